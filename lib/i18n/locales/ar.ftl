# أسماء العروض
app-name = إسناد
quotations = الاقتباسات
actors = الأطراف
notes = الملاحظات
views = أجزاء هذا المقال

# المقال
not-dated = لم يُعثر على تاريخ
open-library = كل المقالات المحفوظة
open-side-panel = افتحه بجوار الصفحة
back = رجوع
close = إغلاق
keep = أبقِه
for-good = احذف نهائيًا
deleted-for-good = حُذف نهائيًا.

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
speaker-explicit-hint = القائل مذكور بجوار الكلام.
speaker-pronoun-hint = عُرف القائل من ضمير يعود إليه.
speaker-dropped-hint = لا تذكر الجملة قائلًا، فأُخذ من الجملة السابقة.
speaker-carried-hint = أُخذ القائل من الاقتباس السابق.
speaker-none-hint = لم يُذكر قائل.
go-to-mark = أظهره في الصفحة
go-to-failed = لا تعرض الصفحة هذه الكلمات الآن. أعد المحاولة بعد اكتمال تحميلها.
why-marked = سبب التعليم
cue = لفظ الإسناد:
rule-marks-attributed = كلام بين علامتي تنصيص، وبجواره لفظ أو مصدر يُسنده.
rule-marks-continued = كلام بين علامتي تنصيص يتمّ كلامًا مسندًا قبله.
rule-marks-alone = كلام بين علامتي تنصيص لا يُسنده شيء.
rule-clause-that = فعل قول تليه جملة تبدأ بـ«أنّ» أو «إنّ».
rule-clause-bare = فعل قول تليه جملة بلا «أنّ».
rule-participle = جملة تتابع النقل، مثل «مضيفًا أنّ …».
rule-attribution-after = يأتي الإسناد بعد الكلام: «…، كما قالت».
rule-source-phrase = عبارة مصدر، مثل «بحسب …» أو «وفقًا لـ…».
rule-request = فعل طلب أو دعوة أو تحذير.
rule-charge = فعل اتهام.
rule-announcement = فعل إعلان.
rule-heading = اسم ونقطتان في عنوان.
rule-dialogue-dash = شرطة يبدأ بها الكلام.
rule-block-quote = تعرض الصفحة هذا الكلام فقرةً مقتبسة.
rule-reader = علّمت أنت هذا الكلام.
certainty = مؤكد بنسبة { $share }
flag-unclosed = علامة الإغلاق ناقصة
flag-negated = منقول بالنفي
flag-hedged = منقول بتحفظ
flag-question = سؤال
flag-anonymous = مصدر غير مسمى
marked-by-you = علّمته أنت
corrected = مصحَّح
dismissed = مستبعد
dismissed-count = { $count ->
    [zero] لا مستبعد
    [one] اقتباس مستبعد
    [two] اقتباسان مستبعدان
    [few] { $count } اقتباسات مستبعدة
    [many] { $count } اقتباسًا مستبعدًا
   *[other] { $count } اقتباس مستبعد
}
places-missing = { $count ->
    [zero] كل الاقتباسات المحفوظة في الصفحة (من { $total }).
    [one] اقتباس محفوظ واحد من { $total } لم يعد في الصفحة أو صار في أكثر من موضع.
    [two] اقتباسان محفوظان من { $total } لم يعودا في الصفحة أو صارا في أكثر من موضع.
    [few] { $count } اقتباسات محفوظة من { $total } لم تعد في الصفحة أو صارت في أكثر من موضع.
    [many] { $count } اقتباسًا محفوظًا من { $total } لم تعد في الصفحة أو صارت في أكثر من موضع.
   *[other] { $count } اقتباس محفوظ من { $total } لم تعد في الصفحة أو صارت في أكثر من موضع.
}
quotation-of = الاقتباس { $number } من { $total }
quotation-before = الاقتباس السابق
quotation-after = الاقتباس التالي
no-quotations = لم يُعثر على اقتباسات في هذا المقال.
no-quotations-hint = العلامات في الصفحة وهذه القائمة من كلام المقال نفسه، ولم يُترك شيء عمدًا.
# تصحيح ما عُثر عليه
correct = تصحيح
kind = النوع
speaker = القائل
speaker-placeholder = اسم من المقال، أو اسم تكتبه
speaker-remove = بلا قائل
dismiss = ليس اقتباسًا
restore = استعادة
as-detected = عُد إلى ما عُثر عليه
detected-was = عُثر عليه هكذا:
quotation-dismissed = استُبعد الاقتباس.
quotation-restored = استُعيد الاقتباس.
quotation-corrected = صُحّح الاقتباس.
quotation-added = عُلّم الاقتباس.
quotation-delete = احذف هذا الاقتباس
quotation-delete-question = يُحذف هذا الاقتباس نهائيًا مع ملاحظته وتقييمه وأدلته ومصادره، ولا يمكن التراجع.
mark-quotation = علّمه اقتباسًا
mark-actor = علّمه طرفًا
span-change = غيّر حدود الكلام
span-choose = اعتمد هذا الكلام
span-start = البداية
span-end = النهاية
span-more = زد كلمة
span-less = أنقص كلمة

