<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New workspace from a file…</source>
        <translation>مساحة عمل &amp;جديدة من ملف…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;فتح مساحة عمل…</translation>
    </message>
    <message>
        <source>&amp;Sample data</source>
        <translation>&amp;بيانات تجريبية</translation>
    </message>
    <message>
        <source>&amp;Import predictions…</source>
        <translation>ا&amp;ستيراد تنبؤات…</translation>
    </message>
    <message>
        <source>&amp;Export decisions…</source>
        <translation>&amp;تصدير القرارات…</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>إ&amp;غلاق مساحة العمل</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>إغلاق ال&amp;نافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Undo last</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Filter labels</source>
        <translation>تص&amp;فية الوسوم</translation>
    </message>
    <message>
        <source>&amp;Search the texts</source>
        <translation>ال&amp;بحث في النصوص</translation>
    </message>
    <message>
        <source>&amp;Filter bar</source>
        <translation>&amp;شريط عوامل التصفية</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation>ت&amp;حديد كل المطابق</translation>
    </message>
    <message>
        <source>Say when the last decision was saved</source>
        <translation>إظهار وقت حفظ آخر قرار</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>الإعدا&amp;دات…</translation>
    </message>
    <message>
        <source>&amp;Light / dark</source>
        <translation>&amp;فاتح / داكن</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>نص أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>نص &amp;عادي</translation>
    </message>
    <message>
        <source>Narrow or &amp;widen the rail</source>
        <translation>ت&amp;ضييق الشريط الجانبي أو توسيعه</translation>
    </message>
    <message>
        <source>&amp;Definition panel</source>
        <translation>لوحة ال&amp;تعريف</translation>
    </message>
    <message>
        <source>&amp;Detail pane</source>
        <translation>لوحة ال&amp;تفاصيل</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>الأعم&amp;دة…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>Re&amp;veal the suggestion</source>
        <translation>&amp;كشف الاقتراح</translation>
    </message>
    <message>
        <source>Choose the highlighted label; if none is pending, submit</source>
        <translation>اختيار الوسم المميَّز، أو الإرسال إن لم يبق اختيار</translation>
    </message>
    <message>
        <source>Su&amp;bmit</source>
        <translation>إ&amp;رسال</translation>
    </message>
    <message>
        <source>Label with this key, or reason while comparing</source>
        <translation>الوسم الذي له هذا المفتاح، أو السبب عند المقارنة</translation>
    </message>
    <message>
        <source>N&amp;one of these fits</source>
        <translation>لا شيء منها &amp;مناسب</translation>
    </message>
    <message>
        <source>&amp;Sure</source>
        <translation>مت&amp;أكد</translation>
    </message>
    <message>
        <source>F&amp;airly sure</source>
        <translation>متأكد إلى &amp;حد ما</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>&amp;غير متأكد</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>م&amp;لاحظة</translation>
    </message>
    <message>
        <source>&amp;Mark the selection as evidence</source>
        <translation>&amp;تعليم التحديد دليلًا</translation>
    </message>
    <message>
        <source>&amp;Caret in the text</source>
        <translation>مؤشر الكتابة في ال&amp;نص</translation>
    </message>
    <message>
        <source>P&amp;in or unpin the label</source>
        <translation>ت&amp;ثبيت الوسم أو إلغاء تثبيته</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>ت&amp;خطٍّ</translation>
    </message>
    <message>
        <source>&amp;Flag…</source>
        <extracomment>Hands the item to a lead with a note.</extracomment>
        <translation>إ&amp;بلاغ…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إي&amp;قاف مؤقت</translation>
    </message>
    <message>
        <source>Highlight up</source>
        <translation>التمييز إلى أعلى</translation>
    </message>
    <message>
        <source>Highlight down</source>
        <translation>التمييز إلى أسفل</translation>
    </message>
    <message>
        <source>Close the group</source>
        <translation>إغلاق المجموعة</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>فتح المجموعة</translation>
    </message>
    <message>
        <source>First label</source>
        <translation>أول وسم</translation>
    </message>
    <message>
        <source>Last label</source>
        <translation>آخر وسم</translation>
    </message>
    <message>
        <source>Scroll the text up</source>
        <translation>تمرير النص إلى أعلى</translation>
    </message>
    <message>
        <source>Scroll the text down</source>
        <translation>تمرير النص إلى أسفل</translation>
    </message>
    <message>
        <source>&amp;Open in Review</source>
        <translation>&amp;فتح في المراجعة</translation>
    </message>
    <message>
        <source>Open a view of the list</source>
        <translation>فتح إحدى طرق عرض القائمة</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>إ&amp;سناد…</translation>
    </message>
    <message>
        <source>&amp;Priority…</source>
        <translation>الأ&amp;ولوية…</translation>
    </message>
    <message>
        <source>&amp;Send to adjudication</source>
        <translation>إحالة إلى الت&amp;حكيم</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <extracomment>Ends the holds of reviewers on the items, so that anybody may take them.</extracomment>
        <translation>تح&amp;رير</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>ال&amp;مراجعة</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;قائمة الانتظار</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>اللوحة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>اللوحة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>شريط القوائم</translation>
    </message>
    <message>
        <source>R&amp;efresh or try again</source>
        <translation>ت&amp;حديث أو إعادة محاولة</translation>
    </message>
    <message>
        <source>&amp;Your name…</source>
        <translation>ا&amp;سمك…</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>إنشاء مساحة العمل</translation>
    </message>
    <message>
        <source>Workspace up</source>
        <translation>مساحة العمل السابقة</translation>
    </message>
    <message>
        <source>Workspace down</source>
        <translation>مساحة العمل التالية</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>فتح مساحة العمل</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>&amp;Keys of this screen</source>
        <translation>م&amp;فاتيح هذه الشاشة</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>لوحة الأ&amp;وامر…</translation>
    </message>
    <message>
        <source>&amp;About Docket</source>
        <translation>&amp;حول Docket</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>عن&amp;صر</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>م&amp;ساحة العمل</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساع&amp;دة</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>In a workspace</source>
        <translation>في مساحة عمل</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>The name of a screen: the one on which workspaces are opened.</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>The name of a screen: the one on which items are decided.</extracomment>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>%1 (number pad)</source>
        <translation>%1 (لوحة الأرقام)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Save &amp;this view…</source>
        <translation>&amp;حفظ طريقة العرض…</translation>
    </message>
    <message>
        <source>Label with this key; with many labels, filter</source>
        <translation>الوسم الذي له هذا المفتاح، أو التصفية مع كثرة الوسوم</translation>
    </message>
    <message>
        <source>Row up</source>
        <translation>صف إلى أعلى</translation>
    </message>
    <message>
        <source>Row down</source>
        <translation>صف إلى أسفل</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>الصف الأول</translation>
    </message>
    <message>
        <source>Last row</source>
        <translation>الصف الأخير</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>صفحة إلى أعلى</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>صفحة إلى أسفل</translation>
    </message>
    <message>
        <source>Extend the selection up</source>
        <translation>توسيع التحديد إلى أعلى</translation>
    </message>
    <message>
        <source>Extend the selection down</source>
        <translation>توسيع التحديد إلى أسفل</translation>
    </message>
    <message>
        <source>Select the row</source>
        <translation>تحديد الصف</translation>
    </message>
    <message>
        <source>&amp;Go to row or id…</source>
        <translation>ا&amp;نتقال إلى صف أو معرّف…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>تق&amp;دم</translation>
    </message>
    <message>
        <source>&amp;Explain the focused control</source>
        <translation>&amp;شرح العنصر الذي عليه التركيز</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>What was given breaks a rule. Nothing was changed.</source>
        <translation>القيمة المُدخَلة تخالف قاعدة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>What was asked for is not there.</source>
        <translation>المطلوب غير موجود.</translation>
    </message>
    <message>
        <source>There is something of this name already. It was not overwritten; choose another name.</source>
        <translation>يوجد شيء بهذا الاسم من قبل. لم يُستبدل؛ يلزم اسم آخر.</translation>
    </message>
    <message>
        <source>This file is no workspace of Docket. It was not changed.</source>
        <translation>هذا الملف ليس مساحة عمل من Docket. لم يتغير.</translation>
    </message>
    <message>
        <source>The workspace is damaged. Open a backup of it.</source>
        <translation>مساحة العمل تالفة. يمكن فتح نسخة احتياطية منها.</translation>
    </message>
    <message>
        <source>A newer Docket made this workspace. Use that version to open it.</source>
        <translation>أنشأ إصدارٌ أحدث من Docket مساحة العمل هذه. يلزم ذلك الإصدار لفتحها.</translation>
    </message>
    <message>
        <source>The file or its folder may not be written. Make it writable, or choose another place.</source>
        <translation>لا تُسمح الكتابة في الملف أو مجلده. يلزم السماح بالكتابة أو اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is kept; free some space and try again.</source>
        <translation>القرص ممتلئ. ما حُفظ من قبل باقٍ؛ يلزم إخلاء مساحة ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Another program uses this workspace. Try again when it is done.</source>
        <translation>يستخدم برنامج آخر مساحة العمل هذه. تُعاد المحاولة بعد انتهائه.</translation>
    </message>
    <message>
        <source>The hold on this item ended. Nothing was recorded.</source>
        <translation>انتهى حجز هذا العنصر. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>No item is held for you. Take one first.</source>
        <translation>لا عنصر محجوزًا لك. يلزم أخذ عنصر أولًا.</translation>
    </message>
    <message>
        <source>The decision was exported and cannot be undone.</source>
        <translation>صُدِّر القرار ولا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>The state has changed, so this is not possible any more.</source>
        <translation>تغيرت الحالة، فلم يعد هذا ممكنًا.</translation>
    </message>
    <message>
        <source>It was stopped as you asked. What was saved until then is kept.</source>
        <translation>توقف العمل كما طُلب. ما حُفظ حتى ذلك الحين باقٍ.</translation>
    </message>
    <message>
        <source>The system did not let the file be read or written.</source>
        <translation>لم يسمح النظام بقراءة الملف أو كتابته.</translation>
    </message>
    <message>
        <source>Docket has a defect here. What was saved before is kept.</source>
        <translation>في Docket خلل هنا. ما حُفظ من قبل باقٍ.</translation>
    </message>
    <message>
        <source>%1 (In English: %2)</source>
        <comment>what kind of thing went wrong, the message</comment>
        <translation>%1 (بالإنجليزية: %2)</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>A button: Space presses it.</source>
        <translation>زر: مفتاح المسافة يضغطه.</translation>
    </message>
    <message>
        <source>A check box: Space switches it.</source>
        <translation>خانة اختيار: مفتاح المسافة يبدّلها.</translation>
    </message>
    <message>
        <source>One of several: the arrows choose.</source>
        <translation>واحد من عدة خيارات: الأسهم تختار.</translation>
    </message>
    <message>
        <source>A field to type in: Esc leaves it.</source>
        <translation>حقل للكتابة: مفتاح Esc يغادره.</translation>
    </message>
    <message>
        <source>A list of choices: the arrows choose.</source>
        <translation>قائمة خيارات: الأسهم تختار.</translation>
    </message>
    <message>
        <source>A list: the arrows go through it.</source>
        <translation>قائمة: الأسهم تنتقل فيها.</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>المفتاح: %1</translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>sure</source>
        <translation>متأكد</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>متأكد إلى حد ما</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>overturns the model</source>
        <translation>يخالف النموذج</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>محل خلاف</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>مُبلَّغ عنه</translation>
    </message>
    <message>
        <source>Resolved</source>
        <extracomment>The label of the item is settled.</extracomment>
        <translation>محسوم</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Accepted automatically</source>
        <translation>مقبول آليًا</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>ثقة منخفضة</translation>
    </message>
    <message>
        <source>No confidence</source>
        <translation>بلا ثقة</translation>
    </message>
    <message>
        <source>Invalid output</source>
        <translation>مخرجات غير صالحة</translation>
    </message>
    <message>
        <source>High impact</source>
        <translation>أثر كبير</translation>
    </message>
    <message>
        <source>Conflicting signals</source>
        <translation>إشارات متعارضة</translation>
    </message>
    <message>
        <source>Confused pair</source>
        <translation>زوج ملتبس</translation>
    </message>
    <message>
        <source>Novel input</source>
        <extracomment>Unlike what the model has seen.</extracomment>
        <translation>مدخل غير مألوف</translation>
    </message>
    <message>
        <source>Rare class</source>
        <translation>فئة نادرة</translation>
    </message>
    <message>
        <source>Audit sample</source>
        <translation>عيّنة تدقيق</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>أُضيف يدويًا</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No label.</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>label %L1</source>
        <translation>الوسم %L1</translation>
    </message>
    <message>
        <source>Policy rule</source>
        <translation>قاعدة من السياسة</translation>
    </message>
    <message>
        <source>Suggestion revealed</source>
        <translation>كُشف الاقتراح</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>صدر القرار</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تُخطّي</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Given to anybody</source>
        <translation>أُتيح للجميع</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>أُسند</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Priority set</source>
        <translation>حُددت الأولوية</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Sent to adjudication</source>
        <translation>أُحيل إلى التحكيم</translation>
    </message>
    <message>
        <source>Hold ended</source>
        <translation>انتهى الحجز</translation>
    </message>
    <message>
        <source>It was held by %1</source>
        <translation>كان محجوزًا لدى %1</translation>
    </message>
    <message>
        <source>To be reviewed again</source>
        <translation>للمراجعة من جديد</translation>
    </message>
    <message>
        <source>asked for by taxonomy version %1</source>
        <translation>بطلب من إصدار التصنيف %1</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>A command has one chord, such as Ctrl+J or F4.</source>
        <translation>للأمر تركيبة مفاتيح واحدة، مثل Ctrl+J أو F4.</translation>
    </message>
    <message>
        <source>%1 alone belongs to labels, lists and text fields. Use Ctrl, Alt and a digit, or an F key.</source>
        <translation>المفتاح %1 وحده للوسوم والقوائم وحقول النص. يمكن استخدام Ctrl أو Alt مع رقم أو أحد مفاتيح F.</translation>
    </message>
    <message>
        <source>%1 belongs to input methods.</source>
        <translation>المفتاح %1 مخصص لطرق الإدخال.</translation>
    </message>
    <message>
        <source>%1 types a character on many keyboards: Ctrl+Alt is AltGr.</source>
        <translation>يكتب %1 محرفًا في كثير من لوحات المفاتيح: Ctrl+Alt هو AltGr.</translation>
    </message>
    <message>
        <source>%1 opens menus: Alt and a letter are theirs.</source>
        <translation>يفتح %1 القوائم: Alt مع حرف مخصص لها.</translation>
    </message>
    <message>
        <source>%1 belongs to text fields.</source>
        <translation>المفتاح %1 مخصص لحقول النص.</translation>
    </message>
    <message>
        <source>%1 belongs to the system.</source>
        <translation>المفتاح %1 مخصص للنظام.</translation>
    </message>
    <message>
        <source>%1 is “%2” everywhere.</source>
        <translation>المفتاح %1 هو «%2» في كل مكان.</translation>
    </message>
    <message>
        <source>%1 is “%2” in every workspace.</source>
        <translation>المفتاح %1 هو «%2» في كل مساحة عمل.</translation>
    </message>
    <message>
        <source>%1 is “%2” on the screen %3.</source>
        <translation>المفتاح %1 هو «%2» في شاشة %3.</translation>
    </message>
