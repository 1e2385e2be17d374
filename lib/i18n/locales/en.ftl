# Names of the views
app-name = Isnad
quotations = Quotations
actors = Actors
notes = Notes
views = Parts of this article

# The article
published = Published { $date }
language-and-site = { $site }
not-dated = No date found
open-library = All kept articles

# Quotations
quotation-count = { $count ->
    [one] { $count } quotation
   *[other] { $count } quotations
}
kind-direct = Direct
kind-indirect = Indirect
kind-mixed = Mixed
kind-direct-hint = The words stand between quotation marks.
kind-indirect-hint = The article reports the words in its own.
kind-mixed-hint = Reported words with quoted pieces in them.
speaker-unknown = Speaker not found
speaker-explicit = named here
speaker-pronoun = from a pronoun
speaker-dropped = from the sentence before
speaker-carried = carried over from the quotation before
speaker-none = no speaker
go-to-mark = Show in the page
why-marked = Why this is marked
cue = Cue: { $cue }
certainty = { $percent } sure
flag-unclosed = closing mark missing
flag-negated = reported as not said
flag-hedged = reported with doubt
flag-question = a question
flag-anonymous = unnamed source
no-quotations = No quotations were found in this article.
no-quotations-hint = The marks in the page and this list come from the article’s own words; nothing was skipped by choice.

# Actors
kind-person = Person
kind-organization = Organization
kind-place = Place
also-called = Also: { $names }
role-of = { $title }, { $of }
mention-count = { $count ->
    [one] { $count } mention
   *[other] { $count } mentions
}
quoted-count = { $count ->
    [0] not quoted
    [one] quoted once
   *[other] quoted { $count } times
}
actors-pending = Looking for actors…
actors-failed = The actors could not be found this time.
names-from-core = In this language only well-known names and names beside an office or a statement are found.
names-from-model-unusable = A file of Isnad is damaged, so that fewer names are found. Install Isnad again to mend it.
no-actors = No actors were found in this article.
retry = Try again

# Notes
add-note = Add a note
edit-note = Edit the note
note-label = Your note on this quotation
note-placeholder = What did you check, and what did you find?
note-saving = Saving…
note-saved = Saved on this device
note-restored = Draft restored
note-not-saved = Not saved: { $reason }
note-done = Done
note-delete = Delete the note
note-deleted = Note deleted.
undo = Undo
no-notes = No notes on this article yet.
no-notes-hint = Choose a quotation and add a note. It stays on this device.
note-place-lost = These words are no longer in the page. The note and the old words are kept.
note-place-changed = The words in the page have changed since this note.
note-place-ambiguous = These words now stand in more than one place.

# Export and import
export = Export
export-article = Export this article (JSON)
exported = Exported: { $file }
nothing-to-export = Nothing of this article is kept yet. Add a note first.
import = Import
imported = { $count ->
    [one] { $count } record brought in
   *[other] { $count } records brought in
}

# States of the page
reading = Reading the page…
not-article = This page does not look like an article.
use-anyway = Use it anyway
reason-detail = Reason: { $reason }
browser-page = Extensions cannot run on this page.
browser-page-hint = The browser keeps its own pages, its extension store and its PDF view to itself. Open a news article and try again.
no-access = Isnad has no access to this page.
no-access-hint = Click the Isnad button in the toolbar while the page is open: that gives access to it once.
tab-gone = The page is no longer open.
page-failed = This page could not be read.
unexpected = Something went wrong.
copy-details = Copy details
copied = Copied
private-note = Nothing leaves this device.

# Storage
storage-quota = The disk or the browser’s storage is full. Export your notes, then make room.
storage-blocked = Another window of Isnad uses an older version. Close it and try again.
storage-closed = The connection to the storage was closed. Open this view again.
storage-newer = The notes here were written by a newer version of Isnad. Update it to go on.
storage-migration = The notes could not be brought to this version. They are as they were before; export them, then report this.
storage-invalid = This is longer or other than a note can be.
storage-not-found = It is not there any more.
storage-conflict = It was changed elsewhere meanwhile. Open it again.
storage-failed = The browser did not say why. Copy your words before you close this.

# Why a page is not taken for an article
article-reason-article = It has the shape of an article.
article-reason-no-text = There is no text to read, or it is drawn later.
article-reason-too-short = There is too little text.
article-reason-link-list = It is mostly links.
article-reason-front-page = It is the front page of a site.
article-reason-shop = It is a shop’s page.
article-reason-forum = It holds posts of many authors.
article-reason-documentation = It is documentation.
article-reason-other-page = It is about something, but no report.
article-reason-too-large = It is too large to be read safely.

# The library
library-loading = Opening the library…
library-empty = Nothing is kept yet.
library-empty-hint = An article is kept as soon as you write a note on it. Files that Isnad exported can be imported here.
import-running = Importing…
import-line = (line { $line })
import-invalid = { $count ->
    [one] { $count } record did not fit and was left out.
   *[other] { $count } records did not fit and were left out.
}
import-not-isnad = This is not a file that Isnad exported.
import-newer-version = A newer version of Isnad wrote this file. Update Isnad, then import it.
import-syntax = This file is damaged: it is not valid JSON.
import-too-big = This file is larger than Isnad reads.
import-too-deep = This file is nested deeper than Isnad reads.
import-too-many = This file holds more records than Isnad reads.
import-duplicate-key = This file names a field twice; it may have been tampered with.
import-forbidden-key = This file uses a forbidden field name; it may have been tampered with.