# الأطراف
kind-person = شخص
kind-organization = جهة
kind-place = مكان
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
names-from-core = في هذه اللغة لا يُعثر إلا على الأسماء المعروفة وعلى الأسماء الواردة إلى جانب منصب أو تصريح.
names-from-model-unusable = أحد ملفات إسناد مفقود أو تالف، لذا يُعثر على أسماء أقل. أعد تثبيت إسناد لإصلاح ذلك.
no-actors = لم يُعثر على أطراف في هذا المقال.
not-an-actor = ليس طرفًا
is-an-actor = بل هو طرف
actor-rename = الاسم
actor-name = اسم الطرف
actor-rename-do = غيّر الاسم
actor-kind = النوع
actor-merge = هو نفسه طرف آخر
actor-merge-with = ادمجه مع
actor-merge-placeholder = طرف من هذا المقال
actor-name-empty = لا بد للطرف من اسم.
actor-split-hint = اختر المواضع التي يُقصد بها غيره.
actor-split = { $count ->
    [0] اجعلها طرفًا آخر
    [zero] اجعلها طرفًا آخر
    [one] اجعل موضعًا واحدًا طرفًا آخر
    [two] اجعل موضعين طرفًا آخر
    [few] اجعل { $count } مواضع طرفًا آخر
    [many] اجعل { $count } موضعًا طرفًا آخر
   *[other] اجعل { $count } موضع طرفًا آخر
}
actor-changed = صُحّح الطرف.
actor-added = عُلّم الطرف.
actor-new = طرف جديد
actor-known = أحد هؤلاء
actor-known-label = طرف من هذا المقال
mentions = مواضع الذكر
retry = حاول مرة أخرى
cancel = إلغاء

# الملاحظات
add-note = أضف ملاحظة
edit-note = عدّل الملاحظة
note = ملاحظة
note-label = ملاحظتك على هذا الاقتباس
note-placeholder = ما الذي تحققت منه، وماذا وجدت؟
tags = الوسوم
combobox-empty = اكتب شيئًا أو اختره أولًا.
combobox-unknown = لا شيء في القائمة بهذا الاسم. اختر واحدًا منها.
combobox-unused = لم يُعتمد بعد: اضغط Enter في الحقل.
tag-add = أضف وسمًا
tag-placeholder = اكتب ثم اضغط Enter
tag-remove = أزل الوسم { $tag }
save-idle = يُحفظ ما تكتبه تلقائيًا
save-saving = جارٍ الحفظ…
save-saved = حُفظ على هذا الجهاز
save-partly = حُفظ ما عدا عنوانًا لم يكتمل
save-restored = استُعيدت المسودة
field-full = { $count ->
    [zero] لا يتسع هذا الحقل لأي حرف.
    [one] لا يتسع هذا الحقل إلا لحرف واحد، وتُرك ما زاد عليه.
    [two] لا يتسع هذا الحقل إلا لحرفين، وتُرك ما زاد عليهما.
    [few] لا يتسع هذا الحقل لأكثر من { $count } أحرف، وتُرك ما زاد عليها.
    [many] لا يتسع هذا الحقل لأكثر من { $count } حرفًا، وتُرك ما زاد عليها.
   *[other] لا يتسع هذا الحقل لأكثر من { $count } حرف، وتُرك ما زاد عليها.
}
note-not-saved = لم تُحفظ: { $reason }
note-done = تم
note-delete = احذف الملاحظة
note-deleted = حُذفت الملاحظة.
undo = تراجع
undo-kept = { $count ->
    [zero] تم التراجع كله.
    [one] تم التراجع إلا عن سجل واحد كُتب فيه بعد ذلك، فبقي.
    [two] تم التراجع إلا عن سجلين كُتب فيهما بعد ذلك، فبقيا.
    [few] تم التراجع إلا عن { $count } سجلات كُتب فيها بعد ذلك، فبقيت.
    [many] تم التراجع إلا عن { $count } سجلًا كُتب فيها بعد ذلك، فبقيت.
   *[other] تم التراجع إلا عن { $count } سجل كُتب فيها بعد ذلك، فبقيت.
}
no-notes = لا ملاحظات على هذا المقال بعد.
no-notes-hint = اختر اقتباسًا وأضف ملاحظة. تبقى على هذا الجهاز.
note-place-lost = لم تعد هذه الكلمات في الصفحة. الملاحظة والكلمات القديمة محفوظة.
note-place-changed = تغيّرت الكلمات في الصفحة بعد كتابة هذه الملاحظة.
note-place-ambiguous = توجد هذه الكلمات الآن في أكثر من موضع.
place = في الصفحة
place-difference = منذ عملك عليه: المشطوب حُذف، والمسطّر أُضيف.
place-accept = اعتمد كلمات اليوم
place-candidates-ambiguous = أيّ هذه المواضع هو؟
place-candidates-missing = لعله أحد هذه المواضع
place-choose = هذه الكلمات
place-pick = حدّد في الصفحة
place-find = ابحث في المقال
place-find-none = ليست هذه الكلمات في المقال.
place-attached = صار على الكلمات الجديدة، والقديمة محفوظة.
place-earlier = { $count ->
    [zero] لا كلمات سابقة
    [one] كلمات سابقة
    [two] كلمات سابقة (مرتان)
    [few] كلمات سابقة ({ $count } مرات)
    [many] كلمات سابقة ({ $count } مرة)
   *[other] كلمات سابقة ({ $count } مرة)
}
place-until = حتى { $date }
reattach = اختر كلمات أخرى
reattach-choose = اعتمد هذه الكلمات
reattach-old = كما حُفظ:
# التقييم
assessment = التقييم
assessment-yours = تقييمك أنت
scale = المقياس
rating = الدرجة
rating-clear = اسحب الدرجة
rationale = السبب
rationale-placeholder = ما الذي يسند هذه الدرجة؟
assessment-state = حالة التقييم
state-draft = مسودة
state-final = نهائي
original-source = المصدر الأصلي
original-found = عُثر على الأصل
original-not-found = لم يُعثر على الأصل
original-not-looked = لم يُبحث عنه