</context>
<context>
    <name>KeymapFile</name>
    <message>
        <source>“%1” must have a list of at most %2 keys.</source>
        <translation>يجب أن تكون لـ«%1» قائمة من %2 مفاتيح على الأكثر.</translation>
    </message>
    <message>
        <source>“%1” has “%2”, which is no key.</source>
        <translation>لدى «%1» القيمة «%2»، وهي ليست مفتاحًا.</translation>
    </message>
    <message>
        <source>%1 is given to both “%2” and “%3”.</source>
        <translation>المفتاح %1 معطى لكل من «%2» و«%3».</translation>
    </message>
    <message>
        <source>The file is too large to be a file of keys.</source>
        <translation>الملف أكبر من أن يكون ملف مفاتيح.</translation>
    </message>
    <message>
        <source>The file is no file of keys.</source>
        <translation>الملف ليس ملف مفاتيح.</translation>
    </message>
    <message>
        <source>The file was written by another version of Docket, and this one cannot read it.</source>
        <translation>كتب الملفَّ إصدارٌ آخر من Docket، ولا يستطيع هذا الإصدار قراءته.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>en</source>
        <comment>the code of this language, not a word</comment>
        <translation>ar</translation>
    </message>
</context>
<context>
    <name>OverturnReasons</name>
    <message>
        <source>Model missed a key phrase</source>
        <translation>فاتت النموذجَ عبارة مهمة</translation>
    </message>
    <message>
        <source>Definition unclear</source>
        <translation>التعريف غير واضح</translation>
    </message>
    <message>
        <source>Both labels fit</source>
        <translation>الوسمان كلاهما مناسب</translation>
    </message>
    <message>
        <source>Both readings fit</source>
        <translation>القراءتان كلتاهما مناسبة</translation>
    </message>
    <message>
        <source>Text is ambiguous</source>
        <translation>النص ملتبس</translation>
    </message>
    <message>
        <source>Customer history decides</source>
        <translation>سجل العميل هو الفيصل</translation>
    </message>
    <message>
        <source>Implied, not asked for</source>
        <translation>مفهوم ضمنًا دون طلب</translation>
    </message>
    <message>
        <source>Other, see note</source>
        <translation>سبب آخر، انظر الملاحظة</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1 س %L2 د</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 د</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>a time; the letters stand for digits</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>a time; the letters stand for digits</comment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day; d, MMM and yyyy stand for day, month and year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day; d, MMM and yyyy stand for day, month and year</comment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>ReviewMessages</name>
    <message>
        <source>The decision was not saved</source>
        <translation>لم يُحفظ القرار</translation>
    </message>
    <message>
        <source>The disk with this workspace is full. Your label, note and evidence are still here. Free some space, or save the workspace elsewhere.</source>
        <translation>القرص الذي عليه مساحة العمل ممتلئ. الوسم والملاحظة والدليل ما زالت هنا. يلزم إخلاء مساحة أو حفظ مساحة العمل في مكان آخر.</translation>
    </message>
    <message>
        <source>This file or its folder may not be written any more. Your label, note and evidence are still here. Make it writable, or save the workspace elsewhere.</source>
        <translation>لم تعد الكتابة مسموحة في هذا الملف أو مجلده. الوسم والملاحظة والدليل ما زالت هنا. يلزم السماح بالكتابة أو حفظ مساحة العمل في مكان آخر.</translation>
    </message>
    <message>
        <source>Your hold on this item ended at %1. What you entered is kept here. Submit takes the item again, unless another reviewer has it by then.</source>
        <translation>انتهى حجزك لهذا العنصر في %1. ما أُدخل باقٍ هنا. الإرسال يأخذ العنصر مجددًا ما لم يأخذه مراجع آخر حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Others have decided this item</source>
        <translation>قرر آخرون هذا العنصر</translation>
    </message>
    <message>
        <source>Others have decided item %1</source>
        <translation>قرر آخرون العنصر %1</translation>
    </message>
    <message>
        <source>%1 has this item now</source>
        <translation>هذا العنصر الآن لدى %1</translation>
    </message>
    <message>
        <source>%1 has item %2 now</source>
        <translation>لدى %1 الآن العنصر %2</translation>
    </message>
    <message numerus="yes">
        <source>Your hold ended at %1 after %Ln minute(s) without a key press. Your label and note are kept as a draft; nothing was submitted.</source>
        <translation>
            <numerusform>انتهى حجزك في %1 بعد %Ln دقيقة دون ضغط مفتاح. الوسم والملاحظة محفوظان مسودةً؛ لم يُرسل شيء.</numerusform>
            <numerusform>انتهى حجزك في %1 بعد دقيقة واحدة دون ضغط مفتاح. الوسم والملاحظة محفوظان مسودةً؛ لم يُرسل شيء.</numerusform>
            <numerusform>انتهى حجزك في %1 بعد دقيقتين دون ضغط مفتاح. الوسم والملاحظة محفوظان مسودةً؛ لم يُرسل شيء.</numerusform>
            <numerusform>انتهى حجزك في %1 بعد %Ln دقائق دون ضغط مفتاح. الوسم والملاحظة محفوظان مسودةً؛ لم يُرسل شيء.</numerusform>
            <numerusform>انتهى حجزك في %1 بعد %Ln دقيقة دون ضغط مفتاح. الوسم والملاحظة محفوظان مسودةً؛ لم يُرسل شيء.</numerusform>
            <numerusform>انتهى حجزك في %1 بعد %Ln دقيقة دون ضغط مفتاح. الوسم والملاحظة محفوظان مسودةً؛ لم يُرسل شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your hold was ended before its time. Your label and note are kept as a draft; nothing was submitted.</source>
        <translation>أُنهي حجزك قبل أوانه. الوسم والملاحظة محفوظان مسودةً؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>This decision was exported at %1 and cannot be undone. Reopen it as a correction?</source>
        <translation>صُدِّر هذا القرار في %1 ولا يمكن التراجع عنه. هل يُعاد فتحه تصحيحًا؟</translation>
    </message>
    <message>
        <source>Docket closed unexpectedly at %1</source>
        <translation>أُغلق Docket على نحو غير متوقع في %1</translation>
    </message>
    <message>
        <source>Nothing submitted was lost.</source>
        <translation>لم يُفقد شيء مما أُرسل.</translation>
    </message>
    <message>
        <source>Nothing submitted was lost. One draft is restored.</source>
        <translation>لم يُفقد شيء مما أُرسل. استُعيدت مسودة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing submitted was lost. %Ln draft(s) are restored.</source>
        <translation>
            <numerusform>لم يُفقد شيء مما أُرسل. استُعيدت %Ln مسودة.</numerusform>
            <numerusform>لم يُفقد شيء مما أُرسل. استُعيدت مسودة واحدة.</numerusform>
            <numerusform>لم يُفقد شيء مما أُرسل. استُعيدت مسودتان.</numerusform>
            <numerusform>لم يُفقد شيء مما أُرسل. استُعيدت %Ln مسودات.</numerusform>
            <numerusform>لم يُفقد شيء مما أُرسل. استُعيدت %Ln مسودة.</numerusform>
            <numerusform>لم يُفقد شيء مما أُرسل. استُعيدت %Ln مسودة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>This file or its folder may not be written. You can read; deciding is off.</source>
        <translation>لا تُسمح الكتابة في هذا الملف أو مجلده. القراءة ممكنة؛ واتخاذ القرار متوقف.</translation>
    </message>
    <message>
        <source>Off: this workspace is read-only</source>
        <translation>متوقف: مساحة العمل هذه للقراءة فقط</translation>
    </message>
    <message>
        <source>Off: you do not hold this item any more</source>
        <translation>متوقف: لم يعد هذا العنصر محجوزًا لك</translation>
    </message>
    <message>
        <source>Another program used this workspace for over %L1 seconds. Your label, note and evidence are still here.</source>
        <translation>استخدم برنامج آخر مساحة العمل هذه أكثر من %L1 ثوانٍ. الوسم والملاحظة والدليل ما زالت هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided in this session.</source>
        <translation>
            <numerusform>لم يُقرَّر في هذه الجلسة شيء (%Ln).</numerusform>
            <numerusform>قُرِّر في هذه الجلسة %Ln.</numerusform>
            <numerusform>قُرِّر في هذه الجلسة %Ln.</numerusform>
            <numerusform>قُرِّر في هذه الجلسة %Ln.</numerusform>
            <numerusform>قُرِّر في هذه الجلسة %Ln.</numerusform>
            <numerusform>قُرِّر في هذه الجلسة %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left in the queue for you</source>
        <translation>لم يبقَ لك شيء في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Items that others hold come back here if they give them up.</source>
        <translation>العناصر المحجوزة لآخرين تعود إلى هنا إن تُركت.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث من جديد</translation>
    </message>
    <message>
        <source>Reopen the last item</source>
        <translation>إعادة فتح العنصر الأخير</translation>
    </message>
    <message>
        <source>The items could not be loaded</source>
        <translation>تعذّر تحميل العناصر</translation>
    </message>
    <message>
        <source>Nothing that was decided is lost.</source>
        <translation>لم يضع شيء مما قُرِّر.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Your items were given back; what you entered is kept as a draft.</source>
        <translation>أُعيدت عناصرك؛ وما أدخلته محفوظ كمسودة.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Nothing is waiting to be reviewed</source>
        <translation>لا شيء ينتظر المراجعة</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>مستحق اليوم</translation>
    </message>
    <message>
        <source>High impact</source>
        <translation>أثر كبير</translation>
    </message>
    <message>
        <source>Novel</source>
        <translation>غير مألوف</translation>
    </message>
    <message>
        <source>Audit sample</source>
        <translation>عيّنة تدقيق</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>مُبلَّغ عنه</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>كل العناصر</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Reviewer</source>
        <translation>المراجِع</translation>
    </message>
