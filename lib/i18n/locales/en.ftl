# Names of the views
app-name = Isnad
quotations = Quotations
actors = Actors
notes = Notes
views = Parts of this article

# The article
not-dated = No date found
open-library = All kept articles
open-side-panel = Open beside the page
back = Back
close = Close
keep = Keep
for-good = Delete for good
deleted-for-good = Deleted for good.

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
speaker-explicit-hint = The speaker is named beside the words.
speaker-pronoun-hint = The speaker was found through a pronoun.
speaker-dropped-hint = The sentence names no speaker; it was taken from the sentence before.
speaker-carried-hint = The speaker was carried over from the quotation before.
speaker-none-hint = Nobody is named as the speaker.
go-to-mark = Show in the page
go-to-failed = The page does not show these words just now. Try again when it has loaded.
why-marked = Why this is marked
cue = Cue:
rule-marks-attributed = Words between quotation marks, beside a word or a source that attributes them.
rule-marks-continued = Words between quotation marks that go on after attributed ones.
rule-marks-alone = Words between quotation marks that nothing attributes.
rule-clause-that = A verb of saying, then a clause with “that”.
rule-clause-bare = A verb of saying, then a clause without “that”.
rule-participle = A clause that reports on, such as “…, adding that …”.
rule-attribution-after = The attribution comes after the words: “…, she said”.
rule-source-phrase = A source phrase, such as “according to …”.
rule-request = A verb of asking, calling or warning.
rule-charge = A verb of accusing.
rule-announcement = A verb of announcing.
rule-heading = A name and a colon in a heading.
rule-dialogue-dash = A dash that opens speech.
rule-block-quote = The page sets these words apart as a quoted block.
rule-reader = You marked these words yourself.
certainty = { $share } sure
flag-unclosed = closing mark missing
flag-negated = reported as not said
flag-hedged = reported with doubt
flag-question = a question
flag-anonymous = unnamed source
marked-by-you = marked by you
corrected = corrected
dismissed = dismissed
dismissed-count = { $count ->
    [one] { $count } dismissed
   *[other] { $count } dismissed
}
places-missing = { $count ->
    [one] { $count } of { $total } kept quotations is not in the page any more, or stands in several places.
   *[other] { $count } of { $total } kept quotations are not in the page any more, or stand in several places.
}
quotation-of = Quotation { $number } of { $total }
quotation-before = The quotation before
quotation-after = The next quotation
no-quotations = No quotations were found in this article.
no-quotations-hint = The marks in the page and this list come from the article’s own words; nothing was skipped by choice.
# Correcting what was found
correct = Correct
kind = Kind
speaker = Speaker
speaker-placeholder = A name from the article, or your own
speaker-remove = No speaker
dismiss = Not a quotation
restore = Restore
as-detected = Back to what was found
detected-was = Found as:
quotation-dismissed = Quotation dismissed.
quotation-restored = Quotation restored.
quotation-corrected = Quotation corrected.
quotation-added = Quotation marked.
quotation-delete = Delete this quotation
quotation-delete-question = This quotation goes for good, with its note, assessment, evidence and links. There is no undo.
mark-quotation = Mark as quotation
mark-actor = Mark as actor
span-change = Change the words
span-choose = Use these words
span-start = Start
span-end = End
span-more = One word more
span-less = One word less

# Actors
kind-person = Person
kind-organization = Organization
kind-place = Place
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
names-from-model-unusable = A file of Isnad is missing or damaged, so fewer names are found. Install Isnad again to mend it.
no-actors = No actors were found in this article.
not-an-actor = Not an actor
is-an-actor = It is an actor
actor-rename = Name
actor-name = Name of the actor
actor-rename-do = Rename
actor-kind = Kind
actor-merge = The same as another
actor-merge-with = Join with
actor-merge-placeholder = An actor of this article
actor-name-empty = An actor needs a name.
actor-split-hint = Choose the mentions that are somebody else.
actor-split = { $count ->
    [0] Make another actor
    [one] Make another actor of { $count } mention
   *[other] Make another actor of { $count } mentions
}
actor-changed = Actor corrected.
actor-added = Actor marked.
actor-new = A new actor
actor-known = One of these
actor-known-label = Actor of this article
mentions = Mentions
retry = Try again
cancel = Cancel