# الأدلة
evidence = الأدلة
evidence-count = { $count ->
    [zero] لا أدلة
    [one] دليل واحد
    [two] دليلان
    [few] { $count } أدلة
    [many] { $count } دليلًا
   *[other] { $count } دليل
}
evidence-source = مصدر
evidence-nothing-found = بُحث ولم يُعثر على شيء
evidence-asked-for-comment = طُلب التعليق
evidence-add-source = مصدر
evidence-add-nothing-found = لم يُعثر على شيء
evidence-add-asked-for-comment = طُلب التعليق
evidence-url = العنوان
evidence-archive = النسخة المؤرشفة
evidence-excerpt = مقتطف
evidence-note-source = تعليق
evidence-note-nothing-found = أين بحثت
evidence-note-asked-for-comment = من سُئل، وبمَ ردّ
evidence-day-source = تاريخ الاطلاع
evidence-day-nothing-found = تاريخ البحث
evidence-day-asked-for-comment = تاريخ السؤال
evidence-delete = احذف هذا الدليل
evidence-deleted = حُذف الدليل.
address-not-whole = يبدأ عنوان الويب بـ https:// أو http://

# مصادر أخرى
links = مصادر أخرى
link-count = { $count ->
    [zero] لا مصدر آخر
    [one] مصدر آخر
    [two] مصدران آخران
    [few] { $count } مصادر أخرى
    [many] { $count } مصدرًا آخر
   *[other] { $count } مصدر آخر
}
independent-sources = { $count ->
    [zero] لا مصدر مستقل من { $wanted }
    [one] مصدر مستقل واحد من { $wanted }
    [two] مصدران مستقلان من { $wanted }
    [few] { $count } مصادر مستقلة من { $wanted }
    [many] { $count } مصدرًا مستقلًا من { $wanted }
   *[other] { $count } مصدر مستقل من { $wanted }
}
link = اربط
link-find = ابحث في المقالات المحفوظة
link-outside = عنوان خارجي
link-url = العنوان
link-title = العنوان أو الجهة الناشرة
link-note = ملاحظة على هذا المصدر
link-independent = مستقل عن مصدر هذا المقال
link-delete = أزل هذا المصدر
link-deleted = أُزيل المصدر.
link-gone = حُذف هذا الاقتباس.
relation = العلاقة
relation-same-words = الكلمات نفسها
relation-reworded = بصياغة أخرى
relation-shortened = مختصر
relation-translated = مترجم
relation-supports = يؤيد
relation-contradicts = يناقض
relation-context = سياق
relation-primary-source = مصدر أصلي
candidates = في مواضع أخرى
candidates-searching = المقارنة بالمقالات المحفوظة جارية…
candidates-none = لا مقال محفوظ فيه كلام كهذا.
candidates-none-hint = يُقارن المقال ما إن تحفظ منه شيئًا: افتح خبرًا آخر عن الموضوع نفسه وأضف ملاحظة، ثم عُد إلى هنا.
candidate-own = هذا الاقتباس
candidate-other = هناك
difference = الفرق
difference-none = الكلمات نفسها
difference-removed = هنا فقط
difference-added = هناك فقط

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
browser-page = لا تعمل الإضافات على هذه الصفحة.
browser-page-hint = يحتفظ المتصفح لنفسه بصفحاته ومتجر إضافاته. افتح مقالًا إخباريًا وحاول مرة أخرى.
pdf = هذا ملف PDF.
pdf-hint = لا تسمح المتصفحات للإضافات بقراءة عارض ملفات PDF. إن كان التقرير منشورًا أيضًا كصفحة ويب فافتحها.
no-access = ليس لدى إسناد إذن بالوصول إلى هذه الصفحة.
no-access-hint = اضغط زر إسناد في شريط الأدوات والصفحة مفتوحة: يمنح ذلك الإذن بها مرة واحدة.
read-once = اقرأ هذه الصفحة مرة
allow-site = دائمًا على { $site }
allow-all-sites = دائمًا، على كل المواقع
tab-gone = لم تعد الصفحة مفتوحة.
tab-gone-hint = انتقل إلى تبويب فيه مقال، فيتبعه هذا العرض.
page-failed = تعذّرت قراءة هذه الصفحة.
unexpected = حدث خطأ ما.
copy-details = انسخ التفاصيل
private-note = لا شيء يغادر هذا الجهاز.
# التخزين كما يُرى من العروض
storage-trouble = تعذّر الوصول إلى ما حفظته.
save-raw = احفظ كل شيء كما هو مخزَّن

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
article-reason-other-frame = نصها داخل إطار من موقع آخر، ولا تمكن قراءته.
article-reason-translated = يعرضها المتصفح مترجمة، والكلام المترجم ليس كلام أحد. اعرض الأصل لتتابع.

