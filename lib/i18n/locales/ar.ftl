# أسماء العروض
app-name = إسناد
quotations = الاقتباسات
actors = الأطراف
notes = الملاحظات
views = أجزاء هذا المقال

# المقال
published = نُشر في { $date }
language-and-site = { $site }
not-dated = لم يُعثر على تاريخ
open-library = كل المقالات المحفوظة

# الاقتباسات
quotation-count = { $count ->
    [zero] لا اقتباسات
    [one] اقتباس واحد
    [two] اقتباسان
    [few] { $count } اقتباسات
    [many] { $count } اقتباسًا
   *[other] { $count } اقتباس
}
kind-direct = مباشر
kind-indirect = غير مباشر
kind-mixed = مختلط
kind-direct-hint = الكلام بين علامتي تنصيص.
kind-indirect-hint = ينقل المقال الكلام بصياغته.
kind-mixed-hint = كلام منقول فيه عبارات بين علامات تنصيص.
speaker-unknown = لم يُعثر على القائل
speaker-explicit = مذكور هنا
speaker-pronoun = من ضمير
speaker-dropped = من الجملة السابقة
speaker-carried = من الاقتباس السابق
speaker-none = بلا قائل
go-to-mark = أظهره في الصفحة
why-marked = سبب التعليم
cue = لفظ الإسناد: { $cue }
certainty = مؤكد بنسبة { $percent }
flag-unclosed = علامة الإغلاق ناقصة
flag-negated = منقول بالنفي
flag-hedged = منقول بتحفظ
flag-question = سؤال
flag-anonymous = مصدر غير مسمى
no-quotations = لم يُعثر على اقتباسات في هذا المقال.
no-quotations-hint = العلامات في الصفحة وهذه القائمة من كلام المقال نفسه، ولم يُترك شيء عمدًا.

# الأطراف
kind-person = شخص
kind-organization = جهة
kind-place = مكان
also-called = أيضًا: { $names }
role-of = { $title }، { $of }
mention-count = { $count ->
    [zero] لا ذكر
    [one] ذُكر مرة
    [two] ذُكر مرتين
    [few] ذُكر { $count } مرات
    [many] ذُكر { $count } مرة
   *[other] ذُكر { $count } مرة
}
quoted-count = { $count ->
    [zero] لم يُنقل عنه
    [one] نُقل عنه مرة
    [two] نُقل عنه مرتين
    [few] نُقل عنه { $count } مرات
    [many] نُقل عنه { $count } مرة
   *[other] نُقل عنه { $count } مرة
}
actors-pending = البحث عن الأطراف جارٍ…
actors-failed = تعذّر العثور على الأطراف هذه المرة.
names-from-core = في هذه اللغة لا يُعثر إلا على الأسماء المعروفة وعلى ما جاور منصبًا أو قولًا.
names-from-model-unusable = ملف من ملفات إسناد تالف، فيُعثر على أسماء أقل. أعد تثبيت إسناد لإصلاحه.
no-actors = لم يُعثر على أطراف في هذا المقال.
retry = حاول مرة أخرى

# الملاحظات
add-note = أضف ملاحظة
edit-note = عدّل الملاحظة
note-label = ملاحظتك على هذا الاقتباس
note-placeholder = ما الذي تحققت منه، وماذا وجدت؟
note-saving = جارٍ الحفظ…
note-saved = حُفظت على هذا الجهاز
note-restored = استُعيدت المسودة
note-not-saved = لم تُحفظ: { $reason }
note-done = تم
note-delete = احذف الملاحظة
note-deleted = حُذفت الملاحظة.
undo = تراجع
no-notes = لا ملاحظات على هذا المقال بعد.
no-notes-hint = اختر اقتباسًا وأضف ملاحظة. تبقى على هذا الجهاز.
note-place-lost = لم تعد هذه الكلمات في الصفحة. الملاحظة والكلمات القديمة محفوظة.
note-place-changed = تغيّرت الكلمات في الصفحة بعد كتابة هذه الملاحظة.
note-place-ambiguous = توجد هذه الكلمات الآن في أكثر من موضع.

# التصدير والاستيراد
export = تصدير
export-article = صدّر هذا المقال (JSON)
exported = صُدّر: { $file }
nothing-to-export = لم يُحفظ شيء من هذا المقال بعد. أضف ملاحظة أولًا.
import = استيراد
imported = { $count ->
    [zero] لم يُضف أي سجل
    [one] أُضيف سجل واحد
    [two] أُضيف سجلان
    [few] أُضيفت { $count } سجلات
    [many] أُضيف { $count } سجلًا
   *[other] أُضيف { $count } سجل
}

