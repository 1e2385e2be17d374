import type { FurnitureWords } from './shape.ts';

/** French. */
export const fr: FurnitureWords = {
  related: `
    lire aussi
    à lire
    lire la suite
    voir aussi
    sur le même sujet
    à voir
    articles liés
    articles similaires
  `,
  follow: `
    suivez
    suivez-nous
    abonnez-vous
    s'abonner
    inscrivez-vous
    s'inscrire
  `,
  credit: `
    photo
    crédit
    crédits
    image
  `,
  byline: `
    par
    publié
    mis à jour
    modifié le
    rédigé par
  `,
  end: `
    commentaires
    commentaire
    laisser un commentaire
    mots-clés
    tags
    tous droits réservés
    publicité
  `,
  notice: `
    modérateur
    commentaire
    commentaires
    modération
    modérés
    confidentialité
    newsletter
    abonnez
    abonnés
    abonnement
    cookies
    réservés
    reproduction
  `,
};
