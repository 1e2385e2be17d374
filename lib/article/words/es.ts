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
  `,
  follow: `
    síguenos
    sigue
    siga
    suscríbete
    suscribirse
    suscríbase
  `,
  credit: `
    foto
    fotos
    imagen
    crédito
  `,
  byline: `
    por
    publicado
    actualizado
    redacción
    escrito por
  `,
  end: `
    comentarios
    comentar
    deja un comentario
    etiquetas
    temas
    archivado en
    todos los derechos
  `,
  notice: `
    moderador
    comentario
    comentarios
    moderación
    moderados
    privacidad
    boletín
    newsletter
    suscríbete
    suscriptores
    suscripción
    cookies
    reservados
  `,
};
