import type { FurnitureWords } from './shape.ts';

/** Spanish. */
export const es: FurnitureWords = {
  related: `
    lea también
    lee también
    leer también
    te puede interesar
    también te puede interesar
    le puede interesar
    más información
    noticias relacionadas
    relacionado
    relacionadas
    ver también
    ver más
    leer más
    más noticias
    lo más leído
    lo más visto
    más en
    artículos relacionados
    no te pierdas
    últimas noticias
  `,
  follow: `
    síguenos
    sigue
    siga
    suscríbete
    suscribirse
    suscríbase
    regístrate
    compartir
    comparte
    boletín
    descarga
    haz clic
    únete
    imprimir
    inicia sesión
    enviar
    apúntate
    recibe
  `,
  credit: `
    foto
    fotos
    imagen
    crédito
    fuente
    fotografía
    efe
    vídeo
    video
  `,
  byline: `
    por
    publicado
    actualizado
    redacción
    escrito por
    autor
    fecha
    última actualización
    creado
    lectura
  `,
  end: `
    comentarios
    comentar
    deja un comentario
    etiquetas
    temas
    archivado en
    todos los derechos
    publicidad
    sobre el autor
    anuncio
    términos
    conforme a los criterios
    reportar
    contenido patrocinado
  `,
};