# المكتبة
library-loading = فتح المكتبة جارٍ…
library-empty = لا شيء محفوظ بعد.
library-empty-hint = يُحفظ المقال ما إن تكتب ملاحظة عليه أو تصحح شيئًا فيه. ويمكن هنا استيراد الملفات المصدَّرة.
show-more = أظهر المزيد
open-page = افتح الصفحة
article-delete = احذف هذا المقال وكل ما كُتب عليه
note-count = { $count ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
    [many] { $count } ملاحظة
   *[other] { $count } ملاحظة
}
assessment-count = { $count ->
    [zero] لا تقييمات
    [one] تقييم واحد
    [two] تقييمان
    [few] { $count } تقييمات
    [many] { $count } تقييمًا
   *[other] { $count } تقييم
}

# المحذوفات
trash = المحذوفات
trash-hint = { $days ->
    [zero] يُحذف ما تحذفه نهائيًا في الحال.
    [one] يمكن استعادة ما تحذفه خلال يوم واحد، ثم يُحذف نهائيًا.
    [two] يمكن استعادة ما تحذفه خلال يومين، ثم يُحذف نهائيًا.
    [few] يمكن استعادة ما تحذفه خلال { $days } أيام، ثم يُحذف نهائيًا.
    [many] يمكن استعادة ما تحذفه خلال { $days } يومًا، ثم يُحذف نهائيًا.
   *[other] يمكن استعادة ما تحذفه خلال { $days } يوم، ثم يُحذف نهائيًا.
}
trash-empty = لا محذوفات.
trash-empty-now = أفرغ المحذوفات الآن
trash-further = { $count ->
    [zero] وحده
    [one] مع سجل تابع له
    [two] مع سجلين تابعين له
    [few] مع { $count } سجلات تابعة له
    [many] مع { $count } سجلًا تابعًا له
   *[other] مع { $count } سجل تابع له
}
restored = استُعيد.
delete-question = لا يمكن التراجع عن هذا.
entity-articles = مقال
entity-quotations = اقتباس
entity-actors = طرف
entity-appearances = مواضع ذكر
entity-annotations = ملاحظة
entity-assessments = تقييم
entity-crossReferences = مصدر آخر
entity-evidence = دليل
import-line = (السطر { $line })
import-invalid = { $count ->
    [zero] لم يُترك أي سجل.
    [one] تُرك سجل واحد لأنه غير صالح.
    [two] تُرك سجلان لأنهما غير صالحين.
    [few] تُركت { $count } سجلات لأنها غير صالحة.
    [many] تُرك { $count } سجلًا لأنها غير صالحة.
   *[other] تُرك { $count } سجل لأنها غير صالحة.
}
import-not-isnad = في هذا الملف JSON، لكن ليس فيه ما يعرف إسناد قراءته.
import-newer-version = كتبت هذا الملف نسخة أحدث من إسناد. حدّث إسناد ثم استورده.
import-syntax = هذا الملف تالف: ليس JSON صالحًا.
import-too-big = هذا الملف أكبر مما يقرؤه إسناد.
import-too-deep = هذا الملف أعمق تداخلًا مما يقرؤه إسناد.
import-too-many = في هذا الملف سجلات أكثر مما يقرؤه إسناد.
import-duplicate-key = يكرر هذا الملف اسم حقل؛ ربما عُبث به.
import-forbidden-key = يستخدم هذا الملف اسم حقل محظورًا؛ ربما عُبث به.

# المكتبة: البحث
search = بحث
search-placeholder = ابحث في الملاحظات والاقتباسات والأطراف…
search-clear = امسح البحث
searching = البحث جارٍ…
search-results = ما عُثر عليه
search-failed = تعذّر البحث هذه المرة.
search-none = لم يُعثر على شيء.
search-none-hint = جرّب كلمات أقل أو أول الكلمة، فلا بد من ورود كل كلمة. ولا فرق بين أ وا ولا بين ى وي، ولا أثر للتشكيل.
search-none-filtered = لا شيء يوافق كل عوامل التصفية. أزل أحدها.
search-more = قد يكون هناك المزيد: أضف كلمة لتضييق البحث.
hit-count = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
filters = عوامل التصفية
filters-clear = أزل عوامل التصفية
filter-any = الكل
filter-kind = النوع
kind-every = الكل
search-kind-articles = المقالات
search-kind-quotations = الاقتباسات
search-kind-actors = الأطراف
search-kind-annotations = الملاحظات
search-kind-assessments = التقييمات
search-kind-evidence = الأدلة
filter-outlet = الجهة الناشرة
filter-tag = الوسم
filter-rating = التقييم
filter-language = اللغة
filter-from = نُشر من
filter-until = نُشر حتى
language-unknown = غير معروفة
export-hits = صدّر هذه الاقتباسات

