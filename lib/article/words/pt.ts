import type { FurnitureWords } from './shape.ts';

/** Portuguese. */
export const pt: FurnitureWords = {
  related: `
    leia também
    leia mais
    veja também
    saiba mais
    veja mais
    notícias relacionadas
    relacionadas
    relacionado
    mais lidas
    mais notícias
    confira
    artigos relacionados
    últimas notícias
    não perca
    outras notícias
  `,
  follow: `
    siga
    siga-nos
    assine
    inscreva-se
    compartilhe
    compartilhar
    partilhar
    newsletter
    baixe
    clique aqui
    clique
    participe
    cadastre-se
    receba
    entre no
    imprimir
    enviar
    acompanhe
  `,
  credit: `
    foto
    fotos
    imagem
    crédito
    fonte
    reprodução
    divulgação
    vídeo
  `,
  byline: `
    por
    publicado
    publicado em
    atualizado
    atualizado em
    redação
    escrito por
    autor
    da redação
    tempo de leitura
    data
  `,
  end: `
    comentários
    comentar
    deixe um comentário
    deixe seu comentário
    tags
    todos os direitos
    publicidade
    anúncio
    sobre o autor
    assuntos
    temas
    continua após
    erro no texto
    envie
  `,
};