# Notes
add-note = Add a note
edit-note = Edit the note
note = Note
note-label = Your note on this quotation
note-placeholder = What did you check, and what did you find?
tags = Tags
combobox-empty = Write or choose something first.
combobox-unknown = Nothing in the list is called that. Choose one of it.
combobox-unused = Not used yet: press Enter in the field.
tag-add = Add a tag
tag-placeholder = Type and press Enter
tag-remove = Remove the tag { $tag }
save-idle = Saved as you type
save-saving = Saving…
save-saved = Saved on this device
save-partly = Saved but for an unfinished address
save-restored = Draft restored
field-full = { $count ->
    [one] No more than one character fits here. What is beyond it was left out.
   *[other] No more than { $count } characters fit here. What is beyond them was left out.
}
note-not-saved = Not saved: { $reason }
note-done = Done
note-delete = Delete the note
note-deleted = Note deleted.
undo = Undo
undo-kept = { $count ->
    [one] Taken back but for one record: it was written on since, and stays.
   *[other] Taken back but for { $count } records: they were written on since, and stay.
}
no-notes = No notes on this article yet.
no-notes-hint = Choose a quotation and add a note. It stays on this device.
note-place-lost = These words are no longer in the page. The note and the old words are kept.
note-place-changed = The words in the page have changed since this note.
note-place-ambiguous = These words now stand in more than one place.
place = In the page
place-difference = Since your work on it: words taken out are struck through, words put in are underlined.
place-accept = Use the words of today
place-candidates-ambiguous = Which of these places is it?
place-candidates-missing = Perhaps one of these
place-choose = These words
place-pick = Select in the page
place-find = Find in the article
place-find-none = These words are not in the article.
place-attached = On the new words now. The old ones are kept.
place-earlier = { $count ->
    [one] Earlier words
   *[other] Earlier words ({ $count } times)
}
place-until = until { $date }
reattach = Choose other words
reattach-choose = Use these words
reattach-old = As kept:
# Assessment
assessment = Assessment
assessment-yours = your own
scale = Scale
rating = Rating
rating-clear = Take the rating back
rationale = Why
rationale-placeholder = What speaks for this rating?
assessment-state = State of the assessment
state-draft = Draft
state-final = Final
original-source = Original source
original-found = Original found
original-not-found = Original not found
original-not-looked = Not looked for

# Evidence
evidence = Evidence
evidence-count = { $count ->
    [one] { $count } item of evidence
   *[other] { $count } items of evidence
}
evidence-source = Source
evidence-nothing-found = Searched, nothing found
evidence-asked-for-comment = Asked for comment
evidence-add-source = Source
evidence-add-nothing-found = Nothing found
evidence-add-asked-for-comment = Asked for comment
evidence-url = Address
evidence-archive = Archived copy
evidence-excerpt = Excerpt
evidence-note-source = Remark
evidence-note-nothing-found = Where you searched
evidence-note-asked-for-comment = Who was asked, and the reply
evidence-day-source = Accessed on
evidence-day-nothing-found = Searched on
evidence-day-asked-for-comment = Asked on
evidence-delete = Delete this evidence
evidence-deleted = Evidence deleted.
address-not-whole = A web address begins with https:// or http://

