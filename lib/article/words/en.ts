import type { FurnitureWords } from './shape.ts';

/** English. */
export const en: FurnitureWords = {
  related: `
    read also
    also read
    read more
    read next
    related
    more on
    more from
    more stories
    see also
    recommended
    you may also like
    most read
    trending
    don't miss
    up next
    in this article
    continue reading
  `,
  follow: `
    follow
    subscribe
    sign up
    join
    share
    email
    print
    download
    get our
    click here
    newsletter
    log in
    register
    support
    already a subscriber
    copy link
    learn more
    buy now
  `,
  credit: `
    photo
    image
    picture
    credit
    source
    courtesy
    getty
    file
    illustration
    video
    click to enlarge
  `,
  byline: `
    by
    written by
    posted
    published
    updated
    last updated
    first published
    author
    reporting by
    editing by
    additional reporting
    staff
    min read
    associated press
  `,
  end: `
    comments
    leave a comment
    leave a reply
    tags
    tagged
    filed under
    categories
    topics
    copyright
    ©
    all rights reserved
    advertisement
    about the author
    about us
    editor's note
    correction
    disclaimer
    contact
    the views
    got a tip
  `,
  notice: `
    comment
    comments
    commenting
    moderated
    moderation
    guidelines
    privacy
    newsletter
    inbox
    subscribe
    subscribers
    subscription
    cookies
    copyright
    reserved
    reproduced
    permission
    username
    password
  `,
};