</context>
<context>
    <name>SuggestionText</name>
    <message>
        <source>Model suggests %1</source>
        <translation>يقترح النموذج %1</translation>
    </message>
    <message>
        <source>Model suggests no label</source>
        <translation>لا يقترح النموذج أي وسم</translation>
    </message>
    <message>
        <source>The model gave no label</source>
        <translation>لم يعط النموذج وسمًا</translation>
    </message>
    <message>
        <source>The model said %1, which is no label here</source>
        <translation>قال النموذج %1، وليس هذا وسمًا هنا</translation>
    </message>
    <message>
        <source>model’s first choice, your label</source>
        <translation>الخيار الأول للنموذج، وسمك</translation>
    </message>
    <message>
        <source>model’s first choice</source>
        <translation>الخيار الأول للنموذج</translation>
    </message>
    <message>
        <source>your label</source>
        <translation>وسمك</translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln label(s) share %1.</source>
        <translation>
            <numerusform>تتقاسم الوسوم الأخرى (%Ln) ‏%1.</numerusform>
            <numerusform>للوسم الآخر %1.</numerusform>
            <numerusform>يتقاسم الوسمان الآخران %1.</numerusform>
            <numerusform>تتقاسم %Ln وسوم أخرى %1.</numerusform>
            <numerusform>يتقاسم %Ln وسمًا آخر %1.</numerusform>
            <numerusform>يتقاسم %Ln وسم آخر %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidence %1.</source>
        <translation>الثقة %1.</translation>
    </message>
    <message>
        <source>Model’s reason: %1</source>
        <translation>تعليل النموذج: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>النموذج: %1</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>النموذج %1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>العتبة %1</translation>
    </message>
    <message numerus="yes">
        <source>Model suggests %Ln label(s)</source>
        <translation>
            <numerusform>يقترح النموذج %Ln وسم</numerusform>
            <numerusform>يقترح النموذج وسمًا واحدًا</numerusform>
            <numerusform>يقترح النموذج وسمين</numerusform>
            <numerusform>يقترح النموذج %Ln وسوم</numerusform>
            <numerusform>يقترح النموذج %Ln وسمًا</numerusform>
            <numerusform>يقترح النموذج %Ln وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) agree, %L1 differ</source>
        <translation>
            <numerusform>لا وسم متفق عليه (%Ln)، والمختلف %L1</numerusform>
            <numerusform>وسم واحد متفق عليه، والمختلف %L1</numerusform>
            <numerusform>وسمان متفق عليهما، والمختلف %L1</numerusform>
            <numerusform>%Ln وسوم متفق عليها، والمختلف %L1</numerusform>
            <numerusform>%Ln وسمًا متفقًا عليه، والمختلف %L1</numerusform>
            <numerusform>%Ln وسم متفق عليه، والمختلف %L1</numerusform>
        </translation>
    </message>
    <message>
        <source>overlap %L1 of %L2 (Jaccard %3)</source>
        <translation>التداخل %L1 من %L2 (جاكار %3)</translation>
    </message>
    <message>
        <source>Only model</source>
        <translation>النموذج فقط</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>أنت فقط</translation>
    </message>
    <message>
        <source>Reason needed</source>
        <translation>يلزم سبب</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list that have commas</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>somebody&apos;s words</comment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>docket::ui::ActionRegistry</name>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>غير ممكن الآن</translation>
    </message>
    <message>
        <source>Needs an open workspace</source>
        <translation>يحتاج إلى مساحة عمل مفتوحة</translation>
    </message>
    <message>
        <source>Only on the screen %1</source>
        <translation>في شاشة %1 فقط</translation>
    </message>