# المكتبة: عدة مقالات معًا
selection = المقالات المختارة
selected-count = { $count ->
    [zero] لم يُختر مقال
    [one] اختير مقال واحد
    [two] اختير مقالان
    [few] اختيرت { $count } مقالات
    [many] اختير { $count } مقالًا
   *[other] اختير { $count } مقال
}
select-this = اختر: { $title }
select-all = اختر كل الظاهر
select-none = ألغِ الاختيار
export-selected = صدّر
delete-selected = احذف
articles-deleted = { $count ->
    [zero] لم يُحذف شيء.
    [one] حُذف المقال.
    [two] حُذف مقالان.
    [few] حُذفت { $count } مقالات.
    [many] حُذف { $count } مقالًا.
   *[other] حُذف { $count } مقال.
}

# التصدير حين يتراكم ما لم يُصدَّر

# التصدير: الخيارات
export-what = ما الذي يُصدَّر
export-all = { $count ->
    [zero] كل شيء: لا مقالات
    [one] كل شيء: مقال واحد
    [two] كل شيء: مقالان
    [few] كل شيء: { $count } مقالات
    [many] كل شيء: { $count } مقالًا
   *[other] كل شيء: { $count } مقال
}
export-all-hint = وفي ملف JSON الكامل تُصدَّر المحذوفات أيضًا.
export-one = هذا المقال: { $title }
export-articles = { $count ->
    [zero] لا مقالات مختارة
    [one] مقال مختار
    [two] مقالان مختاران
    [few] { $count } مقالات مختارة
    [many] { $count } مقالًا مختارًا
   *[other] { $count } مقال مختار
}
export-quotations = { $count ->
    [zero] لا اقتباسات من نتائج البحث
    [one] اقتباس من نتائج البحث
    [two] اقتباسان من نتائج البحث
    [few] { $count } اقتباسات من نتائج البحث
    [many] { $count } اقتباسًا من نتائج البحث
   *[other] { $count } اقتباس من نتائج البحث
}
export-format = الصيغة
format-json = JSON كامل
format-json-hint = كل شيء كما هو محفوظ، ويستطيع إسناد استيراده من جديد.
format-web-annotation = تعليقات الويب (JSON-LD)
format-web-annotation-hint = معيار W3C الذي تقرؤه أدوات التعليق الأخرى.
format-csv = جدول CSV
format-csv-hint = سطر لكل اقتباس، لبرامج الجداول.
format-markdown = تقرير (Markdown)
format-markdown-hint = للقراءة أو الطباعة أو اللصق: كل اقتباس مع قائله وتقييمك والأدلة ورابط إلى موضع الكلام.
format-claim-review = ClaimReview (JSON-LD)
format-claim-review-hint = تقييماتك كما تقرؤها قواعد بيانات تدقيق الحقائق ومحركات البحث.
export-along = ما الذي يرافقه
export-notes = ملاحظاتك
export-notes-hint = الملاحظات والوسوم والأسباب والتعليقات التي كتبتها أنت.
export-sentences = الجمل كاملة
export-sentences-hint = الجمل المحيطة بكل اقتباس كما نشرها المقال.
export-is-copy = هذا الملف نسختك من كل شيء.
export-no-copy = حُجب بعض ما لديك: هذا الملف للمشاركة، وليس نسخة من كل شيء.
export-save = احفظ الملف
export-writing = الكتابة جارية… { $size }
export-cancelled = أُوقف التصدير ولم يُحفظ أي ملف.
export-glimpse = ألقِ نظرة على الملف
report-accessed = اطُّلع عليه في
report-in-article = في المقال