# Other sources
links = Other sources
link-count = { $count ->
    [one] { $count } other source
   *[other] { $count } other sources
}
independent-sources = { $count ->
    [one] { $count } of { $wanted } independent sources
   *[other] { $count } of { $wanted } independent sources
}
link = Link
link-find = Find in kept articles
link-outside = Outside address
link-url = Address
link-title = Title or outlet
link-note = Note on this source
link-independent = Independent of this article’s source
link-delete = Remove this source
link-deleted = Source removed.
link-gone = This quotation was deleted.
relation = Relation
relation-same-words = Same words
relation-reworded = Reworded
relation-shortened = Shortened
relation-translated = Translated
relation-supports = Supports
relation-contradicts = Contradicts
relation-context = Context
relation-primary-source = Primary source
candidates = Elsewhere
candidates-searching = Comparing with the kept articles…
candidates-none = No kept article has words like these.
candidates-none-hint = Articles are compared once you keep something of them: open another report of this, add a note, and come back.
candidate-own = This quotation
candidate-other = There
difference = Difference
difference-none = The same words
difference-removed = only here
difference-added = only there

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
browser-page = Extensions cannot run on this page.
browser-page-hint = The browser keeps its own pages and its extension store to itself. Open a news article and try again.
pdf = This is a PDF.
pdf-hint = Browsers do not let extensions read their PDF view. If the report is also there as a web page, open that.
no-access = Isnad has no access to this page.
no-access-hint = Click the Isnad button in the toolbar while the page is open: that gives access to it once.
read-once = Read this page once
allow-site = Always on { $site }
allow-all-sites = Always, on all sites
tab-gone = The page is no longer open.
tab-gone-hint = Go to a tab with an article; this view follows it.
page-failed = This page could not be read.
unexpected = Something went wrong.
copy-details = Copy details
private-note = Nothing leaves this device.
# The storage, seen from a view
storage-trouble = What you keep cannot be reached.
save-raw = Save everything as it is stored

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
article-reason-other-frame = Its text stands in a frame of another site, which cannot be read.
article-reason-translated = The browser shows it in translation, and translated words are nobody’s own. Show the original to go on.

# The library
library-loading = Opening the library…
library-empty = Nothing is kept yet.
library-empty-hint = An article is kept as soon as you write a note on it, or correct what was found. Exported files can be imported here.
show-more = Show more
open-page = Open the page
article-delete = Delete this article and everything on it
note-count = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
assessment-count = { $count ->
    [one] { $count } assessment
   *[other] { $count } assessments
}

# The trash
trash = Trash
trash-hint = { $days ->
    [one] What you delete can be restored for { $days } day. Then it goes for good.
   *[other] What you delete can be restored for { $days } days. Then it goes for good.
}
trash-empty = The trash is empty.
trash-empty-now = Empty the trash now
trash-further = { $count ->
    [one] with { $count } record that belongs to it
   *[other] with { $count } records that belong to it
}
restored = Restored.
delete-question = This cannot be undone.
entity-articles = Article
entity-quotations = Quotation
entity-actors = Actor
entity-appearances = Mentions
entity-annotations = Note
entity-assessments = Assessment
entity-crossReferences = Other source
entity-evidence = Evidence
import-line = (line { $line })
import-invalid = { $count ->
    [one] { $count } record did not fit and was left out.
   *[other] { $count } records did not fit and were left out.
}
import-not-isnad = This file holds JSON, but nothing that Isnad knows how to read.
import-newer-version = A newer version of Isnad wrote this file. Update Isnad, then import it.
import-syntax = This file is damaged: it is not valid JSON.
import-too-big = This file is larger than Isnad reads.
import-too-deep = This file is nested deeper than Isnad reads.
import-too-many = This file holds more records than Isnad reads.
import-duplicate-key = This file names a field twice; it may have been tampered with.
import-forbidden-key = This file uses a forbidden field name; it may have been tampered with.

# The library: search
search = Search
search-placeholder = Search notes, quotations, actors…
search-clear = Clear the search
searching = Searching…
search-results = What was found
search-failed = The search did not work this time.
search-none = Nothing was found.
search-none-hint = Try fewer words, or the beginning of a word: every word has to occur. Vowel signs and spellings such as أ and ا make no difference.
search-none-filtered = Nothing fits all filters. Take one away.
search-more = There may be more: another word narrows it.
hit-count = { $count ->
    [one] { $count } found
   *[other] { $count } found
}
filters = Filters
filters-clear = Clear the filters
filter-any = Any
filter-kind = Kind
kind-every = All
search-kind-articles = Articles
search-kind-quotations = Quotations
search-kind-actors = Actors
search-kind-annotations = Notes
search-kind-assessments = Assessments
search-kind-evidence = Evidence
filter-outlet = Outlet
filter-tag = Tag
filter-rating = Assessment
filter-language = Language
filter-from = Published from
filter-until = Published until
language-unknown = Unknown
export-hits = Export these quotations

