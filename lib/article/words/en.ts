import type { FurnitureWords } from './shape.ts';

/** English. */
export const en: FurnitureWords = {
  related: `
    read also
    also read
    read more
    read next
    related
    related stories
    related articles
    related topics
    related news
    more on
    more from
    more stories
    more like this
    see also
    see more
    recommended
    recommended stories
    you may also like
    you might also like
    you may like
    most read
    most popular
    popular
    trending
    latest
    latest news
    don't miss
    up next
    next article
    next story
    previous
    previous article
    next
    in this article
    in this story
    editor's picks
    watch
    watch now
    watch also
    also on
    continue reading
    further reading
    must read
    top stories
    explore more
    what to read next
    related posts
    similar
  `,
  follow: `
    follow
    follow us
    subscribe
    sign up
    join
    join us
    share
    share this
    tweet
    email
    print
    download
    get the
    get our
    click here
    newsletter
    get notified
    like us
    become a
    support
    donate
    log in
    sign in
    register
    already a subscriber
    save
    copy link
    listen
    facebook
    twitter
    whatsapp
    pinterest
    linkedin
    reddit
    send
    connect with
    enter your email
    buy now
    shop now
    learn more
    try
    start your
    to continue
    this content is
    if you
  `,
  credit: `
    photo
    photos
    photograph
    photographer
    image
    images
    picture
    credit
    source
    courtesy
    getty
    getty images
    file photo
    file
    illustration
    view gallery
    gallery
    video
    play video
    ap photo
    reuters
    afp
    screenshot
    graphic
    enlarge
    click to
    caption
    hide caption
    shutterstock
    media
  `,
  byline: `
    by
    written by
    posted
    posted by
    posted on
    published
    published on
    updated
    last updated
    last modified
    first published
    author
    reporting by
    reported by
    edited by
    editing by
    additional reporting
    contributed
    contributing
    story by
    staff
    staff writer
    min read
    minute read
    reading time
    date
    on
    contributor
    correspondent
    associated press
  `,
  end: `
    comments
    comment
    leave a comment
    leave a reply
    add a comment
    view comments
    show comments
    tags
    tag
    tagged
    filed under
    categories
    category
    topics
    topic
    copyright
    ©
    all rights reserved
    advertisement
    advertising
    ad
    sponsored
    about the author
    about us
    about
    this article
    this story
    this post
    this material
    originally published
    disclaimer
    terms
    privacy
    correction
    editor's note
    note
    contact
    have a
    do you
    got a tip
    report a
    affiliate
    disclosure
    more about
    references
    sources
    the views
    your email
    thank you
    thanks
    notice
    the post
    for more
    loading
    home
    back to top
    skip
  `,
};