</context>
<context>
    <name>docket::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>&amp;Reading text</source>
        <translation>نص ال&amp;قراءة</translation>
    </message>
    <message>
        <source>The size of an item&apos;s text.</source>
        <translation>حجم نص العنصر.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورق</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Reading &amp;surface</source>
        <translation>&amp;سطح القراءة</translation>
    </message>
    <message>
        <source>What an item&apos;s text is read on.</source>
        <translation>ما يُقرأ عليه نص العنصر.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>The system’s own colours of high contrast, or else black and white.</source>
        <translation>ألوان التباين العالي الخاصة بالنظام، وإلا فالأسود والأبيض.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Text of the window</source>
        <translation>ن&amp;ص النافذة</translation>
    </message>
    <message>
        <source>All words and controls of the window. The text of an item grows with it.</source>
        <translation>كل كلمات النافذة وعناصر تحكمها. ويكبر معها نص العنصر.</translation>
    </message>
</context>
<context>
    <name>docket::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>docket::ui::BulkBar</name>
    <message>
        <source>Clear selection</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>المحدد: %1</translation>
    </message>
    <message>
        <source>Space selects a row, Shift and arrows several</source>
        <translation>مفتاح المسافة يحدد صفًا، وShift مع الأسهم عدة صفوف</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>تحديد الكل (%1)</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>To adjudication</source>
        <translation>إلى التحكيم</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, how many items</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No item is selected</source>
        <translation>لم يُحدَّد أي عنصر</translation>
    </message>
</context>
<context>
    <name>docket::ui::BulkJobs</name>
    <message numerus="yes">
        <source>%Ln item(s) changed.</source>
        <translation>
            <numerusform>تغير %Ln عنصر.</numerusform>
            <numerusform>تغير عنصر واحد.</numerusform>
            <numerusform>تغير عنصران.</numerusform>
            <numerusform>تغيرت %Ln عناصر.</numerusform>
            <numerusform>تغير %Ln عنصرًا.</numerusform>
            <numerusform>تغير %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were so already, or it does not apply to them.</source>
        <translation>
            <numerusform>%Ln كانت كذلك من قبل، أو لا ينطبق عليها.</numerusform>
            <numerusform>واحد كان كذلك من قبل، أو لا ينطبق عليه.</numerusform>
            <numerusform>اثنان كانا كذلك من قبل، أو لا ينطبق عليهما.</numerusform>
            <numerusform>%Ln كانت كذلك من قبل، أو لا ينطبق عليها.</numerusform>
            <numerusform>%Ln كانت كذلك من قبل، أو لا ينطبق عليها.</numerusform>
            <numerusform>%Ln كانت كذلك من قبل، أو لا ينطبق عليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was left as it was.</source>
        <translation>تُرك الباقي كما كان.</translation>
    </message>
    <message>
        <source>Undo takes all of them back.</source>
        <translation>التراجع يعيدها كلها.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %Ln item(s).</source>
        <translation>
            <numerusform>سُحب التغيير عن %Ln عنصر.</numerusform>
            <numerusform>سُحب التغيير عن عنصر واحد.</numerusform>
            <numerusform>سُحب التغيير عن عنصرين.</numerusform>
            <numerusform>سُحب التغيير عن %Ln عناصر.</numerusform>
            <numerusform>سُحب التغيير عن %Ln عنصرًا.</numerusform>
            <numerusform>سُحب التغيير عن %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest is as it was; undo goes on with it.</source>
        <translation>الباقي كما كان؛ والتراجع يتابعه.</translation>
    </message>
    <message numerus="yes">
        <source>Done again for %Ln item(s).</source>
        <translation>
            <numerusform>أُعيد التغيير في %Ln عنصر.</numerusform>
            <numerusform>أُعيد التغيير في عنصر واحد.</numerusform>
            <numerusform>أُعيد التغيير في عنصرين.</numerusform>
            <numerusform>أُعيد التغيير في %Ln عناصر.</numerusform>
            <numerusform>أُعيد التغيير في %Ln عنصرًا.</numerusform>
            <numerusform>أُعيد التغيير في %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest is as it was; redo goes on with it.</source>
        <translation>الباقي كما كان؛ والإعادة تتابعه.</translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln item(s)</source>
        <translation>
            <numerusform>تغيير %Ln عنصر</numerusform>
            <numerusform>تغيير عنصر واحد</numerusform>
            <numerusform>تغيير عنصرين</numerusform>
            <numerusform>تغيير %Ln عناصر</numerusform>
            <numerusform>تغيير %Ln عنصرًا</numerusform>
            <numerusform>تغيير %Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>جارٍ السحب</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>جارٍ الإعادة</translation>
    </message>
</context>
<context>
    <name>docket::ui::ChoicePopup</name>
    <message>
        <source>Type to search</source>
        <translation>نص البحث</translation>
    </message>
    <message>
        <source>Search the choices</source>
        <translation>البحث في الخيارات</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
</context>
<context>
    <name>docket::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ما المطلوب؟</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter run   Esc close</source>
        <translation>↑ ↓ اختيار   Enter تنفيذ   Esc إغلاق</translation>
    </message>
    <message>
        <source>No command has these words</source>
        <translation>لا أمر فيه هذه الكلمات</translation>
    </message>
</context>
<context>
    <name>docket::ui::ComparePanel</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1، المفتاح %2</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>متأكد</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>متأكد إلى حد ما</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>No label fits</source>
        <translation>لا وسم مناسبًا</translation>
    </message>
    <message>
        <source>Label keys still work; a change is recorded as “changed after reveal”.</source>
        <translation>مفاتيح الوسوم ما زالت تعمل؛ ويُسجَّل التغيير «بعد الكشف».</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note for the adjudicator or taxonomy owner (optional)</source>
        <translation>ملاحظة للمحكِّم أو صاحب التصنيف (اختيارية)</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>تغيير الوسم</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No reason, submit</source>
        <translation>إرسال بلا سبب</translation>
    </message>
    <message>
        <source>Your label differs from the model. What decided it?</source>
        <translation>وسمك يختلف عن وسم النموذج. ما الذي حسم الأمر؟</translation>
    </message>
    <message>
        <source>One key submits and opens the next item</source>
        <translation>مفتاح واحد يرسل ويفتح العنصر التالي</translation>
    </message>
    <message>
        <source>You left out %1. Why?</source>
        <translation>تركتَ %1. لماذا؟</translation>
    </message>
    <message>
        <source>The model left out %1. What decided it?</source>
        <translation>ترك النموذج %1. ما الذي حسم الأمر؟</translation>
    </message>
    <message>
        <source>Last question, then the next item opens</source>
        <translation>السؤال الأخير، ثم يُفتح العنصر التالي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more question(s)</source>
        <translation>
            <numerusform>بقي %Ln سؤال</numerusform>
            <numerusform>بقي سؤال واحد</numerusform>
            <numerusform>بقي سؤالان</numerusform>
            <numerusform>بقيت %Ln أسئلة</numerusform>
            <numerusform>بقي %Ln سؤالًا</numerusform>
            <numerusform>بقي %Ln سؤال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::DataJobs</name>
    <message>
        <source>line %L1: %2</source>
        <comment>number of the line, what is wrong with it</comment>
        <translation>السطر %L1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 lines could not be imported (%3). All others are in.</source>
        <translation>تعذر استيراد %1 من %2 سطر (%3). استُوردت بقية الأسطر كلها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) exported to %1.</source>
        <translation>
            <numerusform>صُدِّر %Ln سجل إلى %1.</numerusform>
            <numerusform>صُدِّر سجل واحد إلى %1.</numerusform>
            <numerusform>صُدِّر سجلان إلى %1.</numerusform>
            <numerusform>صُدِّرت %Ln سجلات إلى %1.</numerusform>
            <numerusform>صُدِّر %Ln سجلًا إلى %1.</numerusform>
            <numerusform>صُدِّر %Ln سجل إلى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped. What was read until then is kept; import the file again to go on.</source>
        <translation>توقف الاستيراد. ما قُرئ حتى ذلك الحين باقٍ؛ ويُستأنف باستيراد الملف مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) imported.</source>
        <translation>
            <numerusform>استُورد %Ln عنصر.</numerusform>
            <numerusform>استُورد عنصر واحد.</numerusform>
            <numerusform>استُورد عنصران.</numerusform>
            <numerusform>استُوردت %Ln عناصر.</numerusform>
            <numerusform>استُورد %Ln عنصرًا.</numerusform>
            <numerusform>استُورد %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>For review: %1, accepted automatically: %2.</source>
        <translation>للمراجعة: %1، مقبول آليًا: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) brought nothing new.</source>
        <translation>
            <numerusform>لم يأت %Ln سجل بجديد.</numerusform>
            <numerusform>لم يأت سجل واحد بجديد.</numerusform>
            <numerusform>لم يأت سجلان بجديد.</numerusform>
            <numerusform>لم تأت %Ln سجلات بجديد.</numerusform>
            <numerusform>لم يأت %Ln سجلًا بجديد.</numerusform>
            <numerusform>لم يأت %Ln سجل بجديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>جارٍ التصدير</translation>
    </message>
