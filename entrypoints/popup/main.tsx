document.title = 'Isnad';