# The library: several articles at once
selection = Chosen articles
selected-count = { $count ->
    [one] { $count } article chosen
   *[other] { $count } articles chosen
}
select-this = Choose: { $title }
select-all = Choose all shown
select-none = Choose none
export-selected = Export
delete-selected = Delete
articles-deleted = { $count ->
    [one] Article deleted.
   *[other] { $count } articles deleted.
}

# The way out, when much is in no file yet

# Export: choices
export-what = What goes out
export-all = { $count ->
    [one] Everything: { $count } article
   *[other] Everything: { $count } articles
}
export-all-hint = As complete JSON the trash goes along too.
export-one = This article: { $title }
export-articles = { $count ->
    [one] { $count } chosen article
   *[other] { $count } chosen articles
}
export-quotations = { $count ->
    [one] { $count } quotation that was found
   *[other] { $count } quotations that were found
}
export-format = Format
format-json = JSON, complete
format-json-hint = Everything as it is kept; Isnad reads it back.
format-web-annotation = Web Annotation (JSON-LD)
format-web-annotation-hint = The W3C standard that other annotation tools read.
format-csv = CSV
format-csv-hint = One line for each quotation, for spreadsheets.
format-markdown = Report (Markdown)
format-markdown-hint = To read, print or paste: each quotation with its speaker, your assessment, the evidence and a link to the words.
format-claim-review = ClaimReview (JSON-LD)
format-claim-review-hint = Your assessments as fact-check databases and search engines read them.
export-along = What goes along
export-notes = Your notes
export-notes-hint = Notes, tags, reasons and remarks in your own words.
export-sentences = Whole sentences
export-sentences-hint = The sentences around each quotation, as the article printed them.
export-is-copy = This file is your copy of everything.
export-no-copy = Something is held back: the file is for passing on, and is no copy of everything.
export-save = Save the file
export-writing = Writing… { $size }
export-cancelled = Stopped. No file was saved.
export-glimpse = Look into the file
report-accessed = accessed
report-in-article = In the article

# Import: choices
import-hint = A file that Isnad exported, Web Annotations (JSON-LD), or an export of Hypothesis. You see what it would bring before anything changes.
import-choose = Choose a file
import-drop = Or drop it here.
import-reading = { $count ->
    [one] Reading… { $count } record
   *[other] Reading… { $count } records
}
import-writing = { $count ->
    [one] Importing… { $count } record
   *[other] Importing… { $count } records
}
import-preview = In the file { $file }
import-preview-hint = Nothing has been changed yet.
import-nothing = There is nothing in this file that is not here already.
import-confirm = { $count ->
    [one] Import { $count } record
   *[other] Import { $count } records
}
import-new = New
import-new-hint = Not in your library yet.
import-same = The same
import-same-hint = Here already, word for word.
import-merged = Joined
import-merged-hint = Here already; what the file adds to them is taken over.
import-conflicting = Differing
import-conflicting-hint = Written one way here and another in the file: both wordings are kept and shown to you.
import-invalid-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
import-undo = Take the import back
import-undone = The import was taken back; your library is as it was.
import-cancelled = Stopped. Nothing was changed.
import-refused = { $file } was not imported
import-unchanged = Your library is as it was.
import-not-isnad-todo = Choose a file that Isnad, an annotation tool (Web Annotation) or Hypothesis exported.
import-newer-version-todo = Your browser updates extensions by itself; its page of extensions can do it now.
import-syntax-todo = Export it once more, and do not open or save it in between.
import-too-big-todo = Export fewer articles at a time and import the files one after the other.
import-too-deep-todo = No export is built like this. Ask whoever gave you the file for a new one.
import-too-many-todo = Export fewer articles at a time and import the files one after the other.
import-duplicate-key-todo = Ask whoever gave you the file for a new one.
import-forbidden-key-todo = Ask whoever gave you the file for a new one.