</context>
<context>
    <name>docket::ui::DecisionBar</name>
    <message>
        <source>Your label</source>
        <translation>وسمك</translation>
    </message>
    <message>
        <source>Sure</source>
        <extracomment>How sure the reviewer is: sure, fairly sure, unsure.</extracomment>
        <translation>متأكد</translation>
    </message>
    <message>
        <source>Fairly</source>
        <translation>إلى حد ما</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>درجة التأكد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Your labels</source>
        <translation>وسومك</translation>
    </message>
    <message>
        <source>No label yet; 0 says that none fits</source>
        <translation>لا وسم بعد؛ 0 تعني أن لا شيء مناسب</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>لا وسم بعد</translation>
    </message>
    <message>
        <source>Choose “%1”</source>
        <translation>اختيار «%1»</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>إبلاغ</translation>
    </message>
    <message>
        <source>What should a lead know? Enter hands the item over, Esc keeps it</source>
        <translation>ما الذي ينبغي أن يعرفه المشرف؟ Enter يسلّم العنصر، وEsc يبقيه</translation>
    </message>
    <message>
        <source>Note for the lead</source>
        <translation>ملاحظة للمشرف</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختيارية</translation>
    </message>
</context>
<context>
    <name>docket::ui::DefinitionPanel</name>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>No definition has been written for this label.</source>
        <translation>لم يُكتب تعريف لهذا الوسم.</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>يشمل</translation>
    </message>
    <message>
        <source>Excludes</source>
        <extracomment>What the label does not stand for; as short as “Includes”.</extracomment>
        <translation>يستثني</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Excludes %1</source>
        <translation>يستثني %1</translation>
    </message>
    <message>
        <source>What separates the two</source>
        <translation>ما يفرق بين الاثنين</translation>
    </message>
    <message>
        <source>You may still change your label; the change is recorded as “after compare”.</source>
        <translation>ما زال تغيير الوسم ممكنًا؛ ويُسجَّل التغيير «بعد المقارنة».</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>what is excluded → the label to use</comment>
        <translation>%1 ← %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::ExportDialog</name>
    <message>
        <source>Chat fine-tuning</source>
        <translation>ضبط دقيق للمحادثة</translation>
    </message>
    <message>
        <source>JSONL, one conversation a line: system, user, assistant.</source>
        <translation>JSONL، محادثة في كل سطر: system وuser وassistant.</translation>
    </message>
    <message>
        <source>Few-shot prompt</source>
        <translation>مطالبة بأمثلة قليلة</translation>
    </message>
    <message>
        <source>Three seeded examples of each label, as text and as messages.</source>
        <translation>ثلاثة أمثلة لكل وسم مسحوبة ببذرة ثابتة، نصًا ورسائل.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>JSONL with items, predictions, reasons, all decisions and resolutions.</source>
        <translation>JSONL فيه العناصر والتنبؤات والأسباب وكل القرارات والأحكام.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>One row an item, safe to open in a spreadsheet.</source>
        <translation>صف لكل عنصر، آمن للفتح في برنامج جداول.</translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>تصدير القرارات</translation>
    </message>
    <message>
        <source>Which items</source>
        <translation>أي العناصر</translation>
    </message>
    <message>
        <source>Resolved items</source>
        <translation>العناصر المحسومة</translation>
    </message>
    <message>
        <source>Also items whose decisions agree so far</source>
        <translation>ومعها ما اتفقت قراراته حتى الآن</translation>
    </message>
    <message>
        <source>All items, decided or not</source>
        <translation>كل العناصر، بقرار أو بدونه</translation>
    </message>
    <message>
        <source>Which decisions</source>
        <translation>أي القرارات</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>كل القرارات</translation>
    </message>
    <message>
        <source>Only those given without sight of the suggestion</source>
        <translation>ما صدر دون رؤية الاقتراح فقط</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose… the folder to put it in</source>
        <translation>اختيار… المجلد الذي يوضع فيه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Put the new folder into</source>
        <translation>وضع المجلد الجديد في</translation>
    </message>
</context>
<context>
    <name>docket::ui::FilterBar</name>
    <message>
        <source>No confidence</source>
        <translation>بلا ثقة</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجِع</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>By tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>خلال أسبوع</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>docket::ui::FilterChip</name>
    <message>
        <source>%1: everything</source>
        <translation>%1: الكل</translation>
    </message>
    <message>
        <source>Enter opens the filter, Delete takes it away</source>
        <translation>‏Enter يفتح عامل التصفية، وDelete يزيله</translation>
    </message>
    <message>
        <source>Enter opens the filter</source>
        <translation>‏Enter يفتح عامل التصفية</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::IdentityPage</name>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>ا&amp;سمك</translation>
    </message>
    <message>
        <source>Decisions are recorded under this name, in workspaces that you have not given another.</source>
        <translation>تُسجَّل القرارات بهذا الاسم في مساحات العمل التي لم يُعط لها اسم آخر.</translation>
    </message>
    <message>
        <source>Decisions in %1 are recorded under this name. A new name opens the workspace anew; what was recorded before keeps its name.</source>
        <translation>تُسجَّل القرارات في %1 بهذا الاسم. الاسم الجديد يعيد فتح مساحة العمل؛ وما سُجِّل من قبل يحتفظ باسمه.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ItemDetail</name>
    <message>
        <source>Details of the item</source>
        <translation>تفاصيل العنصر</translation>
    </message>
    <message>
        <source>Text of the item</source>
        <translation>نص العنصر</translation>
    </message>
    <message>
        <source>History of the item</source>
        <translation>سجل العنصر</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>No item chosen</source>
        <translation>لم يُختر عنصر</translation>
    </message>
    <message>
        <source>The first %1 of %2. The whole text is in Review.</source>
        <translation>أول %1 من %2. النص كاملًا في المراجعة.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Hidden until you have decided the item</source>
        <translation>مخفي حتى صدور قرارك في العنصر</translation>
    </message>
    <message>
        <source>Model label</source>
        <translation>وسم النموذج</translation>
    </message>
    <message>
        <source>no confidence</source>
        <translation>بلا ثقة</translation>
    </message>
    <message>
        <source>Resolved as</source>
        <translation>حُسم بأنه</translation>
    </message>
    <message>
        <source>Policy rule</source>
        <translation>قاعدة من السياسة</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>سبب وجوده هنا</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>How many reviews the item needs; the number follows.</extracomment>
        <translation>يحتاج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln مراجعة</numerusform>
            <numerusform>مراجعة واحدة</numerusform>
            <numerusform>مراجعتين</numerusform>
            <numerusform>%Ln مراجعات</numerusform>
            <numerusform>%Ln مراجعة</numerusform>
            <numerusform>%Ln مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln given</source>
        <translation>
            <numerusform>تمت %Ln</numerusform>
            <numerusform>تمت واحدة</numerusform>
            <numerusform>تمت اثنتان</numerusform>
            <numerusform>تمت %Ln</numerusform>
            <numerusform>تمت %Ln</numerusform>
            <numerusform>تمت %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>محجوز لدى</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>مسند إلى</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (سُحب)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further event(s)</source>
        <translation>
            <numerusform>%Ln حدث آخر</numerusform>
            <numerusform>حدث آخر</numerusform>
            <numerusform>حدثان آخران</numerusform>
            <numerusform>%Ln أحداث أخرى</numerusform>
            <numerusform>%Ln حدثًا آخر</numerusform>
            <numerusform>%Ln حدث آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown when you have decided the item</source>
        <translation>يظهر بعد قرارك في العنصر</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>أُدرج في الانتظار</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>الموعد %1</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وصل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), none can be edited</source>
        <translation>
            <numerusform>%Ln حدث، لا تعديل فيها</numerusform>
            <numerusform>حدث واحد، لا يقبل التعديل</numerusform>
            <numerusform>حدثان، لا يقبلان التعديل</numerusform>
            <numerusform>%Ln أحداث، لا تقبل التعديل</numerusform>
            <numerusform>%Ln حدثًا، لا تقبل التعديل</numerusform>
            <numerusform>%Ln حدث، لا تقبل التعديل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::ItemStrip</name>
    <message>
        <source>Low confidence</source>
        <translation>ثقة منخفضة</translation>
    </message>
    <message>
        <source>No confidence</source>
        <translation>بلا ثقة</translation>
    </message>
    <message>
        <source>Invalid output</source>
        <translation>مخرجات غير صالحة</translation>
    </message>
    <message>
        <source>High impact</source>
        <translation>أثر كبير</translation>
    </message>
    <message>
        <source>Conflicting signals</source>
        <translation>إشارات متعارضة</translation>
    </message>
    <message>
        <source>Confused pair</source>
        <translation>زوج ملتبس</translation>
    </message>
    <message>
        <source>Novel input</source>
        <translation>مدخل غير مألوف</translation>
    </message>
    <message>
        <source>Rare class</source>
        <translation>فئة نادرة</translation>
    </message>
    <message>
        <source>Audit sample</source>
        <translation>عيّنة تدقيق</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>أُضيف يدويًا</translation>
    </message>
    <message>
        <source>Received %1, %2</source>
        <translation>وصل %1، %2</translation>
    </message>
    <message>
        <source>Due %1, %2</source>
        <translation>الموعد %1، %2</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>سبب وجوده هنا</translation>
    </message>
    <message>
        <source>Policy rule</source>
        <translation>قاعدة من السياسة</translation>
    </message>
    <message>
        <source>Model, confidence and pair names stay hidden until you choose</source>
        <translation>يبقى النموذج والثقة وأسماء الزوج مخفية حتى اختيارك</translation>
    </message>
    <message>
        <source>Confidence %1</source>
        <translation>الثقة %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::KeyButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>docket::ui::KeySheet</name>
    <message>
        <source>Keys of this screen</source>
        <translation>مفاتيح هذه الشاشة</translation>
    </message>
