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
  `,
  follow: `
    siga
    siga-nos
    assine
    inscreva-se
    compartilhe
    compartilhar
  `,
  credit: `
    foto
    fotos
    imagem
    crédito
  `,
  byline: `
    por
    publicado
    atualizado
    redação
    escrito por
  `,
  end: `
    comentários
    comentar
    deixe um comentário
    deixe seu comentário
    tags
    todos os direitos
    publicidade
  `,
  notice: `
    moderador
    comentário
    comentários
    moderação
    moderados
    privacidade
    newsletter
    assine
    assinantes
    assinatura
    cookies
    reservados
  `,
};