# Two wordings after an import
conflicts = Differing wordings
conflicts-hint = Where your library and a file differed, both wordings were kept. Choose one, or leave both.
conflicts-searching = Looking through the library…
conflicts-none = Nothing is kept in two wordings.
conflicts-show = Show what differs
conflict-mine = Counts now
conflict-other = Also written, { $date }
conflict-keep-mine = Keep this, drop the other
conflict-use-other = Use this instead
conflict-empty = (empty)
conflict-used = Replaced.
conflict-kept = The other wording was dropped.
field-body = Text
field-tags = Tags
field-rationale = Why
field-label = Rating
field-value = Value of the rating
field-scaleId = Scale
field-state = State
field-originalSource = Original source
field-note = Remark
field-url = Address
field-archiveUrl = Archived copy
field-excerpt = Excerpt
field-accessedAt = Day
field-title = Title
field-siteName = Outlet
field-byline = Author line
field-publishedAt = Published
field-name = Name
field-aliases = Other names
field-roles = Roles
field-kind = Kind
field-speaker = Speaker
field-selector = Words
field-relation = Relation
field-independent = Independence
field-status = Dismissed or not
field-to = Other source

# ─── Settings page and welcome page ───

# Settings: the frame
settings-title = Isnad settings
settings-hint = Every change applies at once and is kept on this device.
settings-parts = Parts of the settings
settings-language = Language
settings-look = Appearance
settings-marks = Marks in the page
settings-sites = Sites
settings-shortcuts = Keyboard shortcuts
settings-storage = Storage
settings-about = About

# Settings: language and appearance
language-choice = Language of the interface
language-auto = Same as the browser
language-en = English
language-ar = العربية
digits-choice = Digits
digits-auto = As usual in the language
digits-latn = 123
digits-arab = ١٢٣
theme-choice = Theme
theme-auto = Same as the device
theme-light = Light
theme-dark = Dark

# Settings: marks
marks-hint = What is painted in an article. The lists in the popup are complete either way.
marks-quotations-hint = A solid line under words between quotation marks, a dashed one under words that the article reports.
marks-actors-hint = A dotted line under persons, organizations and places.
marks-notes-hint = A wavy line under what you wrote a note on. The page can notice which words these are; what you wrote it cannot read. A noted quotation keeps its own line either way.
marks-preview = Preview
selection-button = Buttons at a selection
selection-button-hint = When you select words of an article, buttons beside them annotate or mark them. The menu of the right mouse button and the shortcut work either way.
# The names of the kinds between < and > stay as they are; the words between them are marked.
marks-preview-text = “<direct>The library stays open on Fridays</direct>,” said <actor>Mayor Linden Ashgrove</actor>, adding that <indirect>the new roof was paid for</indirect>. Nobody named <note>the sum</note>.

# Settings: scales
settings-scales = Rating scales
scales-hint = An assessment is a value of a scale. What you have rated already keeps its scale and its words, whatever you change here.
scales-first = New assessments start with
scale-new = A scale of your own
scale-copy-name = { $name } (copy)
scale-copy-this = Copy and change: { $name }
scale-edit-this = Change: { $name }
scale-delete-this = Delete: { $name }
scale-name = Name of the scale
scale-values = Values
scale-value = Value { $number }
scale-value-add = One more value
scale-value-up = Move up
scale-value-down = Move down
scale-value-remove = Remove value { $number }
scale-ordered = The values run from the best to the worst
scale-ordered-hint = Then exports can give each a number, as ClaimReview wants it.
scale-save = Save the scale
scale-problem-name = A scale needs a name.
scale-problem-values = A scale needs two values at least, each of at most 200 letters.
scale-problem-twice = Two values have the same words.

