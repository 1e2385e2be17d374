import type { FurnitureWords } from './shape.ts';

/** French. */
export const fr: FurnitureWords = {
  related: `
    lire aussi
    à lire aussi
    à lire
    lire la suite
    voir aussi
    sur le même sujet
    à voir
    articles liés
    articles similaires
    les plus lus
    dans la même rubrique
    notre dossier
    pour aller plus loin
    à découvrir
    derniers articles
    à ne pas manquer
  `,
  follow: `
    suivez
    suivez-nous
    abonnez-vous
    s'abonner
    inscrivez-vous
    s'inscrire
    partager
    partagez
    newsletter
    télécharger
    cliquez
    connectez-vous
    se connecter
    je m'abonne
    envoyer
    imprimer
    réagir
  `,
  credit: `
    photo
    crédit
    crédits
    image
    illustration
    légende
    ©
    source
  `,
  byline: `
    par
    publié
    publié le
    publié à
    mis à jour
    modifié le
    rédigé par
    article rédigé
    temps de lecture
    lecture
    avec afp
  `,
  end: `
    commentaires
    commentaire
    laisser un commentaire
    mots-clés
    tags
    tous droits réservés
    publicité
    à propos de l'auteur
    mentions légales
    thèmes
    contenus sponsorisés
    la suite est réservée
    il vous reste
  `,
};