# الاستيراد: الخيارات
import-hint = ملف صدّره إسناد، أو تعليقات ويب (JSON-LD)، أو ملف صدّره Hypothesis. ترى ما سيضيفه قبل أن يتغير شيء.
import-choose = اختر ملفًا
import-drop = أو أفلته هنا.
import-reading = { $count ->
    [zero] القراءة جارية…
    [one] القراءة جارية… سجل واحد
    [two] القراءة جارية… سجلان
    [few] القراءة جارية… { $count } سجلات
    [many] القراءة جارية… { $count } سجلًا
   *[other] القراءة جارية… { $count } سجل
}
import-writing = { $count ->
    [zero] الاستيراد جارٍ…
    [one] الاستيراد جارٍ… سجل واحد
    [two] الاستيراد جارٍ… سجلان
    [few] الاستيراد جارٍ… { $count } سجلات
    [many] الاستيراد جارٍ… { $count } سجلًا
   *[other] الاستيراد جارٍ… { $count } سجل
}
import-preview = في الملف { $file }
import-preview-hint = لم يتغير شيء بعد.
import-nothing = ليس في هذا الملف شيء غير موجود هنا.
import-confirm = { $count ->
    [zero] لا سجلات تُستورد
    [one] استورد سجلًا واحدًا
    [two] استورد سجلين
    [few] استورد { $count } سجلات
    [many] استورد { $count } سجلًا
   *[other] استورد { $count } سجل
}
import-new = جديدة
import-new-hint = ليست في مكتبتك بعد.
import-same = مطابقة
import-same-hint = موجودة هنا بنصها.
import-merged = مدمجة
import-merged-hint = موجودة هنا، ويُضاف إليها ما زاده الملف.
import-conflicting = مختلفة
import-conflicting-hint = كُتبت هنا على وجه وفي الملف على وجه آخر: تُحفظ الصيغتان وتُعرضان عليك.
import-invalid-more = { $count ->
    [zero] ولا غيرها
    [one] وسجل آخر
    [two] وسجلان آخران
    [few] و{ $count } سجلات أخرى
    [many] و{ $count } سجلًا آخر
   *[other] و{ $count } سجل آخر
}
import-undo = تراجع عن الاستيراد
import-undone = أُلغي الاستيراد، وعادت مكتبتك كما كانت.
import-cancelled = أُوقف الاستيراد ولم يتغير شيء.
import-refused = لم يُستورد { $file }
import-unchanged = مكتبتك كما كانت.
import-not-isnad-todo = اختر ملفًا صدّره إسناد أو أداة تعليق (تعليقات الويب) أو Hypothesis.
import-newer-version-todo = يحدّث المتصفح إضافاته من تلقاء نفسه، ويمكنك تحديثها الآن من صفحة الإضافات فيه.
import-syntax-todo = صدّره مرة أخرى، ولا تفتحه أو تحفظه ببرنامج آخر قبل استيراده.
import-too-big-todo = صدّر مقالات أقل في كل مرة، واستورد الملفات واحدًا بعد الآخر.
import-too-deep-todo = لا يُبنى ملف مصدَّر على هذا النحو. اطلب ملفًا جديدًا ممن أعطاك إياه.
import-too-many-todo = صدّر مقالات أقل في كل مرة، واستورد الملفات واحدًا بعد الآخر.
import-duplicate-key-todo = اطلب ملفًا جديدًا ممن أعطاك إياه.
import-forbidden-key-todo = اطلب ملفًا جديدًا ممن أعطاك إياه.

# صيغتان بعد استيراد
conflicts = صيغ مختلفة
conflicts-hint = حُفظت الصيغتان حيث اختلفت مكتبتك عن ملف مستورد. اختر إحداهما أو أبقِ الاثنتين.
conflicts-searching = البحث في المكتبة جارٍ…
conflicts-none = لا شيء محفوظ بصيغتين.
conflicts-show = أظهر ما اختلف
conflict-mine = المعتمد الآن
conflict-other = كُتب أيضًا، { $date }
conflict-keep-mine = أبقِ هذه واترك الأخرى
conflict-use-other = اعتمد هذه بدلًا منها
conflict-empty = (فارغ)
conflict-used = استُبدلت الصيغة.
conflict-kept = تُركت الصيغة الأخرى.
field-body = النص
field-tags = الوسوم
field-rationale = السبب
field-label = الدرجة
field-value = قيمة الدرجة
field-scaleId = المقياس
field-state = الحالة
field-originalSource = المصدر الأصلي
field-note = تعليق
field-url = العنوان
field-archiveUrl = النسخة المؤرشفة
field-excerpt = مقتطف
field-accessedAt = اليوم
field-title = العنوان الرئيسي
field-siteName = الجهة الناشرة
field-byline = سطر الكاتب
field-publishedAt = تاريخ النشر
field-name = الاسم
field-aliases = أسماء أخرى
field-roles = الأدوار
field-kind = النوع
field-speaker = القائل
field-selector = الكلام
field-relation = العلاقة
field-independent = الاستقلال
field-status = مستبعد أم لا
field-to = المصدر الآخر

# ─── صفحة الإعدادات وصفحة الترحيب ───

# الإعدادات: الإطار
settings-title = إعدادات إسناد
settings-hint = يسري كل تغيير فورًا ويُحفظ على هذا الجهاز.
settings-parts = أقسام الإعدادات
settings-language = اللغة
settings-look = المظهر
settings-marks = العلامات في الصفحة
settings-sites = المواقع
settings-shortcuts = اختصارات لوحة المفاتيح
settings-storage = التخزين
settings-about = عن إسناد

# الإعدادات: اللغة والمظهر
language-choice = لغة الواجهة
language-auto = لغة المتصفح
language-en = English
language-ar = العربية
digits-choice = الأرقام
digits-auto = المعتاد في اللغة
digits-latn = 123
digits-arab = ١٢٣
theme-choice = السمة
theme-auto = كما في الجهاز
theme-light = فاتحة
theme-dark = داكنة