</context>
<context>
    <name>docket::ui::KeyTable</name>
    <message>
        <source>%1 (fixed)</source>
        <translation>%1 (ثابت)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1, %2, key %3</source>
        <translation>%1، %2، المفتاح %3</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
</context>
<context>
    <name>docket::ui::KeysPage</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Single keys choose labels</source>
        <translation>ا&amp;ختيار الوسوم بمفاتيح مفردة</translation>
    </message>
    <message>
        <source>Off: labels and reasons have Alt and their digit, or the filter and Enter; how sure you are moves to the command palette. Digits, letters, Space, Enter, Esc and arrows cannot be given to other commands.</source>
        <translation>عند الإيقاف: للوسوم والأسباب Alt مع رقمها، أو التصفية وEnter؛ وتنتقل درجة التأكد إلى لوحة الأوامر. ولا تُعطى الأرقام والحروف والمسافة وEnter وEsc والأسهم لأوامر أخرى.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>البحث في الأوامر</translation>
    </message>
    <message>
        <source>Search commands, screens and keys</source>
        <translation>البحث في الأوامر والشاشات والمفاتيح</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>تغيير المفتاح</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة تعيين الكل</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>The key of “%1” is fixed.</source>
        <translation>مفتاح «%1» ثابت.</translation>
    </message>
    <message>
        <source>Press the new key for “%1”. Esc keeps the old one.</source>
        <translation>يُضغط المفتاح الجديد لـ«%1». ‏Esc يبقي القديم.</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>تصدير المفاتيح</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>المفاتيح (*.json)</translation>
    </message>
    <message>
        <source>The keys are in %1.</source>
        <translation>المفاتيح في %1.</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>استيراد المفاتيح</translation>
    </message>
    <message>
        <source>Keys (*.json);;All files (*)</source>
        <translation>المفاتيح (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>No key was changed.
%1</source>
        <translation>لم يتغير أي مفتاح.
%1</translation>
    </message>
    <message>
        <source>The keys of the file are in use.</source>
        <translation>مفاتيح الملف مستخدمة الآن.</translation>
    </message>
    <message>
        <source>The keys of the file are in use. It names commands that this version does not have; they were left out:
%1</source>
        <translation>مفاتيح الملف مستخدمة الآن. فيه أوامر ليست في هذا الإصدار، وقد تُركت:
%1</translation>
    </message>
</context>
<context>
    <name>docket::ui::LabelDelegate</name>
    <message>
        <source>Model %1</source>
        <translation>النموذج %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>النموذج %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>docket::ui::LabelList</name>
    <message>
        <source>Filter labels</source>
        <translation>تصفية الوسوم</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>A key switches its label on or off</source>
        <translation>المفتاح يختار وسمه أو يلغيه</translation>
    </message>
    <message>
        <source>model, threshold</source>
        <translation>النموذج، العتبة</translation>
    </message>
    <message numerus="yes">
        <source>Type to filter %Ln label(s)</source>
        <translation>
            <numerusform>الكتابة تصفي %Ln وسم</numerusform>
            <numerusform>الكتابة تصفي وسمًا واحدًا</numerusform>
            <numerusform>الكتابة تصفي وسمين</numerusform>
            <numerusform>الكتابة تصفي %Ln وسوم</numerusform>
            <numerusform>الكتابة تصفي %Ln وسمًا</numerusform>
            <numerusform>الكتابة تصفي %Ln وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter %Ln label(s)</source>
        <translation>
            <numerusform>تصفية %Ln وسم</numerusform>
            <numerusform>تصفية وسم واحد</numerusform>
            <numerusform>تصفية وسمين</numerusform>
            <numerusform>تصفية %Ln وسوم</numerusform>
            <numerusform>تصفية %Ln وسمًا</numerusform>
            <numerusform>تصفية %Ln وسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 من %L2</translation>
    </message>
</context>
<context>
    <name>docket::ui::LabelModel</name>
    <message>
        <source>Your pins</source>
        <translation>وسومك المثبتة</translation>
    </message>
    <message>
        <source>First nine labels</source>
        <translation>أول تسعة وسوم</translation>
    </message>
    <message>
        <source>same order for everyone</source>
        <translation>الترتيب نفسه للجميع</translation>
    </message>
    <message>
        <source>No label fits</source>
        <translation>لا وسم مناسبًا</translation>
    </message>
    <message>
        <source>None of these fits</source>
        <translation>لا شيء منها مناسب</translation>
    </message>
    <message>
        <source>goes to a lead</source>
        <translation>يذهب إلى المشرف</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <source>Other labels</source>
        <translation>وسوم أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) contain “%1”</source>
        <translation>
            <numerusform>لا اسم فيه «%1» (%Ln)</numerusform>
            <numerusform>اسم واحد فيه «%1»</numerusform>
            <numerusform>اسمان فيهما «%1»</numerusform>
            <numerusform>%Ln أسماء فيها «%1»</numerusform>
            <numerusform>%Ln اسمًا فيها «%1»</numerusform>
            <numerusform>%Ln اسم فيها «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) with these letters</source>
        <translation>
            <numerusform>%Ln اسم بهذه الحروف</numerusform>
            <numerusform>اسم واحد بهذه الحروف</numerusform>
            <numerusform>اسمان بهذه الحروف</numerusform>
            <numerusform>%Ln أسماء بهذه الحروف</numerusform>
            <numerusform>%Ln اسمًا بهذه الحروف</numerusform>
            <numerusform>%Ln اسم بهذه الحروف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln definition(s) or examples mention “%1”</source>
        <translation>
            <numerusform>%Ln تعريف أو مثال يذكر «%1»</numerusform>
            <numerusform>تعريف أو مثال واحد يذكر «%1»</numerusform>
            <numerusform>تعريفان أو مثالان يذكران «%1»</numerusform>
            <numerusform>%Ln تعريفات أو أمثلة تذكر «%1»</numerusform>
            <numerusform>%Ln تعريفًا أو مثالًا تذكر «%1»</numerusform>
            <numerusform>%Ln تعريف أو مثال تذكر «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>No label has “%1”</source>
        <translation>لا وسم فيه «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more; another letter narrows them down</source>
        <translation>
            <numerusform>و%Ln غيرها؛ حرف آخر يضيّق القائمة</numerusform>
            <numerusform>وواحد غيرها؛ حرف آخر يضيّق القائمة</numerusform>
            <numerusform>واثنان غيرها؛ حرف آخر يضيّق القائمة</numerusform>
            <numerusform>و%Ln غيرها؛ حرف آخر يضيّق القائمة</numerusform>
            <numerusform>و%Ln غيرها؛ حرف آخر يضيّق القائمة</numerusform>
            <numerusform>و%Ln غيرها؛ حرف آخر يضيّق القائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks in names, keys, definitions and examples. Letters may be skipped.</source>
        <translation>البحث في الأسماء والمفاتيح والتعريفات والأمثلة. يمكن ترك حروف.</translation>
    </message>
    <message>
        <source>only model</source>
        <translation>النموذج فقط</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>أنت فقط</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation>%1 من %2 في %3</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>المفتاح %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
</context>
<context>
    <name>docket::ui::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;لغة النافذة</translation>
    </message>
    <message>
        <source>Takes effect when Docket is started again. The language of items is their own.</source>
        <translation>يسري عند تشغيل Docket من جديد. لغة العناصر مستقلة عنها.</translation>
    </message>
</context>
<context>
    <name>docket::ui::LiveRegion</name>
    <message>
        <source>Announcements</source>
        <translation>الإعلانات</translation>
    </message>
</context>
<context>
    <name>docket::ui::MainWindow</name>
    <message>
        <source>Docket %1</source>
        <translation>Docket %1</translation>
    </message>
    <message>
        <source>About Docket</source>
        <translation>حول Docket</translation>
    </message>
    <message>
        <source>Docket %1
Review what the classifier was not sure of.
Everything stays on this computer.
Apache License 2.0</source>
        <translation>Docket %1