# حالات الصفحة
reading = قراءة الصفحة جارية…
not-article = لا تبدو هذه الصفحة مقالًا.
use-anyway = استخدمها على أي حال
reason-detail = السبب: { $reason }
browser-page = لا تعمل الإضافات على هذه الصفحة.
browser-page-hint = يحتفظ المتصفح لنفسه بصفحاته ومتجر إضافاته وعارض ملفات PDF. افتح مقالًا إخباريًا وحاول مرة أخرى.
no-access = ليس لدى إسناد إذن بالوصول إلى هذه الصفحة.
no-access-hint = اضغط زر إسناد في شريط الأدوات والصفحة مفتوحة: يمنح ذلك الإذن بها مرة واحدة.
tab-gone = لم تعد الصفحة مفتوحة.
page-failed = تعذّرت قراءة هذه الصفحة.
unexpected = حدث خطأ ما.
copy-details = انسخ التفاصيل
copied = نُسخت
private-note = لا شيء يغادر هذا الجهاز.

# التخزين
storage-quota = القرص أو مساحة المتصفح ممتلئة. صدّر ملاحظاتك ثم أفسح مكانًا.
storage-blocked = نافذة أخرى من إسناد تستخدم نسخة أقدم. أغلقها وحاول مرة أخرى.
storage-closed = انقطع الاتصال بالتخزين. افتح هذه النافذة من جديد.
storage-newer = كتبت نسخة أحدث من إسناد هذه الملاحظات. حدّثه لتتابع.
storage-migration = تعذّر نقل الملاحظات إلى هذه النسخة. هي كما كانت؛ صدّرها ثم أبلغ عن المشكلة.
storage-invalid = هذا أطول مما تتسع له الملاحظة أو مختلف عنها.
storage-not-found = لم يعد موجودًا.
storage-conflict = عُدّل في مكان آخر في هذه الأثناء. افتحه من جديد.
storage-failed = لم يذكر المتصفح السبب. انسخ كلامك قبل أن تغلق هذه النافذة.

# لماذا لا تُعدّ الصفحة مقالًا
article-reason-article = لها هيئة المقال.
article-reason-no-text = لا نص فيها، أو أنه يُرسم لاحقًا.
article-reason-too-short = نصها أقصر من أن يكون مقالًا.
article-reason-link-list = معظمها روابط.
article-reason-front-page = هي الصفحة الأولى لموقع.
article-reason-shop = هي صفحة متجر.
article-reason-forum = فيها مشاركات لكتّاب كثيرين.
article-reason-documentation = هي صفحة توثيق.
article-reason-other-page = تتحدث عن شيء، لكنها ليست خبرًا.
article-reason-too-large = أكبر من أن تُقرأ بأمان.

# المكتبة
library-loading = فتح المكتبة جارٍ…
library-empty = لا شيء محفوظ بعد.
library-empty-hint = يُحفظ المقال ما إن تكتب ملاحظة عليه. ويمكن هنا استيراد الملفات التي صدّرها إسناد.
import-running = الاستيراد جارٍ…
import-line = (السطر { $line })
import-invalid = { $count ->
    [zero] لم يُترك أي سجل.
    [one] تُرك سجل واحد لأنه غير صالح.
    [two] تُرك سجلان لأنهما غير صالحين.
    [few] تُركت { $count } سجلات لأنها غير صالحة.
    [many] تُرك { $count } سجلًا لأنها غير صالحة.
   *[other] تُرك { $count } سجل لأنها غير صالحة.
}
import-not-isnad = ليس هذا ملفًا صدّره إسناد.
import-newer-version = كتبت هذا الملف نسخة أحدث من إسناد. حدّث إسناد ثم استورده.
import-syntax = هذا الملف تالف: ليس JSON صالحًا.
import-too-big = هذا الملف أكبر مما يقرؤه إسناد.
import-too-deep = هذا الملف أعمق تداخلًا مما يقرؤه إسناد.
import-too-many = في هذا الملف سجلات أكثر مما يقرؤه إسناد.
import-duplicate-key = يكرر هذا الملف اسم حقل؛ ربما عُبث به.
import-forbidden-key = يستخدم هذا الملف اسم حقل محظورًا؛ ربما عُبث به.