# الإعدادات: العلامات
marks-hint = ما يُرسم داخل المقال. أما القوائم في نافذة إسناد فكاملة في كل الأحوال.
marks-quotations-hint = خط متصل تحت الكلام الموضوع بين علامتي تنصيص، وخط متقطع تحت الكلام الذي ينقله المقال بصياغته.
marks-actors-hint = خط منقط تحت الأشخاص والجهات والأماكن.
marks-notes-hint = خط متموج تحت ما كتبت عليه ملاحظة. وقد تعرف الصفحة أي الكلمات هي، لكنها لا تقرأ ما كتبت. ويبقى للاقتباس الذي عليه ملاحظة خطه في كل حال.
marks-preview = معاينة
selection-button = أزرار عند تحديد النص
selection-button-hint = عند تحديد كلمات من مقال تظهر بجوارها أزرار للملاحظة والتعليم. أما قائمة النقر بالزر الأيمن والاختصار فيعملان في كل الأحوال.
# تبقى أسماء الأنواع بين < و > كما هي، وما بينها هو ما يُعلَّم.
marks-preview-text = قال <actor>رئيس البلدية سراج الوادي</actor>: «<direct>ستبقى المكتبة مفتوحة أيام الجمعة</direct>»، وأضاف أن <indirect>كلفة السقف الجديد دُفعت كاملة</indirect>، ولم يذكر أحد <note>قيمة المبلغ</note>.

# الإعدادات: المقاييس
settings-scales = مقاييس التقييم
scales-hint = التقييم درجة من مقياس. وما قيّمته من قبل يبقى بمقياسه وألفاظه مهما غيّرت هنا.
scales-first = يبدأ التقييم الجديد بمقياس
scale-new = مقياس خاص بك
scale-copy-name = { $name } (نسخة)
scale-copy-this = انسخه وغيّره: { $name }
scale-edit-this = غيّره: { $name }
scale-delete-this = احذفه: { $name }
scale-name = اسم المقياس
scale-values = الدرجات
scale-value = الدرجة { $number }
scale-value-add = درجة أخرى
scale-value-up = ارفعها
scale-value-down = أنزلها
scale-value-remove = أزل الدرجة { $number }
scale-ordered = الدرجات مرتبة من الأفضل إلى الأسوأ
scale-ordered-hint = عندئذ يعطي التصدير كل درجة رقمًا كما تطلبه صيغة ClaimReview.
scale-save = احفظ المقياس
scale-problem-name = لا بد للمقياس من اسم.
scale-problem-values = لا بد للمقياس من درجتين على الأقل، لا تزيد الواحدة على 200 حرف.
scale-problem-twice = درجتان باللفظ نفسه.

# الإعدادات: المواقع
sites-hint = في الأصل لا يقرأ إسناد صفحة إلا إذا طلبت ذلك بزره أو من قائمته أو باختصاره.
sites-all-on = يُسمح لإسناد بالنظر في كل موقع من تلقاء نفسه.
sites-all-off = لا ينظر إسناد في أي موقع من تلقاء نفسه، إلا ما أذنت به منها واحدًا واحدًا.
sites-all-allow = دائمًا على كل المواقع…
sites-all-withdraw = العودة إلى «عند الطلب»
sites-all-hint = مع الإذن بكل المواقع تُعلَّم المقالات فور فتحها. يطلب المتصفح تأكيدك، ويمكنك سحب الإذن من هنا متى شئت.
sites-paused = إيقاف مؤقت حتى إعادة تشغيل المتصفح
sites-paused-hint = لا يعمل شيء من تلقاء نفسه حتى ذلك الحين، ويبقى ما تطلبه بنقرة يعمل كالمعتاد.
sites-none = لا قاعدة خاصة بأي موقع بعد.
sites-search = ابحث عن موقع
sites-not-found = لا موقع في القائمة يحوي اسمه ذلك.
site-count = { $count ->
    [zero] لا مواقع
    [one] موقع واحد
    [two] موقعان
    [few] { $count } مواقع
    [many] { $count } موقعًا
   *[other] { $count } موقع
}
site-off = متوقف
site-click = عند الطلب
site-always = دائمًا
site-turn-off = أوقفه
site-turn-off-this = أوقفه: { $site }
site-turn-on = أعد تشغيله
site-turn-on-this = أعد تشغيله: { $site }
site-withdraw = اسحب الإذن
site-withdraw-this = اسحب الإذن: { $site }
site-off-label = أوقف إسناد على موقع
site-wrong = ليس هذا عنوان موقع. اكتبه على هذا النحو: news.example
sites-declined = لم يمنح المتصفح الإذن، ولم يتغير شيء.
sites-kept = يُبقي المتصفح هذا الإذن؛ يمكنك سحبه من صفحة الإضافات في المتصفح نفسه.

# الإعدادات: الاختصارات. رسالة لكل أمر في بيان الإضافة.
command-execute-action = افتح إسناد لهذه الصفحة
command-toggle-marks = أظهر العلامات أو أخفها
command-annotate-selection = أضف ملاحظة على النص المحدد
command-open-side-panel = افتح اللوحة الجانبية
command-execute-sidebar-action = افتح الشريط الجانبي
command-next-mark = انتقل إلى العلامة التالية
command-previous-mark = انتقل إلى العلامة السابقة
command-open-card = أظهر ما يُعرف عن العلامة الحالية
command-go-back = ارجع إلى حيث كنت قبل العلامات
shortcut-none = غير محدد
shortcuts-change = غيّر الاختصارات
shortcuts-how = لتغييرها انسخ هذا العنوان إلى علامة تبويب جديدة:

# الإعدادات: التخزين
storage-used = المستخدم على هذا الجهاز: { $size }
storage-used-unknown = لا يذكر المتصفح مقدار المساحة المستخدمة.
storage-last-export = آخر تصدير: { $date }
storage-never-exported = لم يُصدَّر شيء بعد.
storage-unexported = { $count ->
    [zero] كل ما كُتب موجود في آخر تصدير.
    [one] كُتب منذ ذلك تغيير واحد لا يتضمنه أي تصدير.
    [two] كُتب منذ ذلك تغييران لا يتضمنهما أي تصدير.
    [few] كُتبت منذ ذلك { $count } تغييرات لا يتضمنها أي تصدير.
    [many] كُتب منذ ذلك { $count } تغييرًا لا يتضمنها أي تصدير.
   *[other] كُتب منذ ذلك { $count } تغيير لا يتضمنها أي تصدير.
}
storage-export = صدّر كل شيء
remind = { $count ->
    [zero] كل ما كُتب موجود في آخر تصدير.
    [one] لم يُصدَّر بعد تغيير واحد، ولا نسخة منه إلا على هذا الجهاز.
    [two] لم يُصدَّر بعد تغييران، ولا نسخة منهما إلا على هذا الجهاز.
    [few] لم تُصدَّر بعد { $count } تغييرات، ولا نسخة منها إلا على هذا الجهاز.
    [many] لم يُصدَّر بعد { $count } تغييرًا، ولا نسخة منها إلا على هذا الجهاز.
   *[other] لم يُصدَّر بعد { $count } تغيير، ولا نسخة منها إلا على هذا الجهاز.
}
storage-only-copy = ما تحفظه موجود على هذا الجهاز وحده، وإزالة الإضافة تحذفه. صدّره من وقت إلى آخر لتبقى لديك نسخة منه.
delete-everything = احذف كل شيء…
delete-title = هل تريد حذف كل شيء؟
delete-what = تُحذف من هذا الجهاز كل المقالات المحفوظة والاقتباسات والملاحظات والتقييمات والإحالات، وسلة المهملات، والإعدادات، والإذن بالمواقع.
delete-not-files = تبقى الملفات التي صدّرتها حيث حفظتها.
delete-understood = أفهم أنه لا رجوع عن ذلك.
delete-everything-for-good = احذف كل شيء نهائيًا
delete-working = الحذف جارٍ…
delete-done = حُذف كل شيء.
delete-failed = تعذّر حذف كل شيء ({ $reason }). أغلق نوافذ إسناد الأخرى وحاول مرة أخرى.

# الإعدادات: عن إسناد
about-private = ليس لإسناد حساب ولا إحصاءات ولا شيفرة تتصل بالشبكة.
about-version = الإصدار { $version }
about-welcome = أعد عرض صفحة الترحيب

# صفحة الترحيب
welcome-title = مرحبًا بك في إسناد
welcome-lead = من قال ماذا في أي صفحة إخبارية: الاقتباسات وقائلوها، وملاحظاتك عليها.
welcome-pin = ثبّت إسناد في شريط الأدوات
welcome-pin-hint = يعرض زره عدد الاقتباسات في المقال المفتوح، ويفتح قائمتها.
welcome-pin-open = اضغط قطعة الأحجية بجوار شريط العنوان.
welcome-pin-chrome = اضغط الدبوس بجوار اسم إسناد.
welcome-pin-firefox = اضغط الترس بجوار اسم إسناد، ثم اختر التثبيت في شريط الأدوات.
welcome-pinned = زر إسناد موجود في شريط الأدوات.
welcome-keys = أو افتحه من لوحة المفاتيح:
welcome-try = جرّبه على مقال
welcome-try-hint = هذا مقال من نسج الخيال، قُرئ وعُلِّم على جهازك الآن. اختر اقتباسًا من القائمة لترى موضعه.
welcome-sample = المقال التجريبي
welcome-sample-failed = تعذّر تحميل المقال التجريبي. إن استمر ذلك فأعد تثبيت الإضافة.
welcome-access = اختر متى تُقرأ المقالات
welcome-access-hint = يكفي «عند الطلب» في البداية: افتح مقالًا ثم اضغط الزر. ويمكن لإسناد أن يقرأ المقالات من تلقاء نفسه على موقع بعينه أو على كل المواقع.
welcome-private-read = الصفحة التي تُقرأ فقط لا تُحفظ، وتُنسى بإغلاق علامة تبويبها.
welcome-private-kept = ما تحفظه يبقى على هذا الجهاز، ويمكنك تصديره كله، وحذفه كله من الإعدادات.
welcome-private-windows = لا يعمل إسناد في نوافذ التصفح الخاص إطلاقًا.
welcome-next = هذا كل شيء. افتح مقالًا إخباريًا واضغط الزر.
welcome-settings = افتح الإعدادات