مراجعة ما لم يكن المصنِّف متأكدًا منه.
كل شيء يبقى على هذا الحاسوب.
Apache License 2.0</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>فتح مساحة العمل</translation>
    </message>
    <message>
        <source>Workspaces (*.docket);;All files (*)</source>
        <translation>مساحات العمل (*.docket);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>نسخة من %1</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>حفظ نسخة في مكان آخر</translation>
    </message>
    <message>
        <source>Workspaces (*.docket)</source>
        <translation>مساحات العمل (*.docket)</translation>
    </message>
    <message>
        <source>A copy is in %1, with what you entered as drafts.</source>
        <translation>النسخة في %1، وفيها ما أُدخل مسوداتٍ.</translation>
    </message>
    <message>
        <source>Import predictions</source>
        <translation>استيراد تنبؤات</translation>
    </message>
    <message>
        <source>Predictions (*.jsonl *.ndjson *.json *.csv *.tsv);;All files (*)</source>
        <translation>التنبؤات (*.jsonl *.ndjson *.json *.csv *.tsv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Decisions are recorded under this name</source>
        <translation>تُسجَّل القرارات بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>docket::ui::NewWorkspacePane</name>
    <message>
        <source>Item id, unique</source>
        <translation>معرّف العنصر، فريد</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Model’s label</source>
        <translation>وسم النموذج</translation>
    </message>
    <message>
        <source>Model’s labels</source>
        <translation>وسوم النموذج</translation>
    </message>
    <message>
        <source>Other labels with scores</source>
        <translation>وسوم أخرى بدرجاتها</translation>
    </message>
    <message>
        <source>Model’s rationale</source>
        <translation>تعليل النموذج</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Prompt version</source>
        <translation>إصدار المطالبة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Repeated answers</source>
        <translation>إجابات مكررة</translation>
    </message>
    <message>
        <source>Label probabilities</source>
        <translation>احتمالات الوسوم</translation>
    </message>
    <message>
        <source>Kept with the item</source>
        <translation>يُحفظ مع العنصر</translation>
    </message>
    <message>
        <source>New workspace from a file</source>
        <translation>مساحة عمل جديدة من ملف</translation>
    </message>
    <message>
        <source>Check what was found, then create. The file itself is not changed.</source>
        <translation>تُراجع النتائج ثم تُنشأ مساحة العمل. الملف نفسه لا يتغير.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>قراءة الملف</translation>
    </message>
    <message>
        <source>or drop a JSONL or CSV here</source>
        <translation>أو إفلات ملف JSONL أو CSV هنا</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>أول قيمة</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Taxonomy</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Start from the labels in this file</source>
        <translation>البدء من الوسوم في هذا الملف</translation>
    </message>
    <message>
        <source>Use a taxonomy file</source>
        <translation>استخدام ملف تصنيف</translation>
    </message>
    <message>
        <source>Somewhere else…</source>
        <translation>مكان آخر…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Choose a file of predictions</source>
        <translation>اختيار ملف تنبؤات</translation>
    </message>
    <message>
        <source>One record a line (JSONL), or a table with a header (CSV). Only an id and a text are needed.</source>
        <translation>سجل في كل سطر (JSONL)، أو جدول له رأس (CSV). لا يلزم إلا معرّف ونص.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>اختيار غيره…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln record(s) read, %L3 unreadable</source>
        <translation>
            <numerusform>%1، %2، قُرئ %Ln سجل، غير مقروء %L3</numerusform>
            <numerusform>%1، %2، قُرئ سجل واحد، غير مقروء %L3</numerusform>
            <numerusform>%1، %2، قُرئ سجلان، غير مقروء %L3</numerusform>
            <numerusform>%1، %2، قُرئت %Ln سجلات، غير مقروء %L3</numerusform>
            <numerusform>%1، %2، قُرئ %Ln سجلًا، غير مقروء %L3</numerusform>
            <numerusform>%1، %2، قُرئ %Ln سجل، غير مقروء %L3</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>حجم غير معروف</translation>
    </message>
    <message>
        <source>Cannot be read and will be left out: %1</source>
        <translation>تتعذر قراءته وسيُترك: %1</translation>
    </message>
    <message>
        <source>The file names no label.</source>
        <translation>لا يذكر الملف أي وسم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) found, several for one item. They can be grouped and defined later.</source>
        <translation>
            <numerusform>لا وسوم (%Ln). يمكن تجميعها وتعريفها لاحقًا.</numerusform>
            <numerusform>عُثر على وسم واحد، وللعنصر عدة وسوم. يمكن تجميعها وتعريفها لاحقًا.</numerusform>
            <numerusform>عُثر على وسمين، وللعنصر عدة وسوم. يمكن تجميعها وتعريفها لاحقًا.</numerusform>
            <numerusform>عُثر على %Ln وسوم، وللعنصر عدة وسوم. يمكن تجميعها وتعريفها لاحقًا.</numerusform>
            <numerusform>عُثر على %Ln وسمًا، وللعنصر عدة وسوم. يمكن تجميعها وتعريفها لاحقًا.</numerusform>
            <numerusform>عُثر على %Ln وسم، وللعنصر عدة وسوم. يمكن تجميعها وتعريفها لاحقًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) found, one for each item. They can be grouped and defined later.</source>
        <translation>
            <numerusform>لا وسوم (%Ln). يمكن تجميعها وتعريفها لاحقًا.</numerusform>
            <numerusform>عُثر على وسم واحد، وللعنصر وسم واحد. يمكن تجميعها وتعريفها لاحقًا.</numerusform>
            <numerusform>عُثر على وسمين، وللعنصر وسم واحد. يمكن تجميعها وتعريفها لاحقًا.</numerusform>
            <numerusform>عُثر على %Ln وسوم، وللعنصر وسم واحد. يمكن تجميعها وتعريفها لاحقًا.</numerusform>
            <numerusform>عُثر على %Ln وسمًا، وللعنصر وسم واحد. يمكن تجميعها وتعريفها لاحقًا.</numerusform>
            <numerusform>عُثر على %Ln وسم، وللعنصر وسم واحد. يمكن تجميعها وتعريفها لاحقًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Will create %1 with %Ln item(s). The original file is not changed.</source>
        <translation>
            <numerusform>ستُنشأ %1 بلا عناصر (%Ln). الملف الأصلي لا يتغير.</numerusform>
            <numerusform>ستُنشأ %1 وفيها عنصر واحد. الملف الأصلي لا يتغير.</numerusform>
            <numerusform>ستُنشأ %1 وفيها عنصران. الملف الأصلي لا يتغير.</numerusform>
            <numerusform>ستُنشأ %1 وفيها %Ln عناصر. الملف الأصلي لا يتغير.</numerusform>
            <numerusform>ستُنشأ %1 وفيها %Ln عنصرًا. الملف الأصلي لا يتغير.</numerusform>
            <numerusform>ستُنشأ %1 وفيها %Ln عنصر. الملف الأصلي لا يتغير.</numerusform>
        </translation>
    </message>
    <message>
        <source>A workspace is one file on this computer.</source>
        <translation>مساحة العمل ملف واحد على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Confidence, %L1 to %L2</source>
        <translation>الثقة، من %L1 إلى %L2</translation>
    </message>
    <message>
        <source>A file with the labels: JSON, CSV, SKOS, Label Studio or a list.</source>
        <translation>ملف فيه الوسوم: JSON أو CSV أو SKOS أو Label Studio أو قائمة.</translation>
    </message>