# Settings: sites
sites-hint = By default Isnad reads a page only when you ask for it with its button, its menu entry or its shortcut.
sites-all-on = Isnad may look at every site by itself.
sites-all-off = Isnad looks at no site by itself, except those that you allowed one by one.
sites-all-allow = Always on all sites…
sites-all-withdraw = Back to «on click»
sites-all-hint = With access to all sites, articles are marked as soon as you open them. The browser asks you to confirm, and you can take it back here.
sites-paused = Paused until the browser restarts
sites-paused-hint = Nothing runs by itself until then. What you ask for with a click still works.
sites-none = No site has a rule of its own yet.
sites-search = Find a site
sites-not-found = No site in the list has this in its name.
site-count = { $count ->
    [one] { $count } site
   *[other] { $count } sites
}
site-off = Off
site-click = On click
site-always = Always
site-turn-off = Turn off
site-turn-off-this = Turn off: { $site }
site-turn-on = Turn on again
site-turn-on-this = Turn on again: { $site }
site-withdraw = Remove access
site-withdraw-this = Remove access: { $site }
site-off-label = Turn Isnad off on a site
site-wrong = This is not the address of a site. Write it like news.example.
sites-declined = The browser gave no access. Nothing has changed.
sites-kept = The browser keeps this access; remove it in the browser’s own page of extensions.

# Settings: shortcuts. One message for each command of the manifest.
command-execute-action = Open Isnad for this page
command-toggle-marks = Show or hide the marks
command-annotate-selection = Annotate the selected text
command-open-side-panel = Open the side panel
command-execute-sidebar-action = Open the sidebar
command-next-mark = Go to the next mark
command-previous-mark = Go to the previous mark
command-open-card = Show what is known of the current mark
command-go-back = Go back to where you were before the marks
shortcut-none = not set
shortcuts-change = Change the shortcuts
shortcuts-how = To change them, copy this address into a new tab:

# Settings: storage
storage-used = { $size } are used on this device.
storage-used-unknown = The browser does not say how much is used.
storage-last-export = Last export: { $date }
storage-never-exported = Nothing has been exported yet.
storage-unexported = { $count ->
    [one] Since then { $count } change was written that no export holds.
   *[other] Since then { $count } changes were written that no export holds.
}
storage-export = Export everything
remind = { $count ->
    [one] { $count } change is in no export yet: this device holds the only copy.
   *[other] { $count } changes are in no export yet: this device holds the only copy.
}
storage-only-copy = What you keep is on this device only, and removing the extension deletes it. An export from time to time is your copy.
delete-everything = Delete everything…
delete-title = Delete everything?
delete-what = All kept articles, quotations, notes, assessments and cross-references, the trash, the settings and the access to sites are deleted from this device.
delete-not-files = Files that you exported stay where you saved them.
delete-understood = I understand that this cannot be undone.
delete-everything-for-good = Delete everything for good
delete-working = Deleting…
delete-done = Everything was deleted.
delete-failed = Not everything could be deleted ({ $reason }). Close the other windows of Isnad and try again.

# Settings: about
about-private = Isnad has no account, no statistics and no code that speaks to the network.
about-version = Version { $version }
about-welcome = Show the welcome page again

# Welcome page
welcome-title = Welcome to Isnad
welcome-lead = Who said what, on any news page: quotations with their speakers, and your own notes on them.
welcome-pin = Put Isnad in the toolbar
welcome-pin-hint = Its button shows how many quotations the open article holds, and opens the list.
welcome-pin-open = Click the puzzle piece beside the address bar.
welcome-pin-chrome = Click the pin beside Isnad.
welcome-pin-firefox = Click the gear beside Isnad and choose “Pin to Toolbar”.
welcome-pinned = Isnad is in the toolbar.
welcome-keys = Or open it with the keyboard:
welcome-try = Try it on an article
welcome-try-hint = This article is made up. It was read and marked on your device just now. Choose a quotation in the list to see where it stands.
welcome-sample = Sample article
welcome-sample-failed = The sample article could not be loaded. Install the extension again if this stays so.
welcome-access = Choose when articles are read
welcome-access-hint = On click is enough to begin with: open an article, then click the button. On a single site, or on all sites, Isnad can also read articles by itself.
welcome-private-read = A page that is only read is not stored: it is forgotten with its tab.
welcome-private-kept = What you keep is stored on this device. You can export all of it, and delete all of it in the settings.
welcome-private-windows = In private windows Isnad does not run at all.
welcome-next = That is all. Open a news article and click the button.
welcome-settings = Open the settings