</context>
<context>
    <name>docket::ui::OpenPage</name>
    <message>
        <source>Review what the classifier was not sure of</source>
        <translation>مراجعة ما لم يكن المصنِّف متأكدًا منه</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>مساحات العمل الأخيرة</translation>
    </message>
    <message>
        <source>one file, one task</source>
        <translation>ملف واحد، مهمة واحدة</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Docket opens no connection.</source>
        <translation>كل شيء يبقى على هذا الحاسوب. لا يفتح Docket أي اتصال.</translation>
    </message>
    <message>
        <source>New workspace from a file</source>
        <translation>مساحة عمل جديدة من ملف</translation>
    </message>
    <message>
        <source>Predictions (*.jsonl *.ndjson *.json *.csv *.tsv);;All files (*)</source>
        <translation>التنبؤات (*.jsonl *.ndjson *.json *.csv *.tsv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Taxonomy file</source>
        <translation>ملف تصنيف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln وسم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%Ln وسوم</numerusform>
            <numerusform>%Ln وسمًا</numerusform>
            <numerusform>%Ln وسم</numerusform>
        </translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>مساحة عمل جديدة</translation>
    </message>
    <message>
        <source>Workspaces (*.docket)</source>
        <translation>مساحات العمل (*.docket)</translation>
    </message>
    <message numerus="yes">
        <source> And %n more note(s), which docket new prints.</source>
        <translation>
            <numerusform> و%n ملاحظات أخرى يطبعها docket new.</numerusform>
            <numerusform> وملاحظة أخرى (%n) يطبعها docket new.</numerusform>
            <numerusform> وملاحظتان أخريان (%n) يطبعهما docket new.</numerusform>
            <numerusform> و%n ملاحظات أخرى يطبعها docket new.</numerusform>
            <numerusform> و%n ملاحظة أخرى يطبعها docket new.</numerusform>
            <numerusform> و%n ملاحظة أخرى يطبعها docket new.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taxonomy (*.json *.jsonld *.csv *.tsv *.ttl *.xml *.txt);;All files (*)</source>
        <translation>تصنيف (*.json *.jsonld *.csv *.tsv *.ttl *.xml *.txt);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>docket::ui::PaletteModel</name>
    <message>
        <source>key %1</source>
        <translation>المفتاح %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::QueueBar</name>
    <message>
        <source>about %L1 min</source>
        <translation>نحو %L1 د</translation>
    </message>
    <message>
        <source>about %L1 h %L2 min</source>
        <translation>نحو %L1 س %L2 د</translation>
    </message>
    <message>
        <source>Blind first</source>
        <translation>دون رؤية أولًا</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>في هذه الجلسة</translation>
    </message>
    <message>
        <source>Done in this session</source>
        <translation>المنجز في هذه الجلسة</translation>
    </message>
    <message>
        <source>Assisted</source>
        <translation>بمساعدة</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>المنجز %1</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 في الساعة</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Items that still wait.</extracomment>
        <translation>الباقي %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>items left, how long they take</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::QueueDelegate</name>
    <message>
        <source>None</source>
        <comment>no confidence</comment>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>docket::ui::QueueModel</name>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Model label</source>
        <translation>وسم النموذج</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Heading of a column: until when the item is to be decided.</extracomment>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجِع</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>decisions given, asked for</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>hidden until you have decided the item</source>
        <translation>مخفي حتى صدور قرارك في العنصر</translation>
    </message>
</context>
<context>
    <name>docket::ui::QueuePage</name>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Search the texts. Words, “exact phrase”, -without, id:… or note:…</source>
        <translation>البحث في النصوص. كلمات، “عبارة تامة”، ‎-مستبعدة، ‎id:…‎ أو ‎note:…</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>البحث في النصوص</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Who alone is to get these items? Leave it empty for anybody.</source>
        <translation>من وحده يأخذ هذه العناصر؟ تُترك فارغة للجميع.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>No item matches. Clear filters (%1)</source>
        <translation>لا عنصر مطابقًا. مسح عوامل التصفية (%1)</translation>
    </message>
    <message>
        <source>%1 match · %2 ms</source>
        <translation>المطابق %1، في %2 م.ث</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>جارٍ العد</translation>
    </message>
    <message>
        <source>Rows %1–%2 of %3</source>
        <translation>الصفوف %1–%2 من %3</translation>
    </message>
    <message>
        <source>Rows %1–%2</source>
        <translation>الصفوف %1–%2</translation>
    </message>
    <message>
        <source>Sorted by %1, downwards</source>
        <translation>الترتيب حسب %1، تنازليًا</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>الترتيب حسب %1</translation>
    </message>
    <message>
        <source>Search index %L1 % done</source>
        <translation>اكتمل %L1 % من فهرس البحث</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>الانتقال إلى صف</translation>
    </message>
    <message>
        <source>Number of the row, or the id of an item</source>
        <translation>رقم الصف أو معرّف عنصر</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>حفظ طريقة العرض</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>اسم طريقة العرض</translation>
    </message>
    <message>
        <source>Higher ones come first. A number of at least %L1:</source>
        <translation>الأعلى يأتي أولًا. عدد لا يقل عن %L1:</translation>
    </message>
    <message>
        <source>“%1” is no number of at least %L2. Nothing was changed.</source>
        <translation>«%1» ليس عددًا لا يقل عن %L2. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Items or details</source>
        <translation>العناصر أو التفاصيل</translation>
    </message>
</context>
<context>
    <name>docket::ui::QueueTable</name>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
</context>
<context>
    <name>docket::ui::Rail</name>
    <message>
        <source>You review as %1. Change the name</source>
        <translation>تراجع باسم %1. تغيير الاسم</translation>
    </message>
</context>
<context>
    <name>docket::ui::RailItem</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1، في الانتظار %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReadingView</name>
    <message>
        <source>Text under review</source>
        <translation>النص قيد المراجعة</translation>
    </message>
</context>
<context>
    <name>docket::ui::RecentList</name>
    <message>
        <source>Recent workspaces</source>
        <translation>مساحات العمل الأخيرة</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
</context>
<context>
    <name>docket::ui::RecentModel</name>
    <message>
        <source>opened today %1</source>
        <translation>فُتح اليوم %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>في الانتظار %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReviewAnnouncements</name>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Item %1, %2. Why it is here: %3. %4</source>
        <comment>id, due time, reasons, text</comment>
        <translation>العنصر %1، %2. سبب وجوده هنا: %3. %4</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1، مختار</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1، غير مختار</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what the model says, and how sure</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReviewHabitsPage</name>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Show my &amp;pace</source>
        <translation>إظهار &amp;سرعتي</translation>
    </message>
    <message>
        <source>Items an hour, and how long the rest will take. Nobody else sees it.</source>
        <translation>عدد العناصر في الساعة، والوقت اللازم للباقي. لا يراه أحد غيرك.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>&amp;Remind of a break after</source>
        <translation>التذ&amp;كير باستراحة بعد</translation>
    </message>
    <message>
        <source>Words in the status line, without a sound. Five minutes without work are a break; 0 is never.</source>
        <translation>كلمات في سطر الحالة دون صوت. خمس دقائق بلا عمل استراحة؛ و0 تعني أبدًا.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReviewNotices</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>حفظ نسخة في مكان آخر…</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>العنصر التالي</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReviewPage</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>كشف</translation>
    </message>
    <message>
        <source>Nine labels are pinned, one for each digit. Unpin one first.</source>
        <translation>ثُبتت تسعة وسوم، لكل رقم وسم. يلزم إلغاء تثبيت أحدها أولًا.</translation>
    </message>
    <message>
        <source>This taxonomy has no label for what fits nowhere, so the item goes to a lead. Say what is missing.</source>
        <translation>ليس في هذا التصنيف وسم لما لا مكان له، فيذهب العنصر إلى المشرف. يُذكر ما ينقص.</translation>
    </message>
    <message>
        <source>Shown from the start, recorded as “assisted”</source>
        <translation>معروض من البداية، ومسجل «بمساعدة»</translation>
    </message>
    <message>
        <source>Revealed after your choice, recorded as “compared”</source>
        <translation>كُشف بعد اختيارك، ومسجل «مقارَنًا»</translation>
    </message>
    <message>
        <source>Revealed before your choice, recorded as “assisted”</source>
        <translation>كُشف قبل اختيارك، ومسجل «بمساعدة»</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Digits and letters choose labels, the arrows go through them, Space reveals, Enter submits.</source>
        <translation>الأرقام والحروف تختار الوسوم، والأسهم تنتقل بينها، ومفتاح المسافة يكشف، وEnter يرسل.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ScreenStack</name>
    <message>
        <source>No screen was shown before</source>
        <translation>لم تُعرض شاشة من قبل</translation>
    </message>
    <message>
        <source>No screen was left by going back</source>
        <translation>لم تُترك شاشة بالرجوع</translation>
    </message>
</context>
<context>
    <name>docket::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>docket::ui::SideColumn</name>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Right column</source>
        <translation>العمود الجانبي</translation>
    </message>
</context>
<context>
    <name>docket::ui::StatusLine</name>
    <message>
        <source>%L1 s left</source>
        <translation>بقي %L1 ث</translation>
    </message>
    <message>
        <source>%L1 min left</source>
        <translation>بقي %L1 د</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>%1: stopping</source>
        <translation>%1: جارٍ التوقف</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <comment>job, percent</comment>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>%1: %2 %, %3</source>
        <comment>job, percent, time left</comment>
        <translation>%1: %2 %، %3</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %Ln answer(s) in hand</source>
        <translation>
            <numerusform>غير محفوظ: %Ln إجابة لديك</numerusform>
            <numerusform>غير محفوظ: إجابة واحدة لديك</numerusform>
            <numerusform>غير محفوظ: إجابتان لديك</numerusform>
            <numerusform>غير محفوظ: %Ln إجابات لديك</numerusform>
            <numerusform>غير محفوظ: %Ln إجابة لديك</numerusform>
            <numerusform>غير محفوظ: %Ln إجابة لديك</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>Draft not kept</source>
        <translation>لم تُحفظ المسودة</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>حُفظت المسودة %1</translation>
    </message>
    <message>
        <source>Already saved %1</source>
        <translation>محفوظ من قبل %1</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>لا شيء للحفظ بعد</translation>
    </message>
    <message>
        <source>The hold on this item ended</source>
        <translation>انتهى حجز هذا العنصر</translation>
    </message>
    <message>
        <source>Item held for you, %L1 min %L2 s left, renews while you work</source>
        <translation>العنصر محجوز لك، بقي %L1 د %L2 ث، ويتجدد أثناء العمل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) can be undone</source>
        <translation>
            <numerusform>%Ln قرار يمكن التراجع عنه</numerusform>
            <numerusform>قرار واحد يمكن التراجع عنه</numerusform>
            <numerusform>قراران يمكن التراجع عنهما</numerusform>
            <numerusform>%Ln قرارات يمكن التراجع عنها</numerusform>
            <numerusform>%Ln قرارًا يمكن التراجع عنها</numerusform>
            <numerusform>%Ln قرار يمكن التراجع عنها</numerusform>
        </translation>
    </message>
    <message>
        <source>Held for you, %L1 min %L2 s left</source>
        <translation>محجوز لك، بقي %L1 د %L2 ث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) without a break</source>
        <translation>
            <numerusform>%Ln دقيقة بلا استراحة</numerusform>
            <numerusform>دقيقة واحدة بلا استراحة</numerusform>
            <numerusform>دقيقتان بلا استراحة</numerusform>
            <numerusform>%Ln دقائق بلا استراحة</numerusform>
            <numerusform>%Ln دقيقة بلا استراحة</numerusform>
            <numerusform>%Ln دقيقة بلا استراحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::SuggestionCard</name>
    <message>
        <source>Model suggestion hidden</source>
        <translation>اقتراح النموذج مخفي</translation>
    </message>
    <message>
        <source>The model gave no suggestion for this item.</source>
        <translation>لم يعط النموذج اقتراحًا لهذا العنصر.</translation>
    </message>
    <message>
        <source>Model suggestion hidden.</source>
        <translation>اقتراح النموذج مخفي.</translation>
    </message>
    <message>
        <source>Choose first, so your label stays independent. Looking early is recorded.</source>
        <translation>الاختيار أولًا يُبقي وسمك مستقلًا. الكشف المبكر يُسجَّل.</translation>
    </message>
    <message>
        <source>Looking early is recorded.</source>
        <translation>الكشف المبكر يُسجَّل.</translation>
    </message>
</context>
<context>
    <name>docket::ui::WindowJobs</name>
    <message>
        <source>Another job is running. Start this one when it is done, or cancel it.</source>
        <translation>هناك مهمة أخرى جارية. تبدأ هذه بعد انتهاء تلك أو إلغائها.</translation>
    </message>
</context>
<context>
    <name>docket::ui::WorkspaceCorner</name>
    <message>
        <source>Local file</source>
        <translation>ملف محلي</translation>
    </message>
    <message>
        <source>Taxonomy v%1</source>
        <translation>التصنيف v%1</translation>
    </message>
</context>
</TS>
