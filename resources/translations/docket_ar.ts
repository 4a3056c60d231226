<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>ChangeWords</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a label, in files</comment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Includes</source>
        <comment>a list: what a label is for</comment>
        <translation>يشمل</translation>
    </message>
    <message>
        <source>Excludes</source>
        <comment>a list: what a label is not for</comment>
        <translation>يستثني</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>Counter-examples</source>
        <translation>الأمثلة المضادة</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>العتبة</translation>
    </message>
    <message>
        <source>High impact</source>
        <translation>أثر كبير</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Fewest labels of an answer</source>
        <translation>أقل عدد لوسوم الإجابة</translation>
    </message>
    <message>
        <source>Most labels of an answer</source>
        <translation>أكثر عدد لوسوم الإجابة</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>the field is empty</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>label %L1</source>
        <translation>الوسم %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
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
        <source>the top</source>
        <comment>of the tree of labels</comment>
        <translation>المستوى الأعلى</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>أُضيف %1.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>صار اسم %1 الآن %2.</translation>
    </message>
    <message>
        <source>%1 has the key %2 now; it was %3.</source>
        <translation>صار مفتاح %1 الآن %2، وكان %3.</translation>
    </message>
    <message>
        <source>%1. %2: was %3, is %4 now.</source>
        <comment>label, field, before, after</comment>
        <translation>%1. %2: كان %3، وصار %4.</translation>
    </message>
    <message>
        <source>%1 has another place among its siblings.</source>
        <translation>تغير موضع %1 بين أقرانه.</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3.</source>
        <translation>انتقل %1 من %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1 was archived.</source>
        <translation>أُرشف %1.</translation>
    </message>
    <message>
        <source>%1 was restored.</source>
        <translation>استُعيد %1.</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>دُمج %1 في %2.</translation>
    </message>
    <message>
        <source>%1 was split into %2.</source>
        <translation>قُسّم %1 إلى %2.</translation>
    </message>
    <message>
        <source>%1: was %2, is %3 now.</source>
        <comment>field, before, after</comment>
        <translation>%1: كان %2، وصار %3.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>became</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>added %1</source>
        <comment>of a note; the first letter becomes large where it begins the line</comment>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>renamed %1</source>
        <translation>إعادة تسمية %1</translation>
    </message>
    <message>
        <source>gave another key to %1</source>
        <translation>مفتاح جديد لـ %1</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>adjusted %1</source>
        <translation>ضبط %1</translation>
    </message>
    <message>
        <source>moved %1</source>
        <translation>نقل %1</translation>
    </message>
    <message>
        <source>archived %1</source>
        <translation>أرشفة %1</translation>
    </message>
    <message>
        <source>restored %1</source>
        <translation>استعادة %1</translation>
    </message>
    <message>
        <source>merged %1</source>
        <translation>دمج %1</translation>
    </message>
    <message>
        <source>split %1</source>
        <translation>تقسيم %1</translation>
    </message>
    <message>
        <source>changed how many labels an answer takes</source>
        <translation>تغيير عدد الوسوم في الإجابة</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>What was done to a label.</extracomment>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>اسم جديد</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>محرَّر</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>مضبوط</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>مستعاد</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>مدموج</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>مقسَّم</translation>
    </message>
    <message>
        <source>Answer size</source>
        <translation>حجم الإجابة</translation>
    </message>
    <message>
        <source>others</source>
        <comment>other labels, at the end of a list</comment>
        <translation>غيرها</translation>
    </message>
    <message>
        <source>Cost of a false positive</source>
        <translation>كلفة إيجابي كاذب</translation>
    </message>
    <message>
        <source>Cost of a false negative</source>
        <translation>كلفة سلبي كاذب</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>حصري</translation>
    </message>
</context>
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
        <translation>تعليم التح&amp;ديد دليلًا</translation>
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
        <translation>اسم&amp;ك…</translation>
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
    <message>
        <source>&amp;Undo the last edit</source>
        <translation>ت&amp;راجع عن آخر تحرير</translation>
    </message>
    <message>
        <source>&amp;Redo the edit</source>
        <translation>إ&amp;عادة التحرير</translation>
    </message>
    <message>
        <source>&amp;Filter the labels</source>
        <translation>تص&amp;فية الوسوم</translation>
    </message>
    <message>
        <source>Compare &amp;versions…</source>
        <translation>م&amp;قارنة الإصدارات…</translation>
    </message>
    <message>
        <source>Show &amp;archived labels</source>
        <translation>إظهار الوسوم المؤر&amp;شفة</translation>
    </message>
    <message>
        <source>Edit the first field</source>
        <translation>تحرير الحقل الأول</translation>
    </message>
    <message>
        <source>Label up</source>
        <translation>الوسم السابق</translation>
    </message>
    <message>
        <source>Label down</source>
        <translation>الوسم التالي</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة ت&amp;سمية</translation>
    </message>
    <message>
        <source>Change the &amp;key…</source>
        <translation>تغيير ال&amp;مفتاح…</translation>
    </message>
    <message>
        <source>&amp;New label</source>
        <translation>وسم &amp;جديد</translation>
    </message>
    <message>
        <source>New &amp;group</source>
        <translation>مجمو&amp;عة جديدة</translation>
    </message>
    <message>
        <source>&amp;Archive label…</source>
        <translation>أر&amp;شفة الوسم…</translation>
    </message>
    <message>
        <source>R&amp;estore label</source>
        <translation>استعاد&amp;ة الوسم</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى الأعل&amp;ى</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى الأس&amp;فل</translation>
    </message>
    <message>
        <source>Mo&amp;ve…</source>
        <translation>ن&amp;قل…</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;دمج…</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>تقس&amp;يم…</translation>
    </message>
    <message>
        <source>H&amp;ow many labels an answer takes…</source>
        <translation>عدد ال&amp;وسوم في الإجابة…</translation>
    </message>
    <message>
        <source>Next &amp;check</source>
        <translation>الملاح&amp;ظة التالية</translation>
    </message>
    <message>
        <source>&amp;Previous check</source>
        <translation>الملاحظة السا&amp;بقة</translation>
    </message>
    <message>
        <source>Pu&amp;blish version…</source>
        <translation>نشر الإ&amp;صدار…</translation>
    </message>
    <message>
        <source>D&amp;iscard draft…</source>
        <translation>تجا&amp;هل المسودة…</translation>
    </message>
    <message>
        <source>&amp;Taxonomy</source>
        <translation>الت&amp;صنيف</translation>
    </message>
    <message>
        <source>With items</source>
        <translation>مع العناصر</translation>
    </message>
    <message>
        <source>Taxonomy</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Agreement &amp;test…</source>
        <translation>ا&amp;ختبار الاتفاق…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <extracomment>Looks whether everything in the file is as it should be.</extracomment>
        <translation>ت&amp;حقق</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;نسخ احتياطي…</translation>
    </message>
    <message>
        <source>Rev&amp;iew</source>
        <extracomment>The menu of a screen, with the name of the screen; it stands in one line with File, Edit, View, Go, Workspace and Help.</extracomment>
        <translation>الم&amp;راجعة</translation>
    </message>
    <message>
        <source>Import &amp;report</source>
        <extracomment>What the last import did: its rows that were left out, and why.</extracomment>
        <translation>ت&amp;قرير الاستيراد</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <extracomment>The figures of a workspace: what it holds, and how often the model was overturned.</extracomment>
        <translation>الأ&amp;رقام</translation>
    </message>
    <message>
        <source>&amp;Edit the rule</source>
        <translation>ت&amp;حرير القاعدة</translation>
    </message>
    <message>
        <source>Rule up</source>
        <translation>القاعدة السابقة</translation>
    </message>
    <message>
        <source>Rule down</source>
        <translation>القاعدة التالية</translation>
    </message>
    <message>
        <source>Rule on or &amp;off</source>
        <translation>تشغيل القاعدة أو إي&amp;قافها</translation>
    </message>
    <message>
        <source>&amp;Add a label or pair…</source>
        <translation>إ&amp;ضافة وسم أو زوج…</translation>
    </message>
    <message>
        <source>Re&amp;move the label or pair</source>
        <translation>إ&amp;زالة الوسم أو الزوج</translation>
    </message>
    <message>
        <source>&amp;Revert the rule</source>
        <translation>إ&amp;رجاع القاعدة</translation>
    </message>
    <message>
        <source>R&amp;outing</source>
        <translation>الت&amp;وجيه</translation>
    </message>
    <message>
        <source>&amp;Routing</source>
        <translation>الت&amp;وجيه</translation>
    </message>
    <message>
        <source>Routing</source>
        <extracomment>The name of a screen: the one for the rules that decide what goes to people.</extracomment>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>&amp;Chart as table</source>
        <translation>المخ&amp;طط جدولًا</translation>
    </message>
    <message>
        <source>Threshold 0.01 lower, on the chart</source>
        <translation>خفض العتبة ٠٫٠١، في المخطط</translation>
    </message>
    <message>
        <source>Threshold 0.01 higher, on the chart</source>
        <translation>رفع العتبة ٠٫٠١، في المخطط</translation>
    </message>
    <message>
        <source>Threshold 0.05 lower, on the chart</source>
        <translation>خفض العتبة ٠٫٠٥، في المخطط</translation>
    </message>
    <message>
        <source>Threshold 0.05 higher, on the chart</source>
        <translation>رفع العتبة ٠٫٠٥، في المخطط</translation>
    </message>
    <message>
        <source>Charts as &amp;tables</source>
        <translation>المخططات ج&amp;داول</translation>
    </message>
    <message>
        <source>Figure up</source>
        <translation>الرقم الأعلى</translation>
    </message>
    <message>
        <source>Figure down</source>
        <translation>الرقم الأسفل</translation>
    </message>
    <message>
        <source>Figure to the left</source>
        <translation>الرقم الأيسر</translation>
    </message>
    <message>
        <source>Figure to the right</source>
        <translation>الرقم الأيمن</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>التحلي&amp;لات</translation>
    </message>
    <message>
        <source>Insights</source>
        <extracomment>The name of a screen: the one for figures of models and people.</extracomment>
        <translation>التحليلات</translation>
    </message>
    <message>
        <source>&amp;Undo the last ruling</source>
        <translation>ت&amp;راجع عن آخر حكم</translation>
    </message>
    <message>
        <source>&amp;Redo the ruling</source>
        <translation>إ&amp;عادة الحكم</translation>
    </message>
    <message>
        <source>Label with this key, then what decided it</source>
        <translation>الوسم بهذا المفتاح، ثم سبب الحكم</translation>
    </message>
    <message>
        <source>None of these fits</source>
        <translation>لا شيء منها مناسب</translation>
    </message>
    <message>
        <source>Find another label</source>
        <translation>البحث عن وسم آخر</translation>
    </message>
    <message>
        <source>Confirm this step; after the ruling, next item</source>
        <translation>تأكيد هذه الخطوة؛ وبعد الحكم العنصر التالي</translation>
    </message>
    <message>
        <source>&amp;Save ruling</source>
        <translation>&amp;حفظ الحكم</translation>
    </message>
    <message>
        <source>&amp;Note to the reviewers</source>
        <translation>&amp;ملاحظة إلى المراجِعين</translation>
    </message>
    <message>
        <source>Add to the &amp;gold set, or not</source>
        <extracomment>Items with a known label, with which reviewers are measured.</extracomment>
        <translation>إضافة إلى العناصر ال&amp;ذهبية أو لا</translation>
    </message>
    <message>
        <source>&amp;Propose another definition</source>
        <translation>ا&amp;قتراح تعريف آخر</translation>
    </message>
    <message>
        <source>&amp;Hide or show names</source>
        <translation>إ&amp;خفاء الأسماء أو إظهارها</translation>
    </message>
    <message>
        <source>P&amp;revious item</source>
        <translation>العنصر ال&amp;سابق</translation>
    </message>
    <message>
        <source>Ne&amp;xt item</source>
        <translation>العنصر ال&amp;تالي</translation>
    </message>
    <message>
        <source>Send &amp;back…</source>
        <extracomment>To one more reviewer, who has not seen the item.</extracomment>
        <translation>إ&amp;رجاع…</translation>
    </message>
    <message>
        <source>&amp;Adjudicate</source>
        <translation>التحك&amp;يم</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <extracomment>The name of a screen: the one on which a lead rules on what reviewers disagree about.</extracomment>
        <translation>التحكيم</translation>
    </message>
    <message>
        <source>&amp;Make a packet…</source>
        <extracomment>A packet: a file with items for somebody who reviews elsewhere.</extracomment>
        <translation>إنشاء حز&amp;مة…</translation>
    </message>
    <message>
        <source>Mer&amp;ge packets…</source>
        <translation>&amp;دمج الحزم…</translation>
    </message>
    <message>
        <source>&amp;Run export</source>
        <translation>ت&amp;شغيل التصدير</translation>
    </message>
    <message>
        <source>Next &amp;file of the preview</source>
        <translation>&amp;الملف التالي في المعاينة</translation>
    </message>
    <message>
        <source>Previous f&amp;ile of the preview</source>
        <translation>ال&amp;ملف السابق في المعاينة</translation>
    </message>
    <message>
        <source>Next &amp;warning</source>
        <translation>التحذير ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous warning</source>
        <translation>التحذير ال&amp;سابق</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;التصدير</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>The name of a screen: the one that makes datasets of what was decided.</extracomment>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>&amp;Save recipe</source>
        <translation>&amp;حفظ الوصفة</translation>
    </message>
    <message>
        <source>Save recipe &amp;as…</source>
        <translation>حفظ الوصفة &amp;باسم…</translation>
    </message>
    <message>
        <source>Earlier &amp;versions of the recipe…</source>
        <translation>الإصدا&amp;رات السابقة للوصفة…</translation>
    </message>
    <message>
        <source>&amp;Delete recipe…</source>
        <translation>ح&amp;ذف الوصفة…</translation>
    </message>
    <message>
        <source>&amp;Earlier exports</source>
        <translation>الت&amp;صديرات السابقة</translation>
    </message>
    <message>
        <source>Learning &amp;curve as table</source>
        <translation>من&amp;حنى التعلم جدولًا</translation>
    </message>
    <message>
        <source>E&amp;xport selection</source>
        <extracomment>To the screen Export, with what is selected in the list; or with its search where nothing is.</extracomment>
        <translation>&amp;تصدير المحدد</translation>
    </message>
    <message>
        <source>Prompt &amp;or fine-tune?</source>
        <translation>موجّه أم &amp;ضبط دقيق؟</translation>
    </message>
    <message>
        <source>Next p&amp;age of figures</source>
        <translation>&amp;الصفحة التالية من الأرقام</translation>
    </message>
    <message>
        <source>Pre&amp;vious page of figures</source>
        <translation>الصفحة الساب&amp;قة من الأرقام</translation>
    </message>
    <message>
        <source>Threshold 0.05 higher, on the cost chart</source>
        <translation>العتبة أعلى بـ 0.05، في مخطط التكلفة</translation>
    </message>
    <message>
        <source>Threshold 0.05 lower, on the cost chart</source>
        <translation>العتبة أدنى بـ 0.05، في مخطط التكلفة</translation>
    </message>
    <message>
        <source>Threshold with the lowest cost, on the cost chart</source>
        <translation>العتبة ذات أدنى تكلفة، في مخطط التكلفة</translation>
    </message>
    <message>
        <source>Save as draft policy</source>
        <translation>حفظ كمسودة سياسة</translation>
    </message>
</context>
<context>
    <name>ConfidenceWords</name>
    <message>
        <source>No model named</source>
        <translation>لم يُسمَّ نموذج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different value(s), %1 of all</source>
        <translation>
            <numerusform>‏%Ln قيمة مختلفة، %1 من الكل</numerusform>
            <numerusform>قيمة واحدة، %1 من الكل</numerusform>
            <numerusform>قيمتان مختلفتان، %1 من الكل</numerusform>
            <numerusform>‏%Ln قيم مختلفة، %1 من الكل</numerusform>
            <numerusform>‏%Ln قيمة مختلفة، %1 من الكل</numerusform>
            <numerusform>‏%Ln قيمة مختلفة، %1 من الكل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are exactly %2</source>
        <comment>share of the predictions, confidence</comment>
        <translation>‏%1 تساوي %2 تمامًا</translation>
    </message>
    <message>
        <source>%1 of %2 below %3, %4 exactly on it</source>
        <comment>number, number, threshold, number</comment>
        <translation>‏%1 من %2 دون %3، و%4 عليها تمامًا</translation>
    </message>
    <message>
        <source>not trusted, which counts as no confidence</source>
        <translation>غير معتمدة، فتُعد كأن لا ثقة</translation>
    </message>
    <message>
        <source>0 of %1 have one</source>
        <comment>number of predictions; a confidence</comment>
        <translation>0 من %1 لها ثقة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, source of its confidences</comment>
        <translation>‏%1، %2</translation>
    </message>
</context>
<context>
    <name>DryRunWords</name>
    <message>
        <source>%1 of %2</source>
        <comment>a number of items, of how many</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3 in %4</source>
        <comment>a number of items, of how many, how many it was, in which version</comment>
        <translation>%1 من %2، و%3 في %4</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a number of reviews, of how many items</comment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln مراجعة</numerusform>
            <numerusform>مراجعة واحدة</numerusform>
            <numerusform>مراجعتان</numerusform>
            <numerusform>%Ln مراجعات</numerusform>
            <numerusform>%Ln مراجعة</numerusform>
            <numerusform>%Ln مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln عنصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصرين</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>predictions, of whatever time</comment>
        <translation>الكل</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>آخر %Ln يوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %Ln أيام</numerusform>
            <numerusform>آخر %Ln يومًا</numerusform>
            <numerusform>آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>All predictions</source>
        <translation>كل التنبؤات</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>day, day</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1, by the taxonomy</source>
        <comment>what a rule takes</comment>
        <translation>%1، بحسب التصنيف</translation>
    </message>
    <message>
        <source>%1, always on</source>
        <comment>what a rule takes</comment>
        <translation>%1، دائمًا قيد العمل</translation>
    </message>
    <message>
        <source>off, %1</source>
        <comment>what a rule takes</comment>
        <translation>متوقفة، %1</translation>
    </message>
    <message>
        <source>%1 of %2 to people</source>
        <comment>a number of items, of how many</comment>
        <translation>%1 من %2 إلى الناس</translation>
    </message>
    <message>
        <source>%1 of %2 to people, %3 in %4</source>
        <comment>a number of items, of how many, how many it was, in which version</comment>
        <translation>%1 من %2 إلى الناس، و%3 في %4</translation>
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
    <message>
        <source>Your role in this workspace does not allow it. Nothing was changed.</source>
        <translation>دورك في مساحة العمل هذه لا يسمح بذلك. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>ExampleDialog</name>
    <message>
        <source>Examples of %1 from decisions</source>
        <translation>أمثلة على %1 من القرارات</translation>
    </message>
    <message>
        <source>Counter-examples to %1 from decisions</source>
        <translation>أمثلة مضادة لـ %1 من القرارات</translation>
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
    <message>
        <source>Prediction replaced</source>
        <translation>استُبدل التنبؤ</translation>
    </message>
    <message>
        <source>Prediction arrived</source>
        <translation>وصل تنبؤ</translation>
    </message>
    <message>
        <source>by import %1</source>
        <comment>number of the import</comment>
        <translation>بالاستيراد %1</translation>
    </message>
    <message>
        <source>Agreement test</source>
        <translation>اختبار الاتفاق</translation>
    </message>
    <message>
        <source>Drawn into an agreement test</source>
        <translation>سُحب إلى اختبار اتفاق</translation>
    </message>
    <message>
        <source>test %1</source>
        <translation>الاختبار %1</translation>
    </message>
    <message>
        <source>Agreement test ended</source>
        <translation>انتهى اختبار الاتفاق</translation>
    </message>
    <message>
        <source>Ruling changed</source>
        <translation>غُيِّر الحكم</translation>
    </message>
    <message>
        <source>Ruled</source>
        <translation>صدر الحكم</translation>
    </message>
    <message>
        <source>Sent back for one more review</source>
        <translation>أُرجع لمراجعة أخرى</translation>
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
    <message>
        <source>%1 is “%2” on the screens Review and Queue.</source>
        <translation>‏%1 هو «%2» في شاشتي المراجعة وقائمة الانتظار.</translation>
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
    <name>LabelChoiceWords</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>أي وسم</translation>
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
    <name>PacketWords</name>
    <message>
        <source>Its passphrase comes from who made the file. Nobody can read the file without it, and it cannot be found out.</source>
        <translation>تأتي عبارة المرور ممن أنشأ الملف. لا يستطيع أحد قراءة الملف من دونها، ولا يمكن استنتاجها.</translation>
    </message>
    <message>
        <source>A passphrase has %L1 characters or more.</source>
        <translation>تتكون عبارة المرور من %L1 محارف أو أكثر.</translation>
    </message>
    <message>
        <source>This is a packet for %1, made by %2 of %3. When it is reviewed, give the file back: what you decide here counts there once it is merged.</source>
        <translation>هذه حزمة لـ %1، أنشأها %2 من %3. أعد الملف بعد مراجعته: ما تقرره هنا يُحتسب هناك بعد دمجه.</translation>
    </message>
</context>
<context>
    <name>PolicyChangeWords</name>
    <message>
        <source>Threshold</source>
        <translation>العتبة</translation>
    </message>
    <message>
        <source>Review share</source>
        <translation>حصة المراجعة</translation>
    </message>
    <message>
        <source>Own review share</source>
        <translation>حصة مراجعة خاصة</translation>
    </message>
    <message>
        <source>Trusted confidence</source>
        <translation>ثقة معتمدة</translation>
    </message>
    <message>
        <source>Own threshold</source>
        <translation>عتبة خاصة</translation>
    </message>
    <message>
        <source>High impact</source>
        <translation>أثر كبير</translation>
    </message>
    <message>
        <source>Confused pair</source>
        <translation>زوج ملتبس</translation>
    </message>
    <message>
        <source>Rare label</source>
        <translation>وسم نادر</translation>
    </message>
    <message>
        <source>Audit rate</source>
        <translation>نسبة التدقيق</translation>
    </message>
    <message>
        <source>Own audit rate</source>
        <translation>نسبة تدقيق خاصة</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Reviews required</source>
        <translation>المراجعات المطلوبة</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>التوافق</translation>
    </message>
    <message>
        <source>Ruling by a third person</source>
        <translation>حكم شخص ثالث</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>الاقتراح</translation>
    </message>
    <message>
        <source>Assisted share</source>
        <translation>حصة ظهور الاقتراح</translation>
    </message>
    <message>
        <source>Due time</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation>مدة الحجز</translation>
    </message>
    <message>
        <source>Gold items among others</source>
        <translation>عناصر ذهبية بين غيرها</translation>
    </message>
    <message>
        <source>Repeats among others</source>
        <translation>عناصر مكررة بين غيرها</translation>
    </message>
    <message>
        <source>Days until a repeat</source>
        <extracomment>An item comes back to the reviewer who answered it after so many days.</extracomment>
        <translation>الأيام حتى التكرار</translation>
    </message>
    <message>
        <source>Line for accuracy</source>
        <extracomment>Accuracy on items whose label is known, under which a lead is told.</extracomment>
        <translation>حد الدقة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two labels</comment>
        <translation>‏%1 و%2</translation>
    </message>
    <message>
        <source>new</source>
        <comment>of a rule</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>of a rule</comment>
        <translation>أزيل</translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>value</comment>
        <translation>‏%1، جديد</translation>
    </message>
    <message>
        <source>gone, was %1</source>
        <comment>value</comment>
        <translation>أزيل، وكان %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>value, value</comment>
        <translation>‏%1 ← %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rule, label</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>%1: was %2, now %3</source>
        <comment>rule, value, value</comment>
        <translation>‏%1: كان %2، وهو الآن %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, what became of it</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>rule, values</comment>
        <translation>‏%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>rule, label, values</comment>
        <translation>‏%1 %2 %3</translation>
    </message>
    <message>
        <source>Each label by itself</source>
        <translation>كل وسم على حدة</translation>
    </message>
    <message>
        <source>Enough for a consensus</source>
        <translation>ما يكفي للإجماع</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>The confidence that the policy goes by, raw or calibrated.</extracomment>
        <translation>الثقة</translation>
    </message>
</context>
<context>
    <name>PolicyFindingWords</name>
    <message>
        <source>A rule about nothing</source>
        <translation>قاعدة عن لا شيء</translation>
    </message>
    <message>
        <source>A rule about an archived label</source>
        <translation>قاعدة عن وسم مؤرشف</translation>
    </message>
    <message>
        <source>Nothing is audited</source>
        <translation>لا تدقيق لشيء</translation>
    </message>
    <message>
        <source>No confidence is too low</source>
        <translation>ما من ثقة أدنى من اللازم</translation>
    </message>
    <message>
        <source>Many are exactly on a threshold</source>
        <translation>كثير يقع على العتبة تمامًا</translation>
    </message>
    <message>
        <source>Nothing meets a rule</source>
        <translation>لا شيء يحقق القاعدة</translation>
    </message>
    <message>
        <source>%1 names %2, which is neither a label nor a reason.</source>
        <comment>rule, name</comment>
        <translation>تذكر %1 الاسم %2، وهو ليس وسمًا ولا سببًا.</translation>
    </message>
    <message>
        <source>%1 names %2, which cannot be predicted any more.</source>
        <comment>rule, label</comment>
        <translation>تذكر %1 الوسم %2، ولم يعد توقعه ممكنًا.</translation>
    </message>
    <message>
        <source>Nobody looks at anything that was accepted, and nobody learns what was missed.</source>
        <translation>لا أحد ينظر فيما قُبل، ولا أحد يعلم ما فات.</translation>
    </message>
    <message>
        <source>Many predictions of %1 are accepted with just that confidence.</source>
        <comment>model</comment>
        <translation>كثير من توقعات %1 يُقبل بهذه الثقة تمامًا.</translation>
    </message>
    <message>
        <source>%1 names %2, which was never predicted.</source>
        <comment>rule, label</comment>
        <translation>تذكر %1 الوسم %2، ولم يُتوقع قط.</translation>
    </message>
    <message>
        <source>However doubtful a prediction is, it is accepted, unless another rule takes it.</source>
        <translation>مهما كان التوقع مشكوكًا فيه فإنه يُقبل، ما لم تأخذه قاعدة أخرى.</translation>
    </message>
    <message>
        <source>No calibrated confidence</source>
        <translation>لا ثقة معايَرة</translation>
    </message>
    <message>
        <source>No calibration is used for predictions of %1: they count as without a confidence.</source>
        <comment>model</comment>
        <translation>لا تُستخدم معايرة لتوقعات %1: فتُعد بلا ثقة.</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>QueueQuestions</name>
    <message>
        <source>Type a number of at least %L1.</source>
        <translation>يلزم عدد لا يقل عن %L1.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>يلزم اسم.</translation>
    </message>
    <message>
        <source>Type a number or an id.</source>
        <translation>يلزم رقم أو معرّف.</translation>
    </message>
    <message>
        <source>Who alone is to get these items? Leave it empty for anybody.</source>
        <translation>من وحده يأخذ هذه العناصر؟ تُترك فارغة للجميع.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Assign</source>
        <comment>button</comment>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Items of a higher priority come first.</source>
        <translation>العناصر الأعلى أولوية تأتي أولًا.</translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>تحديد الأولوية</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>الانتقال إلى صف</translation>
    </message>
    <message>
        <source>The number of a row, or the id of an item.</source>
        <translation>رقم صف أو معرّف عنصر.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>حفظ طريقة العرض</translation>
    </message>
    <message>
        <source>Search, filters and order are kept under a name.</source>
        <translation>يُحفظ البحث وعوامل التصفية والترتيب باسم.</translation>
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
    <message>
        <source>The decision on item %1 was not saved</source>
        <translation>لم يُحفظ القرار في العنصر %1</translation>
    </message>
    <message>
        <source>That item comes after the one in hand.</source>
        <translation>يأتي ذلك العنصر بعد العنصر المفتوح الآن.</translation>
    </message>
    <message>
        <source>Item %1 is open again. It comes after the one in hand.</source>
        <translation>العنصر %1 مفتوح من جديد. يأتي بعد العنصر المفتوح الآن.</translation>
    </message>
    <message>
        <source>Another window of yours has this item now</source>
        <translation>هذا العنصر الآن لدى نافذة أخرى لك</translation>
    </message>
    <message>
        <source>Another window of yours has item %1 now</source>
        <translation>العنصر %1 الآن لدى نافذة أخرى لك</translation>
    </message>
    <message>
        <source>This workspace is open in another window of yours</source>
        <translation>مساحة العمل هذه مفتوحة في نافذة أخرى لك</translation>
    </message>
    <message>
        <source>What that window holds does not come here, and what is decided in either counts. Close one of them to go on in the other.</source>
        <translation>العناصر المحجوزة في تلك النافذة لا تأتي إلى هنا، وما يُقرَّر في أي منهما معتمد. للمتابعة في إحداهما يلزم إغلاق الأخرى.</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>No share goes to people</source>
        <translation>لا تذهب أي حصة إلى الناس</translation>
    </message>
    <message>
        <source>The most doubtful %1 go to people</source>
        <translation>يذهب إلى الناس %1 الأكثر شكًا</translation>
    </message>
    <message>
        <source>No confidence is too low</source>
        <translation>ما من ثقة أدنى من اللازم</translation>
    </message>
    <message>
        <source>Below %1 goes to people</source>
        <translation>ما دون %1 يذهب إلى الناس</translation>
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
    <message>
        <source>%1, high impact %2</source>
        <comment>number of reviews, number of reviews</comment>
        <translation>‏%1، وللأثر الكبير %2</translation>
    </message>
    <message>
        <source>Due in %1, high impact in %2</source>
        <comment>time, time</comment>
        <translation>المهلة %1، وللأثر الكبير %2</translation>
    </message>
    <message>
        <source>Due in %1</source>
        <comment>time</comment>
        <translation>المهلة %1</translation>
    </message>
    <message>
        <source>Blind first, for everybody</source>
        <translation>دون رؤية أولًا، للجميع</translation>
    </message>
    <message>
        <source>Suggestion shown, for everybody</source>
        <translation>الاقتراح ظاهر، للجميع</translation>
    </message>
    <message>
        <source>Suggestion shown for %1 of the items</source>
        <comment>share</comment>
        <translation>الاقتراح ظاهر في %1 من العناصر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s) or label(s) have their own</source>
        <translation>
            <numerusform>‏%Ln سبب أو وسم له خاص به</numerusform>
            <numerusform>سبب أو وسم واحد له خاص به</numerusform>
            <numerusform>سببان أو وسمان لهما خاص بهما</numerusform>
            <numerusform>‏%Ln أسباب أو وسوم لها خاص بها</numerusform>
            <numerusform>‏%Ln سببًا أو وسمًا لها خاص بها</numerusform>
            <numerusform>‏%Ln سبب أو وسم لها خاص بها</numerusform>
        </translation>
    </message>
    <message>
        <source>Own thresholds</source>
        <translation>العتبات الخاصة</translation>
    </message>
    <message>
        <source>Confused pairs</source>
        <translation>الأزواج الملتبسة</translation>
    </message>
    <message>
        <source>Rare labels</source>
        <translation>الوسوم النادرة</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>الاقتراح</translation>
    </message>
    <message>
        <source>Due times</source>
        <translation>المهل</translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation>الحجز</translation>
    </message>
    <message numerus="yes">
        <source>Own threshold for %Ln label(s)</source>
        <translation>
            <numerusform>عتبة خاصة لـ %Ln وسم</numerusform>
            <numerusform>عتبة خاصة لوسم واحد</numerusform>
            <numerusform>عتبة خاصة لوسمين</numerusform>
            <numerusform>عتبة خاصة لـ %Ln وسوم</numerusform>
            <numerusform>عتبة خاصة لـ %Ln وسمًا</numerusform>
            <numerusform>عتبة خاصة لـ %Ln وسم</numerusform>
        </translation>
    </message>
    <message>
        <source>No label has its own threshold</source>
        <translation>لا وسم له عتبة خاصة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of high impact</source>
        <translation>
            <numerusform>‏%Ln وسم ذو أثر كبير</numerusform>
            <numerusform>وسم واحد ذو أثر كبير</numerusform>
            <numerusform>وسمان ذوا أثر كبير</numerusform>
            <numerusform>‏%Ln وسوم ذات أثر كبير</numerusform>
            <numerusform>‏%Ln وسمًا ذا أثر كبير</numerusform>
            <numerusform>‏%Ln وسم ذو أثر كبير</numerusform>
        </translation>
    </message>
    <message>
        <source>No label of high impact</source>
        <translation>لا وسم ذا أثر كبير</translation>
    </message>
    <message numerus="yes">
        <source>%Ln confused pair(s)</source>
        <translation>
            <numerusform>‏%Ln زوج ملتبس</numerusform>
            <numerusform>زوج ملتبس واحد</numerusform>
            <numerusform>زوجان ملتبسان</numerusform>
            <numerusform>‏%Ln أزواج ملتبسة</numerusform>
            <numerusform>‏%Ln زوجًا ملتبسًا</numerusform>
            <numerusform>‏%Ln زوج ملتبس</numerusform>
        </translation>
    </message>
    <message>
        <source>No confused pairs</source>
        <translation>لا أزواج ملتبسة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rare label(s), stricter threshold</source>
        <translation>
            <numerusform>‏%Ln وسم نادر، بعتبة أشد</numerusform>
            <numerusform>وسم نادر واحد، بعتبة أشد</numerusform>
            <numerusform>وسمان نادران، بعتبة أشد</numerusform>
            <numerusform>‏%Ln وسوم نادرة، بعتبة أشد</numerusform>
            <numerusform>‏%Ln وسمًا نادرًا، بعتبة أشد</numerusform>
            <numerusform>‏%Ln وسم نادر، بعتبة أشد</numerusform>
        </translation>
    </message>
    <message>
        <source>No rare labels</source>
        <translation>لا وسوم نادرة</translation>
    </message>
    <message>
        <source>%1 audited all the same</source>
        <comment>share</comment>
        <translation>يُدقَّق %1 مع ذلك</translation>
    </message>
    <message>
        <source>Nothing is audited</source>
        <translation>لا تدقيق لشيء</translation>
    </message>
    <message>
        <source>A hold lasts %1</source>
        <comment>time</comment>
        <translation>يدوم الحجز %1</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>دائمًا قيد العمل</translation>
    </message>
    <message>
        <source>suggestion shown after the answer</source>
        <translation>يظهر الاقتراح بعد الجواب</translation>
    </message>
    <message>
        <source>before the answer</source>
        <translation>قبل الجواب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) or band(s) at their own rate</source>
        <translation>
            <numerusform>‏%Ln وسم أو نطاق بنسبة خاصة</numerusform>
            <numerusform>وسم أو نطاق واحد بنسبة خاصة</numerusform>
            <numerusform>وسمان أو نطاقان بنسبة خاصة</numerusform>
            <numerusform>‏%Ln وسوم أو نطاقات بنسبة خاصة</numerusform>
            <numerusform>‏%Ln وسمًا أو نطاقًا بنسبة خاصة</numerusform>
            <numerusform>‏%Ln وسم أو نطاق بنسبة خاصة</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>then others get the item</source>
        <translation>ثم يناله آخرون</translation>
    </message>
    <message>
        <source>All else</source>
        <translation>كل ما عدا ذلك</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>أي وسم</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>label, confidence, confidence</comment>
        <translation>‏%1، من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1, %2 and over</source>
        <comment>label, confidence</comment>
        <translation>‏%1، من %2 فأعلى</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>‏%1 س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>‏%1 د</translation>
    </message>
    <message>
        <source>Blind first</source>
        <translation>دون رؤية أولًا</translation>
    </message>
    <message>
        <source>Assisted</source>
        <translation>بمساعدة</translation>
    </message>
    <message>
        <source>By lot</source>
        <translation>بالقرعة</translation>
    </message>
    <message>
        <source>the majority decides</source>
        <translation>تقرر الأغلبية</translation>
    </message>
    <message>
        <source>all must agree</source>
        <translation>يجب أن يتفق الجميع</translation>
    </message>
    <message>
        <source>from when it came before people</source>
        <translation>من وصول العنصر إلى الناس</translation>
    </message>
    <message>
        <source>stated</source>
        <comment>source of a confidence</comment>
        <translation>مصرَّح بها</translation>
    </message>
    <message>
        <source>scores</source>
        <comment>source of a confidence</comment>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>agreement</source>
        <comment>source of a confidence</comment>
        <translation>التوافق</translation>
    </message>
    <message>
        <source>log-probs</source>
        <comment>source of a confidence</comment>
        <translation>لوغاريتمات الاحتمال</translation>
    </message>
    <message>
        <source>the majority by weight decides</source>
        <translation>تقرر الأغلبية بالوزن</translation>
    </message>
    <message>
        <source>the majority decides where the model of reviewers is sure</source>
        <translation>تقرر الأغلبية حيث يكون نموذج المراجِعين متأكدًا</translation>
    </message>
    <message>
        <source>No gold items, no repeats</source>
        <translation>لا عناصر ذهبية ولا إعادات</translation>
    </message>
    <message>
        <source>%1 gold items</source>
        <comment>share</comment>
        <translation>%1 عناصر ذهبية</translation>
    </message>
    <message>
        <source>%1 repeats</source>
        <comment>share</comment>
        <translation>%1 إعادات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>share of gold items, share of repeats</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Gold items and repeats</source>
        <extracomment>What reviewers are given, unannounced, to learn how right and how steady they are.</extracomment>
        <translation>العناصر الذهبية والإعادات</translation>
    </message>
    <message>
        <source>unannounced, among the others</source>
        <translation>دون إعلان، بين غيرها</translation>
    </message>
    <message>
        <source>by the calibrated confidence</source>
        <translation>حسب الثقة المعايَرة</translation>
    </message>
    <message>
        <source>Raw</source>
        <comment>confidence</comment>
        <extracomment>Of a confidence: as the model gave it, or what a calibration makes of it.</extracomment>
        <translation>خام</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <comment>confidence</comment>
        <translation>معايَرة</translation>
    </message>
</context>
<context>
    <name>RulingWords</name>
    <message>
        <source>Definition needs work</source>
        <translation>التعريف غير واضح</translation>
    </message>
    <message>
        <source>Slip of a reviewer</source>
        <translation>سهو من مراجِع</translation>
    </message>
    <message>
        <source>Text has two readings</source>
        <translation>النص يحتمل معنيين</translation>
    </message>
    <message>
        <source>Context is missing</source>
        <translation>السياق ناقص</translation>
    </message>
    <message>
        <source>Needs a new label</source>
        <translation>يحتاج إلى وسم جديد</translation>
    </message>
    <message>
        <source>Other, see note</source>
        <translation>غير ذلك، انظر الملاحظة</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Due today</source>
        <translation>مستحق اليوم</translation>
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
    <name>StripWords</name>
    <message>
        <source>%1 exactly %2, %3</source>
        <comment>number, value, share</comment>
        <translation>‏%1 عند %2 تمامًا، %3</translation>
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
    <message>
        <source>%1 %</source>
        <comment>how much some are of all</comment>
        <translation>‏%1 %</translation>
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
    <message>
        <source>Only on the screens Review and Queue</source>
        <translation>في شاشتي المراجعة وقائمة الانتظار فقط</translation>
    </message>
</context>
<context>
    <name>docket::ui::AdjudicatePage</name>
    <message>
        <source>Needs ruling</source>
        <translation>بانتظار الحكم</translation>
    </message>
    <message>
        <source>Ruled today</source>
        <translation>حُكم فيها اليوم</translation>
    </message>
    <message>
        <source>My rulings</source>
        <translation>أحكامي</translation>
    </message>
    <message>
        <source>Hide reviewer names</source>
        <translation>إخفاء أسماء المراجِعين</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Answers, or the ruling</source>
        <translation>الإجابات أو الحكم</translation>
    </message>
    <message>
        <source>Items, answers, or the ruling</source>
        <translation>العناصر أو الإجابات أو الحكم</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>التحكيم</translation>
    </message>
    <message>
        <source>Digits choose a label and then what decided it, Enter goes on, Ctrl+Enter saves the ruling.</source>
        <translation>تختار الأرقام وسمًا ثم سبب الحكم، ويتابع Enter، ويحفظ Ctrl+Enter الحكم.</translation>
    </message>
    <message>
        <source>Which items</source>
        <translation>أي عناصر</translation>
    </message>
    <message>
        <source>Rulings become the final label and never change a reviewer’s own record.</source>
        <translation>يصير الحكم الوسم النهائي ولا يغيّر سجل المراجِع أبدًا.</translation>
    </message>
    <message>
        <source>A review has come in</source>
        <translation>وصلت مراجعة</translation>
    </message>
    <message>
        <source>The answers below have it. What you entered is kept.</source>
        <translation>تجدها بين الإجابات. ما أدخلته محفوظ.</translation>
    </message>
    <message>
        <source>It goes to a reviewer who has not seen it.</source>
        <translation>يذهب إلى مراجِع لم يره.</translation>
    </message>
    <message>
        <source>The definition stands in the draft of the taxonomy, with this item as an example.</source>
        <translation>التعريف في مسودة التصنيف، وهذا العنصر مثال له.</translation>
    </message>
    <message>
        <source>Somebody else holds the draft of the taxonomy. The definition goes into it when they open it.</source>
        <translation>مسودة التصنيف لدى شخص آخر. يدخلها التعريف حين يفتحها.</translation>
    </message>
    <message>
        <source>Ruling saved.</source>
        <translation>حُفظ الحكم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to rule</source>
        <comment>items</comment>
        <translation>
            <numerusform>%Ln بانتظار الحكم</numerusform>
            <numerusform>%Ln بانتظار الحكم</numerusform>
            <numerusform>%Ln بانتظار الحكم</numerusform>
            <numerusform>%Ln بانتظار الحكم</numerusform>
            <numerusform>%Ln بانتظار الحكم</numerusform>
            <numerusform>%Ln بانتظار الحكم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ruled</source>
        <comment>items</comment>
        <translation>
            <numerusform>%Ln حُكم فيها</numerusform>
            <numerusform>%Ln حُكم فيها</numerusform>
            <numerusform>%Ln حُكم فيها</numerusform>
            <numerusform>%Ln حُكم فيها</numerusform>
            <numerusform>%Ln حُكم فيها</numerusform>
            <numerusform>%Ln حُكم فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>وصل %1</translation>
    </message>
    <message>
        <source>Due %1, %2</source>
        <translation>الموعد %1، %2</translation>
    </message>
    <message>
        <source>Marked by reviewers, with their letters, or by you</source>
        <translation>علّمه المراجِعون بحروفهم، أو أنت</translation>
    </message>
    <message numerus="yes">
        <source>Item %1, %Ln answer(s), %2 agree</source>
        <translation>
            <numerusform>العنصر %1، %Ln إجابة، تتفق %2</numerusform>
            <numerusform>العنصر %1، إجابة واحدة (%Ln)، تتفق %2</numerusform>
            <numerusform>العنصر %1، إجابتان (%Ln)، تتفق %2</numerusform>
            <numerusform>العنصر %1، %Ln إجابات، تتفق %2</numerusform>
            <numerusform>العنصر %1، %Ln إجابة، تتفق %2</numerusform>
            <numerusform>العنصر %1، %Ln إجابة، تتفق %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads and admins rule on items here. Ask one of them to give you that role. A role is a rule of work: whoever can write the file can change anything in it.</source>
        <translation>يحكم هنا القادة والمشرفون. اطلب من أحدهم أن يمنحك هذا الدور. الدور قاعدة عمل: من يستطيع الكتابة في الملف يستطيع تغيير كل ما فيه.</translation>
    </message>
    <message>
        <source>The list could not be read. F5 tries again.</source>
        <translation>تعذرت قراءة القائمة. F5 يحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing to rule. Items on which reviewers differ, or that they flagged, come here.</source>
        <translation>لا شيء بانتظار الحكم. يأتي إلى هنا ما اختلف فيه المراجِعون أو أبلغوا عنه.</translation>
    </message>
    <message>
        <source>No rulings yet.</source>
        <translation>لا أحكام بعد.</translation>
    </message>
    <message>
        <source>No item is in hand.</source>
        <translation>لا عنصر قيد العمل.</translation>
    </message>
    <message>
        <source>A ruling needs a label and what decided it.</source>
        <translation>يحتاج الحكم إلى وسم وإلى سببه.</translation>
    </message>
    <message>
        <source>A definition is proposed for the one label that is ruled.</source>
        <translation>يُقترح التعريف للوسم الواحد الذي حُكم به.</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>وسم آخر</translation>
    </message>
    <message>
        <source>The label that the item is to have.</source>
        <translation>الوسم الذي سيأخذه العنصر.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Type to find a label</source>
        <translation>الكتابة تبحث عن وسم</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>One more reviewer answers it, who has not seen it. You may write what to look at.</source>
        <translation>يجيب عنه مراجِع آخر لم يره. يمكنك أن تكتب ما ينبغي النظر فيه.</translation>
    </message>
</context>
<context>
    <name>docket::ui::AdviceFields</name>
    <message>
        <source>What the workspace cannot know</source>
        <translation>ما لا تعرفه مساحة العمل</translation>
    </message>
    <message>
        <source>Empty: not known. Nothing here is kept.</source>
        <translation>الفارغ غير معروف. لا يُحفظ شيء مما هنا.</translation>
    </message>
    <message>
        <source>Predictions a day, where imports hold less than all traffic</source>
        <translation>التنبؤات في اليوم، إن كان المستورد أقل من كل الوارد</translation>
    </message>
    <message>
        <source>Price of 1,000 predictions by prompt</source>
        <translation>سعر 1,000 تنبؤ بالموجّه</translation>
    </message>
    <message>
        <source>Price of 1,000 by a model of your own, its running spread over them</source>
        <translation>سعر 1,000 بنموذج خاص، مع كلفة تشغيله موزعة عليها</translation>
    </message>
    <message>
        <source>Longest time of a prediction, in ms</source>
        <translation>أطول زمن للتنبؤ، بالمللي ثانية</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No, the label alone</source>
        <translation>لا، الوسم وحده</translation>
    </message>
    <message>
        <source>A reason is wanted with each label</source>
        <translation>مطلوب سبب مع كل وسم</translation>
    </message>
    <message>
        <source>%1, as imports tell</source>
        <comment>a number</comment>
        <translation>%1 حسب المستورد</translation>
    </message>
</context>
<context>
    <name>docket::ui::AdviceFigurePanel</name>
    <message>
        <source>Figures of the workspace</source>
        <translation>أرقام مساحة العمل</translation>
    </message>
    <message>
        <source>and which way each speaks</source>
        <translation>وإلامَ يشير كل منها</translation>
    </message>
</context>
<context>
    <name>docket::ui::AdviceRows</name>
    <message>
        <source>%1: %2</source>
        <comment>a figure, what it comes to</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>a figure, which way it speaks, its sentence</comment>
        <translation>%1، %2. %3</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>الصحيح</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>مجال 95 %</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>F1 الكلي</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a share, a count</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::AdviceView</name>
    <message>
        <source>There is no curve yet</source>
        <translation>لا منحنى بعد</translation>
    </message>
    <message>
        <source>The curve is under “Prompt or fine-tune?”</source>
        <translation>المنحنى تحت «موجّه أم ضبط دقيق؟»</translation>
    </message>
    <message>
        <source>%1 %2 computes again.</source>
        <comment>an error, a key</comment>
        <translation>%1 يعيد %2 الحساب.</translation>
    </message>
    <message>
        <source>Cancelled: the figures are those of before. %1 computes again.</source>
        <comment>key</comment>
        <translation>أُلغيت: الأرقام هي السابقة. يعيد %1 الحساب.</translation>
    </message>
    <message>
        <source>Cancelled. %1 computes again.</source>
        <comment>key</comment>
        <translation>أُلغيت. يعيد %1 الحساب.</translation>
    </message>
    <message>
        <source>Being computed; the figures are those of before.</source>
        <translation>قيد الحساب؛ الأرقام هي السابقة.</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>قيد الحساب</translation>
    </message>
    <message>
        <source>No item has a final label yet: review some, and the figures will say more.</source>
        <translation>لا عنصر له وسم نهائي بعد: ستقول الأرقام أكثر بعد مراجعة بعض العناصر.</translation>
    </message>
</context>
<context>
    <name>docket::ui::AdviceWords</name>
    <message>
        <source>No item has come in.</source>
        <translation>لم يرد أي عنصر.</translation>
    </message>
    <message>
        <source>Under %1 a day a prompt is the cheaper way, from %2 on a model of your own.</source>
        <comment>two numbers</comment>
        <translation>دون %1 في اليوم يكون الموجّه أرخص، ومن %2 فصاعدًا النموذج الخاص.</translation>
    </message>
    <message>
        <source>As you say. %1</source>
        <comment>a sentence</comment>
        <translation>كما ذُكر. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) came in over the last 30 days that had any.</source>
        <translation>
            <numerusform>ورد %Ln عنصر في آخر 30 يومًا فيها وارد.</numerusform>
            <numerusform>ورد عنصر واحد في آخر 30 يومًا فيها وارد.</numerusform>
            <numerusform>ورد عنصران في آخر 30 يومًا فيها وارد.</numerusform>
            <numerusform>وردت %Ln عناصر في آخر 30 يومًا فيها وارد.</numerusform>
            <numerusform>ورد %Ln عنصرًا في آخر 30 يومًا فيها وارد.</numerusform>
            <numerusform>ورد %Ln عنصر في آخر 30 يومًا فيها وارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 Imports may hold less than all traffic; say what it is if they do.</source>
        <comment>two sentences</comment>
        <translation>%1 %2 قد يكون المستورد أقل من كل الوارد؛ يُذكر الكل عندئذ.</translation>
    </message>
    <message>
        <source>No item has the answers of two people, so how far they agree is not known.</source>
        <translation>لا عنصر له جوابان من شخصين، فلا يُعرف مدى اتفاقهما.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln pair(s) of answers to the same item, %1 say the same (95 %: %2 to %3).</source>
        <comment>a share, its interval</comment>
        <translation>
            <numerusform>من %Ln زوج أجوبة عن العنصر نفسه، يتفق %1 (95 %: %2 إلى %3).</numerusform>
            <numerusform>من زوج أجوبة واحد عن العنصر نفسه، يتفق %1 (95 %: %2 إلى %3).</numerusform>
            <numerusform>من زوجي أجوبة عن العنصر نفسه، يتفق %1 (95 %: %2 إلى %3).</numerusform>
            <numerusform>من %Ln أزواج أجوبة عن العنصر نفسه، يتفق %1 (95 %: %2 إلى %3).</numerusform>
            <numerusform>من %Ln زوجًا من الأجوبة عن العنصر نفسه، يتفق %1 (95 %: %2 إلى %3).</numerusform>
            <numerusform>من %Ln زوج أجوبة عن العنصر نفسه، يتفق %1 (95 %: %2 إلى %3).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Under %2 more data teaches what people differ about: mend the definitions first.</source>
        <comment>a sentence, a share</comment>
        <translation>%1 دون %2 تعلّم البيانات الإضافية ما يختلف فيه الناس: تُصلح التعريفات أولًا.</translation>
    </message>
    <message>
        <source>Costs are not compared: give the price of a thousand predictions by prompt and by a model of your own.</source>
        <translation>لا تقارن الكلفة: يلزم سعر ألف تنبؤ بالموجّه وبنموذج خاص.</translation>
    </message>
    <message>
        <source>At %1 a day, %2 by prompt and %3 by a model of your own.</source>
        <comment>a count, two prices</comment>
        <translation>عند %1 في اليوم: %2 بالموجّه و%3 بنموذج خاص.</translation>
    </message>
    <message>
        <source>There is no label to choose.</source>
        <translation>لا وسم للاختيار.</translation>
    </message>
    <message numerus="yes">
        <source>The rarest label is “%1”. Under %Ln decided item(s) a label cannot be learned.</source>
        <comment>name of a label</comment>
        <translation>
            <numerusform>أندر وسم هو «%1». لا يمكن تعلم وسم بأقل من %Ln عنصر مقرر.</numerusform>
            <numerusform>أندر وسم هو «%1». لا يمكن تعلم وسم بأقل من عنصر مقرر واحد.</numerusform>
            <numerusform>أندر وسم هو «%1». لا يمكن تعلم وسم بأقل من عنصرين مقررين.</numerusform>
            <numerusform>أندر وسم هو «%1». لا يمكن تعلم وسم بأقل من %Ln عناصر مقررة.</numerusform>
            <numerusform>أندر وسم هو «%1». لا يمكن تعلم وسم بأقل من %Ln عنصرًا مقررًا.</numerusform>
            <numerusform>أندر وسم هو «%1». لا يمكن تعلم وسم بأقل من %Ln عنصر مقرر.</numerusform>
        </translation>
    </message>
    <message>
        <source>So long has version %1 of the labels been in force. Under %2 days they are moving, from %3 on they have settled.</source>
        <comment>a version, two numbers</comment>
        <translation>منذ ذلك يسري الإصدار %1 من الوسوم. دون %2 يومًا تكون متحركة، ومن %3 تكون قد استقرت.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>موجّه</translation>
    </message>
    <message>
        <source>Prompt with chosen examples</source>
        <translation>موجّه مع أمثلة مختارة</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>ضبط دقيق</translation>
    </message>
    <message>
        <source>There is too little to learn from yet: write the definitions into the prompt.</source>
        <translation>ما يُتعلم منه قليل بعد: تُكتب التعريفات في الموجّه.</translation>
    </message>
    <message>
        <source>There is enough to show examples, and not yet enough to train a model of your own.</source>
        <translation>ما يكفي لعرض أمثلة موجود، وما يكفي لتدريب نموذج خاص لم يكتمل بعد.</translation>
    </message>
    <message>
        <source>What a model of your own needs is there.</source>
        <translation>ما يحتاجه نموذج خاص موجود.</translation>
    </message>
    <message>
        <source>for a prompt</source>
        <comment>which way a figure speaks</comment>
        <translation>للموجّه</translation>
    </message>
    <message>
        <source>for fine-tuning</source>
        <comment>which way a figure speaks</comment>
        <translation>للضبط الدقيق</translation>
    </message>
    <message>
        <source>for either</source>
        <comment>which way a figure speaks</comment>
        <translation>لكليهما</translation>
    </message>
    <message>
        <source>says nothing</source>
        <comment>which way a figure speaks</comment>
        <translation>لا يقول شيئًا</translation>
    </message>
    <message>
        <source>Labels unchanged</source>
        <translation>الوسوم دون تغيير</translation>
    </message>
    <message>
        <source>Decided items</source>
        <translation>العناصر المقررة</translation>
    </message>
    <message>
        <source>Decided items of the rarest label</source>
        <translation>العناصر المقررة لأندر وسم</translation>
    </message>
    <message>
        <source>Predictions a day</source>
        <translation>التنبؤات في اليوم</translation>
    </message>
    <message>
        <source>Agreement of reviewers</source>
        <translation>اتفاق المراجعين</translation>
    </message>
    <message>
        <source>Twice as many examples</source>
        <translation>ضعف الأمثلة</translation>
    </message>
    <message>
        <source>A model of your own saves a day</source>
        <translation>يوفر النموذج الخاص في اليوم</translation>
    </message>
    <message>
        <source>Longest time of a prediction</source>
        <translation>أطول زمن للتنبؤ</translation>
    </message>
    <message>
        <source>A reason is wanted</source>
        <translation>السبب مطلوب</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>a difference</comment>
        <translation>%1 نقطة</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 مللي ثانية</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a reason is wanted</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a reason is wanted</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>So many have a final label. From %1 on examples can be chosen for a prompt, from %2 on a model can be tuned.</source>
        <comment>two numbers</comment>
        <translation>هذا عدد ما له وسم نهائي. من %1 يمكن اختيار أمثلة للموجّه، ومن %2 يمكن ضبط نموذج.</translation>
    </message>
    <message>
        <source>%1 Under one point the data has said about all that it can say to such a model.</source>
        <comment>a sentence</comment>
        <translation>%1 دون نقطة واحدة تكون البيانات قد قالت لنموذج كهذا كل ما لديها تقريبًا.</translation>
    </message>
    <message>
        <source>Over %1 ms a prompt has the time, under %2 it has not.</source>
        <comment>two numbers</comment>
        <translation>فوق %1 مللي ثانية يتسع الوقت للموجّه، ودون %2 لا يتسع.</translation>
    </message>
    <message>
        <source>A prompt gives a reason with each label.</source>
        <translation>يعطي الموجّه سببًا مع كل وسم.</translation>
    </message>
    <message>
        <source>The label alone is wanted.</source>
        <translation>الوسم وحده مطلوب.</translation>
    </message>
    <message>
        <source>%1: not known, %2 wanted</source>
        <comment>a figure, what it must come to</comment>
        <translation>%1: غير معروف، والمطلوب %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a figure, what it comes to, what it must come to</comment>
        <translation>%1: %2 من %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>an advice, what it means</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 Missing to the next step: %2.</source>
        <comment>an advice, figures</comment>
        <translation>%1 ينقص للخطوة التالية: %2.</translation>
    </message>
</context>
<context>
    <name>docket::ui::AgreementDialog</name>
    <message>
        <source>Test %L1, open</source>
        <translation>الاختبار %L1، مفتوح</translation>
    </message>
    <message>
        <source>Test %L1, ended %2</source>
        <translation>الاختبار %L1، انتهى %2</translation>
    </message>
    <message>
        <source>Agreement test</source>
        <translation>اختبار الاتفاق</translation>
    </message>
    <message>
        <source>How far people agree</source>
        <translation>مدى اتفاق الناس</translation>
    </message>
    <message>
        <source>Which test</source>
        <translation>أي اختبار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The answers are being read…</source>
        <translation>قراءة الإجابات…</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>اختبار جديد</translation>
    </message>
    <message>
        <source>The draw was cancelled. Nothing was changed.</source>
        <translation>أُلغي السحب. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>docket::ui::AgreementFigures</name>
    <message>
        <source>Percent agreement</source>
        <translation>نسبة الاتفاق</translation>
    </message>
    <message>
        <source>Fleiss’ kappa</source>
        <translation>كابا فلايس</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation>ألفا كريبندورف</translation>
    </message>
    <message>
        <source>Gwet’s AC1</source>
        <translation>‏AC1 لغويت</translation>
    </message>
    <message>
        <source>Agreement over all labels</source>
        <translation>الاتفاق على كل الوسوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln عنصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>value, interval, items</comment>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>docket::ui::AgreementTable</name>
    <message>
        <source>Agreement by label, the weakest first</source>
        <translation>الاتفاق بحسب الوسم، الأضعف أولًا</translation>
    </message>
    <message>
        <source>Labels that were confused</source>
        <translation>الوسوم التي اختلطت</translation>
    </message>
    <message>
        <source>Agreement by pair of reviewers</source>
        <translation>الاتفاق بحسب زوج المراجعين</translation>
    </message>
    <message>
        <source>Enter opens the label in the editor</source>
        <translation>يفتح Enter الوسم في المحرر</translation>
    </message>
</context>
<context>
    <name>docket::ui::AgreementWords</name>
    <message>
        <source>no answers yet</source>
        <translation>لا إجابات بعد</translation>
    </message>
    <message>
        <source>no two answers yet</source>
        <translation>لا إجابتين بعد</translation>
    </message>
    <message>
        <source>all answers the same</source>
        <translation>كل الإجابات واحدة</translation>
    </message>
    <message>
        <source>on no shared item</source>
        <translation>لا عنصر مشتركًا</translation>
    </message>
    <message>
        <source>one item: no interval</source>
        <translation>عنصر واحد: لا مجال</translation>
    </message>
    <message>
        <source>all alike: no interval</source>
        <translation>متماثلة: لا مجال</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>غير معرَّف</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <comment>an interval of shares</comment>
        <translation>‏%1 إلى %2 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval of figures</comment>
        <translation>‏%1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln answer(s) given.</source>
        <translation>
            <numerusform>أُعطيت %1 من %Ln إجابة.</numerusform>
            <numerusform>أُعطيت %1 من إجابة واحدة.</numerusform>
            <numerusform>أُعطيت %1 من إجابتين.</numerusform>
            <numerusform>أُعطيت %1 من %Ln إجابات.</numerusform>
            <numerusform>أُعطيت %1 من %Ln إجابة.</numerusform>
            <numerusform>أُعطيت %1 من %Ln إجابة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s) have all of theirs.</source>
        <translation>
            <numerusform>اكتمل %1 من %Ln عنصر.</numerusform>
            <numerusform>اكتمل %1 من عنصر واحد.</numerusform>
            <numerusform>اكتمل %1 من عنصرين.</numerusform>
            <numerusform>اكتمل %1 من %Ln عناصر.</numerusform>
            <numerusform>اكتمل %1 من %Ln عنصرًا.</numerusform>
            <numerusform>اكتمل %1 من %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>a reviewer and how many answers</comment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>Test %L1 has ended.</source>
        <translation>انتهى الاختبار %L1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) had every answer;</source>
        <translation>
            <numerusform>اكتملت إجابات %Ln عنصر؛</numerusform>
            <numerusform>اكتملت إجابات عنصر واحد؛</numerusform>
            <numerusform>اكتملت إجابات عنصرين؛</numerusform>
            <numerusform>اكتملت إجابات %Ln عناصر؛</numerusform>
            <numerusform>اكتملت إجابات %Ln عنصرًا؛</numerusform>
            <numerusform>اكتملت إجابات %Ln عنصر؛</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished one(s) go on by the usual rules.</source>
        <translation>
            <numerusform>ويستمر %Ln غير مكتمل بالقواعد المعتادة.</numerusform>
            <numerusform>ويستمر واحد غير مكتمل بالقواعد المعتادة.</numerusform>
            <numerusform>ويستمر اثنان غير مكتملين بالقواعد المعتادة.</numerusform>
            <numerusform>وتستمر %Ln غير مكتملة بالقواعد المعتادة.</numerusform>
            <numerusform>ويستمر %Ln غير مكتمل بالقواعد المعتادة.</numerusform>
            <numerusform>ويستمر %Ln غير مكتمل بالقواعد المعتادة.</numerusform>
        </translation>
    </message>
    <message>
        <source>too few items</source>
        <translation>العناصر قليلة جدًا</translation>
    </message>
    <message>
        <source>too few (%L1)</source>
        <comment>instead of a figure; how many items it would rest on</comment>
        <translation>قليلة جدًا (%L1)</translation>
    </message>
    <message>
        <source>from %L1 items on</source>
        <comment>how many a figure needs</comment>
        <translation>ابتداءً من %L1 عنصرًا</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln answer(s) are given, and no item has two of them, so that there is nothing to compare yet.</source>
        <translation>
            <numerusform>أُعطيت %1 من %Ln إجابة، ولا يوجد عنصر له إجابتان، فلا شيء للمقارنة بعد.</numerusform>
            <numerusform>أُعطيت %1 من إجابة واحدة (%Ln)، ولا يوجد عنصر له إجابتان، فلا شيء للمقارنة بعد.</numerusform>
            <numerusform>أُعطيت %1 من إجابتين (%Ln)، ولا يوجد عنصر له إجابتان، فلا شيء للمقارنة بعد.</numerusform>
            <numerusform>أُعطيت %1 من %Ln إجابات، ولا يوجد عنصر له إجابتان، فلا شيء للمقارنة بعد.</numerusform>
            <numerusform>أُعطيت %1 من %Ln إجابة، ولا يوجد عنصر له إجابتان، فلا شيء للمقارنة بعد.</numerusform>
            <numerusform>أُعطيت %1 من %Ln إجابة، ولا يوجد عنصر له إجابتان، فلا شيء للمقارنة بعد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::AlertCard</name>
    <message>
        <source>Over</source>
        <comment>an alert</comment>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Show items</source>
        <translation>إظهار العناصر</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار</translation>
    </message>
</context>
<context>
    <name>docket::ui::AlertList</name>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>No alert was kept yet.</source>
        <translation>لم يُحفظ أي تنبيه بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older alert(s) are not shown.</source>
        <translation>
            <numerusform>%Ln تنبيهًا أقدم لا يظهر.</numerusform>
            <numerusform>%Ln تنبيه أقدم لا يظهر.</numerusform>
            <numerusform>%Ln تنبيهان أقدمان لا يظهران.</numerusform>
            <numerusform>%Ln تنبيهات أقدم لا تظهر.</numerusform>
            <numerusform>%Ln تنبيهًا أقدم لا يظهر.</numerusform>
            <numerusform>%Ln تنبيه أقدم لا يظهر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::AnchoringCard</name>
    <message>
        <source>Does seeing the suggestion pull reviewers?</source>
        <translation>هل تجذب رؤية الاقتراح المراجعين؟</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>دون رؤية</translation>
    </message>
    <message>
        <source>Assisted</source>
        <translation>بمساعدة</translation>
    </message>
    <message>
        <source>Who saw the suggestion was drawn at random, so that the difference is its effect.</source>
        <translation>جرى اختيار من يرى الاقتراح عشوائيًا، فالفرق هو أثره.</translation>
    </message>
    <message>
        <source>Anchoring is measured where the policy draws at random who sees the suggestion. No answer was given under such a policy.</source>
        <translation>يُقاس الارتساء حيث تختار السياسة عشوائيًا من يرى الاقتراح. لم يُعط أي جواب في ظل سياسة كهذه.</translation>
    </message>
    <message>
        <source>%1 points, 95 %: %2</source>
        <comment>a difference, its interval</comment>
        <translation>%1 نقطة، 95 %: %2</translation>
    </message>
    <message>
        <source>The model’s label in %1 assisted and %2 blind first answers.</source>
        <comment>numbers of answers</comment>
        <translation>وسم النموذج في %1 من الأجوبة الأولى بمساعدة و%2 دون رؤية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) in another arm than the drawn one do not count.</source>
        <translation>
            <numerusform>%Ln جواب في غير الذراع المختار لا يُحسب.</numerusform>
            <numerusform>جواب واحد في غير الذراع المختار لا يُحسب.</numerusform>
            <numerusform>جوابان في غير الذراع المختار لا يُحسبان.</numerusform>
            <numerusform>%Ln أجوبة في غير الذراع المختار لا تُحسب.</numerusform>
            <numerusform>%Ln جوابًا في غير الذراع المختار لا تُحسب.</numerusform>
            <numerusform>%Ln جواب في غير الذراع المختار لا تُحسب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After a look: of %Ln blind answer(s) that were not the model’s, %1 went over to it and %2 stayed.</source>
        <translation>
            <numerusform>بعد النظر: من %Ln جواب دون رؤية خالف النموذج، انتقل إليه %1 وبقي %2.</numerusform>
            <numerusform>بعد النظر: من جواب واحد دون رؤية خالف النموذج، انتقل إليه %1 وبقي %2.</numerusform>
            <numerusform>بعد النظر: من جوابين دون رؤية خالفا النموذج، انتقل إليه %1 وبقي %2.</numerusform>
            <numerusform>بعد النظر: من %Ln أجوبة دون رؤية خالفت النموذج، انتقل إليه %1 وبقي %2.</numerusform>
            <numerusform>بعد النظر: من %Ln جوابًا دون رؤية خالفت النموذج، انتقل إليه %1 وبقي %2.</numerusform>
            <numerusform>بعد النظر: من %Ln جواب دون رؤية خالف النموذج، انتقل إليه %1 وبقي %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::AnswerBoard</name>
    <message>
        <source>None of these fits</source>
        <translation>لا شيء منها مناسب</translation>
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
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>دون رؤية</translation>
    </message>
    <message>
        <source>Assisted</source>
        <translation>بمساعدة</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>بعد المقارنة</translation>
    </message>
    <message>
        <source>Excludes: %1</source>
        <comment>what a label does not take</comment>
        <translation>لا يشمل: %1</translation>
    </message>
    <message>
        <source>Answers of the reviewers</source>
        <translation>إجابات المراجِعين</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>هذا العنصر</translation>
    </message>
    <message>
        <source>These two labels, all reviewers</source>
        <translation>هذان الوسمان، كل المراجِعين</translation>
    </message>
    <message>
        <source>Earlier rulings on this pair</source>
        <translation>أحكام سابقة في هذا الزوج</translation>
    </message>
    <message>
        <source>A reviewer flagged this item, without a note.</source>
        <translation>أبلغ مراجِع عن هذا العنصر دون ملاحظة.</translation>
    </message>
    <message>
        <source>A reviewer flagged this item: %1</source>
        <translation>أبلغ مراجِع عن هذا العنصر: %1</translation>
    </message>
    <message>
        <source>%1. It has no definition.</source>
        <comment>name of a label</comment>
        <translation>%1. بلا تعريف.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>name of a label, its definition</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 of %2 agree</source>
        <comment>how many reviewers</comment>
        <translation>يتفق %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln for %1</source>
        <comment>rulings for a label</comment>
        <translation>
            <numerusform>%Ln لصالح %1</numerusform>
            <numerusform>%Ln لصالح %1</numerusform>
            <numerusform>%Ln لصالح %1</numerusform>
            <numerusform>%Ln لصالح %1</numerusform>
            <numerusform>%Ln لصالح %1</numerusform>
            <numerusform>%Ln لصالح %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for neither</source>
        <comment>rulings</comment>
        <translation>
            <numerusform>%Ln لغيرهما</numerusform>
            <numerusform>%Ln لغيرهما</numerusform>
            <numerusform>%Ln لغيرهما</numerusform>
            <numerusform>%Ln لغيرهما</numerusform>
            <numerusform>%Ln لغيرهما</numerusform>
            <numerusform>%Ln لغيرهما</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>too few (%1)</source>
        <comment>a count</comment>
        <translation>قليلة جدًا (%1)</translation>
    </message>
    <message>
        <source>Same label in %1 of %2 double reviews (%3)</source>
        <translation>الوسم نفسه في %1 من %2 مراجعة مزدوجة (%3)</translation>
    </message>
    <message>
        <source>Dawid and Skene: %1, %2</source>
        <extracomment>What the model of reviewers by Dawid and Skene holds for most probable; a label or several, a probability.</extracomment>
        <translation>داويد وسكين: %1، %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two facts</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::AnswerCard</name>
    <message>
        <source>Reviewer %1</source>
        <comment>a letter</comment>
        <translation>المراجِع %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phrase(s) marked</source>
        <translation>
            <numerusform>%Ln عبارة معلَّمة</numerusform>
            <numerusform>عبارة واحدة معلَّمة (%Ln)</numerusform>
            <numerusform>عبارتان معلَّمتان (%Ln)</numerusform>
            <numerusform>%Ln عبارات معلَّمة</numerusform>
            <numerusform>%Ln عبارة معلَّمة</numerusform>
            <numerusform>%Ln عبارة معلَّمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Certainty: %1</source>
        <translation>التأكد: %1</translation>
    </message>
    <message>
        <source>Mode: %1</source>
        <comment>blind, assisted, compared</comment>
        <translation>الطريقة: %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>الأدلة: %1</translation>
    </message>
    <message>
        <source>No note.</source>
        <translation>لا ملاحظة.</translation>
    </message>
</context>
<context>
    <name>docket::ui::AnswerSizeDialog</name>
    <message>
        <source>How many labels an answer takes</source>
        <translation>عدد الوسوم في الإجابة</translation>
    </message>
    <message>
        <source>An answer without any label always says that none of them fits.</source>
        <translation>الإجابة بلا وسم تعني دائمًا أن لا شيء مناسب.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>أي عدد</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
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
    <name>docket::ui::AuditPanel</name>
    <message>
        <source>from %1</source>
        <comment>a confidence</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Other labels</source>
        <translation>وسوم أخرى</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Accuracy to ± points</source>
        <translation>الدقة إلى ± نقاط</translation>
    </message>
    <message>
        <source>What is to be audited, the most first</source>
        <translation>ما يُراد تدقيقه، الأكثر أولًا</translation>
    </message>
    <message>
        <source>Audit into the draft</source>
        <translation>التدقيق إلى المسودة</translation>
    </message>
    <message>
        <source>An audit is planned where predictions of one label are accepted; here there are none.</source>
        <translation>يُخطَّط للتدقيق حيث تُقبل توقعات بوسم واحد؛ ولا شيء منها هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) audited so far: ±%1 points</source>
        <translation>
            <numerusform>دُقق حتى الآن %Ln عنصر: ±%1 نقطة</numerusform>
            <numerusform>دُقق حتى الآن %Ln عنصر: ±%1 نقطة</numerusform>
            <numerusform>دُقق حتى الآن %Ln عنصران: ±%1 نقطة</numerusform>
            <numerusform>دُققت حتى الآن %Ln عناصر: ±%1 نقطة</numerusform>
            <numerusform>دُقق حتى الآن %Ln عنصرًا: ±%1 نقطة</numerusform>
            <numerusform>دُقق حتى الآن %Ln عنصر: ±%1 نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) audited so far, of some parts none</source>
        <translation>
            <numerusform>دُقق حتى الآن %Ln عنصر، ولا شيء من بعض الأجزاء</numerusform>
            <numerusform>دُقق حتى الآن %Ln عنصر، ولا شيء من بعض الأجزاء</numerusform>
            <numerusform>دُقق حتى الآن %Ln عنصران، ولا شيء من بعض الأجزاء</numerusform>
            <numerusform>دُققت حتى الآن %Ln عناصر، ولا شيء من بعض الأجزاء</numerusform>
            <numerusform>دُقق حتى الآن %Ln عنصرًا، ولا شيء من بعض الأجزاء</numerusform>
            <numerusform>دُقق حتى الآن %Ln عنصر، ولا شيء من بعض الأجزاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes %Ln audited item(s) of a traffic like this one. The draft sets a rate for each part.</source>
        <translation>
            <numerusform>يلزم تدقيق %Ln عنصر من وارد كهذا. تضع المسودة نسبة لكل جزء.</numerusform>
            <numerusform>يلزم تدقيق %Ln عنصر من وارد كهذا. تضع المسودة نسبة لكل جزء.</numerusform>
            <numerusform>يلزم تدقيق %Ln عنصرين من وارد كهذا. تضع المسودة نسبة لكل جزء.</numerusform>
            <numerusform>يلزم تدقيق %Ln عناصر من وارد كهذا. تضع المسودة نسبة لكل جزء.</numerusform>
            <numerusform>يلزم تدقيق %Ln عنصرًا من وارد كهذا. تضع المسودة نسبة لكل جزء.</numerusform>
            <numerusform>يلزم تدقيق %Ln عنصر من وارد كهذا. تضع المسودة نسبة لكل جزء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An audit of %Ln item(s) tells the accuracy of all traffic to ±%1 points</source>
        <translation>
            <numerusform>تدقيق %Ln عنصر يبيّن دقة كل الوارد إلى ±%1 نقطة</numerusform>
            <numerusform>تدقيق %Ln عنصر يبيّن دقة كل الوارد إلى ±%1 نقطة</numerusform>
            <numerusform>تدقيق %Ln عنصرين يبيّن دقة كل الوارد إلى ±%1 نقطة</numerusform>
            <numerusform>تدقيق %Ln عناصر يبيّن دقة كل الوارد إلى ±%1 نقطة</numerusform>
            <numerusform>تدقيق %Ln عنصرًا يبيّن دقة كل الوارد إلى ±%1 نقطة</numerusform>
            <numerusform>تدقيق %Ln عنصر يبيّن دقة كل الوارد إلى ±%1 نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Audited</source>
        <translation>دُقق</translation>
    </message>
    <message>
        <source>To audit</source>
        <translation>للتدقيق</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>النسبة</translation>
    </message>
</context>
<context>
    <name>docket::ui::AuditRule</name>
    <message>
        <source>Audit rate, in percent</source>
        <translation>نسبة التدقيق بالمئة</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Labels and bands of confidence with their own rate. The first that fits counts</source>
        <translation>وسوم ونطاقات ثقة بنسبة خاصة. يُعتد بأول ما ينطبق</translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>إضافة وسم…</translation>
    </message>
    <message>
        <source>No label has its own rate.</source>
        <translation>لا وسم له نسبة خاصة.</translation>
    </message>
    <message>
        <source>Of what is accepted</source>
        <translation>مما يُقبل</translation>
    </message>
    <message>
        <source>Audited</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Audit rate of the one chosen, in percent</source>
        <translation>نسبة تدقيق المختار بالمئة</translation>
    </message>
    <message>
        <source>A random share of what is accepted is reviewed all the same, so that what nobody looks at can be estimated. The seed decides what is drawn: the same seed draws the same items.</source>
        <translation>تُراجع حصة عشوائية مما يُقبل مع ذلك، ليُقدَّر ما لا ينظر فيه أحد. البذرة تحدد ما يُسحب: البذرة نفسها تسحب العناصر نفسها.</translation>
    </message>
    <message>
        <source>Audit rate of %1, in percent</source>
        <comment>label</comment>
        <translation>نسبة تدقيق %1 بالمئة</translation>
    </message>
    <message>
        <source>Own audit rate of a label</source>
        <translation>نسبة تدقيق خاصة بوسم</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>إضافة الوسم</translation>
    </message>
    <message>
        <source>Type to find a label</source>
        <translation>الكتابة تبحث عن وسم</translation>
    </message>
    <message>
        <source>Of confidences from</source>
        <translation>من الثقة ابتداءً من</translation>
    </message>
    <message>
        <source>And below</source>
        <translation>ودون</translation>
    </message>
    <message>
        <source>however high</source>
        <comment>confidences up to</comment>
        <translation>مهما علت</translation>
    </message>
    <message>
        <source>Its rate is set afterwards, and the band of confidences.</source>
        <translation>تُعيَّن نسبته بعد ذلك، ونطاق الثقة.</translation>
    </message>
</context>
<context>
    <name>docket::ui::AxisWords</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
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
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
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
    <name>docket::ui::CalibrationPane</name>
    <message>
        <source>Cost per day</source>
        <translation>التكلفة في اليوم</translation>
    </message>
    <message>
        <source>Before you switch</source>
        <translation>قبل أن تبدّل</translation>
    </message>
    <message>
        <source>Labels that need their own threshold</source>
        <translation>تسميات تحتاج عتبة خاصة بها</translation>
    </message>
    <message>
        <source>Calibration and thresholds</source>
        <translation>المعايرة والعتبات</translation>
    </message>
    <message>
        <source>%L1 of %L2 final labels with a confidence</source>
        <comment>that there are, that are needed</comment>
        <translation>%L1 من %L2 من التسميات النهائية ذات الثقة</translation>
    </message>
    <message numerus="yes">
        <source>From %Ln final label(s) on; the others go by the common one.</source>
        <translation>
            <numerusform>ابتداءً من %Ln تسمية نهائية؛ البقية وفق العتبة المشتركة.</numerusform>
            <numerusform>ابتداءً من %Ln تسمية نهائية؛ البقية وفق العتبة المشتركة.</numerusform>
            <numerusform>ابتداءً من %Ln تسميتين نهائيتين؛ البقية وفق العتبة المشتركة.</numerusform>
            <numerusform>ابتداءً من %Ln تسميات نهائية؛ البقية وفق العتبة المشتركة.</numerusform>
            <numerusform>ابتداءً من %Ln تسمية نهائية؛ البقية وفق العتبة المشتركة.</numerusform>
            <numerusform>ابتداءً من %Ln تسمية نهائية؛ البقية وفق العتبة المشتركة.</numerusform>
        </translation>
    </message>
    <message>
        <source>0 predictions: there is nothing to say of a confidence yet.</source>
        <translation>0 تنبؤ: لا شيء يقال عن ثقة بعد.</translation>
    </message>
    <message>
        <source>0 predictions answer this. Choose a longer period or another model.</source>
        <translation>0 تنبؤ يوافق ذلك. اختر فترة أطول أو نموذجًا آخر.</translation>
    </message>
    <message>
        <source>No prediction has a label and a confidence that a threshold decides about.</source>
        <translation>لا تنبؤ له تسمية وثقة تقرر بشأنها عتبة.</translation>
    </message>
    <message>
        <source>No item with a confidence has a final label that counts: what a confidence is worth will show once some were reviewed.</source>
        <translation>لا عنصر ذو ثقة له تسمية نهائية محسوبة: ستظهر قيمة الثقة حين يُراجع بعضها.</translation>
    </message>
    <message numerus="yes">
        <source>These are the confidences of %Ln model(s) and prompt versions together. Choose one to see what its own are worth.</source>
        <translation>
            <numerusform>هذه ثقة %Ln نموذجًا ونسخ موجّه معًا. اختر واحدًا لترى قيمة ثقته وحده.</numerusform>
            <numerusform>هذه ثقة %Ln نموذج ونسخ موجّه معًا. اختر واحدًا لترى قيمة ثقته وحده.</numerusform>
            <numerusform>هذه ثقة %Ln نموذجين ونسخ موجّه معًا. اختر واحدًا لترى قيمة ثقته وحده.</numerusform>
            <numerusform>هذه ثقة %Ln نماذج ونسخ موجّه معًا. اختر واحدًا لترى قيمة ثقته وحده.</numerusform>
            <numerusform>هذه ثقة %Ln نموذجًا ونسخ موجّه معًا. اختر واحدًا لترى قيمة ثقته وحده.</numerusform>
            <numerusform>هذه ثقة %Ln نموذج ونسخ موجّه معًا. اختر واحدًا لترى قيمة ثقته وحده.</numerusform>
        </translation>
    </message>
    <message>
        <source>Computed %1 from %2 and %3, %4 of them audited. Costs are of all traffic: each final label stands for those like it that were not drawn.</source>
        <comment>a time, predictions, final labels, items</comment>
        <translation>حُسب %1 من %2 و%3، منها %4 مدققة. التكاليف لكل الوارد: كل تسمية نهائية تمثل أمثالها التي لم تُسحب.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prediction(s)</source>
        <translation>
            <numerusform>%Ln تنبؤ</numerusform>
            <numerusform>تنبؤ واحد</numerusform>
            <numerusform>تنبؤان</numerusform>
            <numerusform>%Ln تنبؤات</numerusform>
            <numerusform>%Ln تنبؤًا</numerusform>
            <numerusform>%Ln تنبؤ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln final label(s)</source>
        <translation>
            <numerusform>%Ln تسمية نهائية</numerusform>
            <numerusform>%Ln تسمية نهائية</numerusform>
            <numerusform>%Ln تسميتان نهائيتان</numerusform>
            <numerusform>%Ln تسميات نهائية</numerusform>
            <numerusform>%Ln تسمية نهائية</numerusform>
            <numerusform>%Ln تسمية نهائية</numerusform>
        </translation>
    </message>
    <message>
        <source>Too little is known of what a threshold costs</source>
        <translation>ما تكلفه العتبة غير معروف بما يكفي</translation>
    </message>
    <message>
        <source>Routing goes by this threshold already</source>
        <translation>التوجيه يتبع هذه العتبة بالفعل</translation>
    </message>
    <message>
        <source>The draft is being written</source>
        <translation>تُكتب المسودة</translation>
    </message>
    <message>
        <source>These into the draft</source>
        <translation>هذه إلى المسودة</translation>
    </message>
    <message>
        <source>the threshold %1</source>
        <translation>العتبة %1</translation>
    </message>
    <message numerus="yes">
        <source>Each label at its lowest cost, by %Ln final label(s)</source>
        <translation>
            <numerusform>كل وسم عند أدنى تكلفته، وفق %Ln وسم نهائي</numerusform>
            <numerusform>كل وسم عند أدنى تكلفته، وفق %Ln وسم نهائي</numerusform>
            <numerusform>كل وسم عند أدنى تكلفته، وفق %Ln وسمين نهائيين</numerusform>
            <numerusform>كل وسم عند أدنى تكلفته، وفق %Ln وسوم نهائية</numerusform>
            <numerusform>كل وسم عند أدنى تكلفته، وفق %Ln وسمًا نهائيًا</numerusform>
            <numerusform>كل وسم عند أدنى تكلفته، وفق %Ln وسم نهائي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the threshold %1 and those of %Ln label(s)</source>
        <comment>the common one</comment>
        <translation>
            <numerusform>العتبة %1 وعتبة %Ln وسم</numerusform>
            <numerusform>العتبة %1 وعتبة %Ln وسم</numerusform>
            <numerusform>العتبة %1 وعتبتي %Ln وسمين</numerusform>
            <numerusform>العتبة %1 وعتبات %Ln وسوم</numerusform>
            <numerusform>العتبة %1 وعتبات %Ln وسمًا</numerusform>
            <numerusform>العتبة %1 وعتبات %Ln وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the audit rates of %Ln part(s) of the traffic</source>
        <translation>
            <numerusform>نسبة تدقيق %Ln جزء من الوارد</numerusform>
            <numerusform>نسبة تدقيق %Ln جزء من الوارد</numerusform>
            <numerusform>نسبتي تدقيق %Ln جزأين من الوارد</numerusform>
            <numerusform>نسب تدقيق %Ln أجزاء من الوارد</numerusform>
            <numerusform>نسب تدقيق %Ln جزءًا من الوارد</numerusform>
            <numerusform>نسب تدقيق %Ln جزء من الوارد</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures are put into a draft on the pages “Model” and “Calibration and thresholds”</source>
        <translation>تُوضع الأرقام في مسودة من صفحتي «النموذج» و«المعايرة والعتبات»</translation>
    </message>
</context>
<context>
    <name>docket::ui::CareJobs</name>
    <message>
        <source>Workspace verified</source>
        <translation>اكتمل التحقق من مساحة العمل</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>الخلل</translation>
    </message>
    <message>
        <source>Everything is as it should be: the file, its references, the chain of events, what was imported and decided, and all text.</source>
        <translation>كل شيء سليم: الملف وإحالاته الداخلية وسلسلة الأحداث وما استُورد وما قُرِّر وكل النصوص.</translation>
    </message>
    <message numerus="yes">
        <source>Not as they should be: %Ln thing(s). Nothing was changed. Make a copy of the file before anything else is done with it, and go on in the newest backup that verifies.</source>
        <translation>
            <numerusform>غير سليم: %Ln موضع. لم يتغير شيء. يلزم نسخ الملف قبل أي إجراء آخر عليه، ثم المتابعة في أحدث نسخة احتياطية تجتاز التحقق.</numerusform>
            <numerusform>غير سليم: موضع واحد (%Ln). لم يتغير شيء. يلزم نسخ الملف قبل أي إجراء آخر عليه، ثم المتابعة في أحدث نسخة احتياطية تجتاز التحقق.</numerusform>
            <numerusform>غير سليم: موضعان (%Ln). لم يتغير شيء. يلزم نسخ الملف قبل أي إجراء آخر عليه، ثم المتابعة في أحدث نسخة احتياطية تجتاز التحقق.</numerusform>
            <numerusform>غير سليم: %Ln مواضع. لم يتغير شيء. يلزم نسخ الملف قبل أي إجراء آخر عليه، ثم المتابعة في أحدث نسخة احتياطية تجتاز التحقق.</numerusform>
            <numerusform>غير سليم: %Ln موضعًا. لم يتغير شيء. يلزم نسخ الملف قبل أي إجراء آخر عليه، ثم المتابعة في أحدث نسخة احتياطية تجتاز التحقق.</numerusform>
            <numerusform>غير سليم: %Ln موضع. لم يتغير شيء. يلزم نسخ الملف قبل أي إجراء آخر عليه، ثم المتابعة في أحدث نسخة احتياطية تجتاز التحقق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>جارٍ النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>The workspace was backed up to %1 (%2).</source>
        <comment>file, its size</comment>
        <translation>نُسخت مساحة العمل احتياطيًا إلى %1 (%2).</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>جارٍ العد</translation>
    </message>
</context>
<context>
    <name>docket::ui::ChangeList</name>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
</context>
<context>
    <name>docket::ui::ChangeModel</name>
    <message>
        <source>%1 %2</source>
        <comment>kind of change, label</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::ChangeNote</name>
    <message>
        <source>Revert</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>The label reads again as in the version in force</source>
        <translation>يعود الوسم كما هو في الإصدار الساري</translation>
    </message>
    <message>
        <source>Changed in this draft: %1</source>
        <translation>تغير في هذه المسودة: %1</translation>
    </message>
    <message>
        <source>The name was %1</source>
        <translation>كان الاسم %1</translation>
    </message>
    <message>
        <source>The key was %1</source>
        <translation>كان المفتاح %1</translation>
    </message>
    <message>
        <source>There was no definition</source>
        <translation>لم يكن هناك تعريف</translation>
    </message>
    <message>
        <source>The definition was %1</source>
        <translation>كان التعريف %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::ChangedItemRows</name>
    <message>
        <source>to people</source>
        <translation>إلى الناس</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>%1, %2, no confidence: %3</source>
        <comment>item, where it goes, its text</comment>
        <translation>%1، %2، بلا ثقة: %3</translation>
    </message>
    <message>
        <source>%1, %2, confidence %3, text: %4</source>
        <comment>item, where it goes, number, its text</comment>
        <translation>%1، %2، الثقة %3، النص: %4</translation>
    </message>
</context>
<context>
    <name>docket::ui::ChangedItems</name>
    <message>
        <source>Items that change sides</source>
        <translation>عناصر تغيّر وجهتها</translation>
    </message>
    <message>
        <source>Enter opens the item in the queue</source>
        <translation>مفتاح الإدخال يفتح العنصر في قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>docket::ui::ChartCard</name>
    <message>
        <source>%1, as a table</source>
        <comment>what a chart is called</comment>
        <translation>%1، كجدول</translation>
    </message>
    <message>
        <source>Copy or save “%1”</source>
        <comment>what a chart is called</comment>
        <translation>نسخ «%1» أو حفظه</translation>
    </message>
    <message>
        <source>&amp;Copy as TSV</source>
        <translation>&amp;نسخ بصيغة TSV</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>حفظ بصيغة &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>حفظ بصيغة &amp;SVG…</translation>
    </message>
</context>
<context>
    <name>docket::ui::CheckRows</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>docket::ui::ChecksPanel</name>
    <message>
        <source>Checks</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Nothing to fix and nothing to look at.</source>
        <translation>لا شيء للإصلاح ولا للنظر فيه.</translation>
    </message>
    <message>
        <source>Checks of the draft</source>
        <translation>ملاحظات على المسودة</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>و%Ln غيرها.</numerusform>
            <numerusform>وواحدة غيرها.</numerusform>
            <numerusform>واثنتان غيرها.</numerusform>
            <numerusform>و%Ln غيرها.</numerusform>
            <numerusform>و%Ln غيرها.</numerusform>
            <numerusform>و%Ln غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to fix, %2 to look at</source>
        <translation>للإصلاح %1، للنظر %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::ChecksRule</name>
    <message>
        <source>Gold items, in percent of what somebody gets</source>
        <translation>العناصر الذهبية، نسبة مئوية مما يحصل عليه المراجع</translation>
    </message>
    <message>
        <source>Told to a lead below, in percent right</source>
        <translation>يُبلَّغ القائد دون هذه النسبة من الصواب</translation>
    </message>
    <message>
        <source>Repeats, in percent of what somebody gets</source>
        <translation>الإعادات، نسبة مئوية مما يحصل عليه المراجع</translation>
    </message>
    <message>
        <source>Days until an item comes back at the earliest</source>
        <translation>أيام قبل عودة العنصر على الأقل</translation>
    </message>
    <message>
        <source>Gold items have a known label; a repeat is what somebody answered before. Both look like any other item, and no answer to one changes what stands for it, or what is exported.</source>
        <translation>للعناصر الذهبية وسم معروف، والإعادة عنصر سبق أن أجاب عنه المراجع. كلاهما كأي عنصر آخر، ولا تغيّر أي إجابة عنه ما يثبت له أو ما يُصدَّر.</translation>
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
    <name>docket::ui::ChosenLabels</name>
    <message>
        <source>No label fits</source>
        <translation>لا وسم مناسبًا</translation>
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
    <name>docket::ui::CompareDialog</name>
    <message>
        <source>Earlier version</source>
        <translation>الإصدار الأسبق</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>الإصدار اللاحق</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>مقارنة الإصدارات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one version to another</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Choose two versions.</source>
        <translation>يلزم اختيار إصدارين.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>لا فرق.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) from version %1 to version %2</source>
        <translation>
            <numerusform>%Ln تغيير من الإصدار %1 إلى الإصدار %2</numerusform>
            <numerusform>تغيير واحد من الإصدار %1 إلى الإصدار %2</numerusform>
            <numerusform>تغييران من الإصدار %1 إلى الإصدار %2</numerusform>
            <numerusform>%Ln تغييرات من الإصدار %1 إلى الإصدار %2</numerusform>
            <numerusform>%Ln تغييرًا من الإصدار %1 إلى الإصدار %2</numerusform>
            <numerusform>%Ln تغيير من الإصدار %1 إلى الإصدار %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::ComparePairDialog</name>
    <message>
        <source>What sets them apart</source>
        <translation>ما يميّز بينهما</translation>
    </message>
    <message>
        <source>Say in the excludes of each which of the two is used when, or merge them.</source>
        <translation>يُذكر في استثناءات كل منهما متى يُستعمل أيهما، أو يُدمجان.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No definition yet</source>
        <translation>لا تعريف بعد</translation>
    </message>
    <message>
        <source>Includes %1</source>
        <translation>يشمل %1</translation>
    </message>
    <message>
        <source>Excludes %1</source>
        <translation>يستثني %1</translation>
    </message>
    <message>
        <source>Excludes %1: use %2</source>
        <translation>يستثني %1: يُستعمل %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>Merge %1…</source>
        <translation>دمج %1…</translation>
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
    <name>docket::ui::ConfidenceRule</name>
    <message>
        <source>Below a threshold</source>
        <translation>دون عتبة</translation>
    </message>
    <message>
        <source>Review share</source>
        <translation>حصة المراجعة</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>العتبة</translation>
    </message>
    <message>
        <source>Review share, in percent</source>
        <translation>حصة المراجعة بالمئة</translation>
    </message>
    <message>
        <source>What goes to people</source>
        <translation>ما يذهب إلى الناس</translation>
    </message>
    <message>
        <source>Of each import and model, the most doubtful share goes to people. Labels with their own threshold keep it.</source>
        <translation>من كل استيراد ونموذج تذهب الحصة الأكثر شكًا إلى الناس. الوسوم ذات العتبة الخاصة تحتفظ بها.</translation>
    </message>
    <message>
        <source>What is below the threshold goes to people; exactly on it is accepted. Labels with their own threshold keep it.</source>
        <translation>ما دون العتبة يذهب إلى الناس؛ وما يقع عليها تمامًا يُقبل. الوسوم ذات العتبة الخاصة تحتفظ بها.</translation>
    </message>
    <message>
        <source>Trusted confidence</source>
        <translation>ثقة معتمدة</translation>
    </message>
    <message>
        <source>Every source</source>
        <comment>of confidences</comment>
        <translation>كل مصدر</translation>
    </message>
    <message>
        <source>What comes from another source counts as no confidence. Where none is chosen, every source is trusted.</source>
        <translation>ما يأتي من مصدر آخر يُعد كأن لا ثقة. إن لم يُختر مصدر اعتُمد كل مصدر.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <comment>that a policy goes by</comment>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>A prediction for which no calibration is used counts as one without a confidence.</source>
        <translation>التوقع الذي لا تُستخدم له معايرة يُعد بلا ثقة.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ConfusedPairs</name>
    <message>
        <source>Pairs of labels that are easily confused</source>
        <translation>أزواج وسوم يسهل التباسها</translation>
    </message>
    <message>
        <source>Add pair…</source>
        <translation>إضافة زوج…</translation>
    </message>
    <message>
        <source>No pair is looked at for its own sake.</source>
        <translation>لا يُنظر في أي زوج لذاته.</translation>
    </message>
    <message>
        <source>One label</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>الوسم الآخر</translation>
    </message>
    <message>
        <source>Where the two highest scores of a prediction are those of a pair, it goes to people. Predictions without scores are not compared.</source>
        <translation>إن كانت أعلى درجتين في التوقع لوسمي زوج ذهب إلى الناس. لا تُقارن التوقعات الخالية من الدرجات.</translation>
    </message>
    <message>
        <source>A confused pair</source>
        <translation>زوج ملتبس</translation>
    </message>
    <message>
        <source>Choose one label of the pair; then the other.</source>
        <translation>يُختار أحد وسمي الزوج ثم الآخر.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Type to find a label</source>
        <translation>الكتابة تبحث عن وسم</translation>
    </message>
    <message>
        <source>Confused with %1</source>
        <comment>label</comment>
        <translation>يلتبس بـ %1</translation>
    </message>
    <message>
        <source>Choose the other label of the pair.</source>
        <translation>يُختار الوسم الآخر من الزوج.</translation>
    </message>
    <message>
        <source>Add pair</source>
        <translation>إضافة الزوج</translation>
    </message>
</context>
<context>
    <name>docket::ui::ConfusionChart</name>
    <message>
        <source>%1: %2</source>
        <comment>what a head is, the head</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 of the row</source>
        <comment>a count, a share</comment>
        <translation>%1، %2 من الصف</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Share of row</source>
        <translation>حصة من الصف</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>the letter of a row, its name</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::CostSeries</name>
    <message>
        <source>%1 at %2: %3 a day</source>
        <comment>what is paid for, a threshold, a cost</comment>
        <translation>%1 عند %2: %3 في اليوم</translation>
    </message>
    <message>
        <source>%1, 95 %: %2</source>
        <comment>a cost, its interval</comment>
        <translation>%1، 95 %: %2</translation>
    </message>
    <message>
        <source>%1, by calibrated probabilities</source>
        <comment>a cost</comment>
        <translation>%1، باحتمالات معايرة</translation>
    </message>
    <message>
        <source>over capacity</source>
        <translation>فوق السعة</translation>
    </message>
    <message>
        <source>within 1 %</source>
        <translation>ضمن 1 %</translation>
    </message>
    <message>
        <source>lowest %1</source>
        <comment>a threshold</comment>
        <translation>الأدنى %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a threshold</comment>
        <translation>عند %1</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>العتبة</translation>
    </message>
    <message>
        <source>Minutes per day</source>
        <translation>دقائق في اليوم</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>التكلفة في اليوم</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Wrong labels routed</source>
        <translation>تسميات خاطئة موجَّهة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a threshold</comment>
        <translation>الآن %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::CountedRow</name>
    <message numerus="yes">
        <source>%Ln item(s) left out</source>
        <translation>
            <numerusform>لم يُستبعد أي عنصر (%Ln)</numerusform>
            <numerusform>استُبعد عنصر واحد (%Ln)</numerusform>
            <numerusform>استُبعد عنصران (%Ln)</numerusform>
            <numerusform>استُبعدت %Ln عناصر</numerusform>
            <numerusform>استُبعد %Ln عنصرًا</numerusform>
            <numerusform>استُبعد %Ln عنصر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::CurveChart</name>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>from</source>
        <comment>lower end of an interval</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <comment>upper end of an interval</comment>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>docket::ui::CurvePanel</name>
    <message>
        <source>What more examples are worth</source>
        <translation>قيمة الأمثلة الإضافية</translation>
    </message>
    <message>
        <source>examples learned from</source>
        <comment>what a chart counts</comment>
        <translation>الأمثلة المتعلَّم منها</translation>
    </message>
    <message>
        <source>Learning curve: share of texts that is right</source>
        <translation>منحنى التعلم: نسبة النصوص الصحيحة</translation>
    </message>
    <message>
        <source>Learning curve, as a table</source>
        <translation>منحنى التعلم جدولًا</translation>
    </message>
</context>
<context>
    <name>docket::ui::CurveWords</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln example(s): %1 of %2 texts right</source>
        <comment>a share, a count</comment>
        <translation>
            <numerusform>بعد %Ln مثال: %1 من %2 من النصوص صحيح</numerusform>
            <numerusform>بعد مثال واحد: %1 من %2 من النصوص صحيح</numerusform>
            <numerusform>بعد مثالين: %1 من %2 من النصوص صحيح</numerusform>
            <numerusform>بعد %Ln أمثلة: %1 من %2 من النصوص صحيح</numerusform>
            <numerusform>بعد %Ln مثالًا: %1 من %2 من النصوص صحيح</numerusform>
            <numerusform>بعد %Ln مثال: %1 من %2 من النصوص صحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>macro F1 %1</source>
        <comment>a figure</comment>
        <translation>F1 الكلي %1</translation>
    </message>
    <message>
        <source>95 %: %1</source>
        <comment>an interval</comment>
        <translation>95 %: %1</translation>
    </message>
    <message>
        <source>%1 points (95 %: %2)</source>
        <comment>a difference, its interval</comment>
        <translation>%1 نقطة (95 %: %2)</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>a difference</comment>
        <translation>%1 نقطة</translation>
    </message>
    <message numerus="yes">
        <source>A simple model is right on %1 of %2 texts after %Ln example(s); twice as many would be worth %3 more.</source>
        <comment>a share, a count, a difference</comment>
        <translation>
            <numerusform>يصيب نموذج بسيط في %1 من %2 من النصوص بعد %Ln مثال؛ ويزيد ضعفها %3.</numerusform>
            <numerusform>يصيب نموذج بسيط في %1 من %2 من النصوص بعد مثال واحد؛ ويزيد ضعفها %3.</numerusform>
            <numerusform>يصيب نموذج بسيط في %1 من %2 من النصوص بعد مثالين؛ ويزيد ضعفها %3.</numerusform>
            <numerusform>يصيب نموذج بسيط في %1 من %2 من النصوص بعد %Ln أمثلة؛ ويزيد ضعفها %3.</numerusform>
            <numerusform>يصيب نموذج بسيط في %1 من %2 من النصوص بعد %Ln مثالًا؛ ويزيد ضعفها %3.</numerusform>
            <numerusform>يصيب نموذج بسيط في %1 من %2 من النصوص بعد %Ln مثال؛ ويزيد ضعفها %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What more data is worth is not known: under %Ln decided text(s), near-duplicates counted once, nothing is said.</source>
        <translation>
            <numerusform>قيمة البيانات الإضافية غير معروفة: لا يقال شيء دون %Ln نص مقرر، ويُعد شبه المكرر مرة واحدة.</numerusform>
            <numerusform>قيمة البيانات الإضافية غير معروفة: لا يقال شيء دون نص مقرر واحد، ويُعد شبه المكرر مرة واحدة.</numerusform>
            <numerusform>قيمة البيانات الإضافية غير معروفة: لا يقال شيء دون نصين مقررين، ويُعد شبه المكرر مرة واحدة.</numerusform>
            <numerusform>قيمة البيانات الإضافية غير معروفة: لا يقال شيء دون %Ln نصوص مقررة، ويُعد شبه المكرر مرة واحدة.</numerusform>
            <numerusform>قيمة البيانات الإضافية غير معروفة: لا يقال شيء دون %Ln نصًا مقررًا، ويُعد شبه المكرر مرة واحدة.</numerusform>
            <numerusform>قيمة البيانات الإضافية غير معروفة: لا يقال شيء دون %Ln نص مقرر، ويُعد شبه المكرر مرة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>What more data is worth is not known: all decided texts have the same labels.</source>
        <translation>قيمة البيانات الإضافية غير معروفة: لكل النصوص المقررة الوسوم نفسها.</translation>
    </message>
    <message>
        <source>What more data is worth is not known: the curve has too few points for a law.</source>
        <translation>قيمة البيانات الإضافية غير معروفة: نقاط المنحنى أقل من أن تبين قانونًا.</translation>
    </message>
    <message>
        <source>What more data is worth is not known: more examples made the simple model no better, so that no law of rising describes it.</source>
        <translation>قيمة البيانات الإضافية غير معروفة: لم تحسّن الأمثلة الإضافية النموذج البسيط، فلا قانون صعود يصفه.</translation>
    </message>
    <message numerus="yes">
        <source>From %Ln decided text(s), cross-validated: nearest centroid of TF-IDF, bars are 95 % intervals. It says how the task yields to data, and not what a better model would reach.</source>
        <translation>
            <numerusform>من %Ln نص مقرر، بتحقق متقاطع: أقرب مركز بـ TF-IDF، والخطوط مجالات 95 %. يبين كيف تستجيب المهمة للبيانات، لا ما يبلغه نموذج أفضل.</numerusform>
            <numerusform>من نص مقرر واحد، بتحقق متقاطع: أقرب مركز بـ TF-IDF، والخطوط مجالات 95 %. يبين كيف تستجيب المهمة للبيانات، لا ما يبلغه نموذج أفضل.</numerusform>
            <numerusform>من نصين مقررين، بتحقق متقاطع: أقرب مركز بـ TF-IDF، والخطوط مجالات 95 %. يبين كيف تستجيب المهمة للبيانات، لا ما يبلغه نموذج أفضل.</numerusform>
            <numerusform>من %Ln نصوص مقررة، بتحقق متقاطع: أقرب مركز بـ TF-IDF، والخطوط مجالات 95 %. يبين كيف تستجيب المهمة للبيانات، لا ما يبلغه نموذج أفضل.</numerusform>
            <numerusform>من %Ln نصًا مقررًا، بتحقق متقاطع: أقرب مركز بـ TF-IDF، والخطوط مجالات 95 %. يبين كيف تستجيب المهمة للبيانات، لا ما يبلغه نموذج أفضل.</numerusform>
            <numerusform>من %Ln نص مقرر، بتحقق متقاطع: أقرب مركز بـ TF-IDF، والخطوط مجالات 95 %. يبين كيف تستجيب المهمة للبيانات، لا ما يبلغه نموذج أفضل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn from %Ln.</source>
        <comment>decided texts</comment>
        <translation>
            <numerusform>سُحبت من %Ln.</numerusform>
            <numerusform>سُحبت من %Ln.</numerusform>
            <numerusform>سُحبت من %Ln.</numerusform>
            <numerusform>سُحبت من %Ln.</numerusform>
            <numerusform>سُحبت من %Ln.</numerusform>
            <numerusform>سُحبت من %Ln.</numerusform>
        </translation>
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
    <name>docket::ui::DetectorTile</name>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a detector, its state</comment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::DetectorTiles</name>
    <message>
        <source>Detectors</source>
        <translation>الكواشف</translation>
    </message>
</context>
<context>
    <name>docket::ui::Disclosure</name>
    <message>
        <source>Shown</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
</context>
<context>
    <name>docket::ui::DriftCharts</name>
    <message>
        <source>%1: %2</source>
        <comment>a time, what there is to say of it</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a time, a figure, how many predictions</comment>
        <translation>%1: %2 من %3</translation>
    </message>
    <message>
        <source>%1 (95 %: %2)</source>
        <comment>a figure, its interval</comment>
        <translation>%1 (95 %: %2)</translation>
    </message>
    <message>
        <source>outside the usual %1</source>
        <comment>a range</comment>
        <translation>خارج المعتاد %1</translation>
    </message>
    <message>
        <source>usually %1</source>
        <comment>a range</comment>
        <translation>عادةً %1</translation>
    </message>
    <message>
        <source>prompt %1</source>
        <comment>a version</comment>
        <translation>الموجّه %1</translation>
    </message>
    <message>
        <source>%1, prompt %2</source>
        <comment>a model and its prompt version</comment>
        <translation>%1، الموجّه %2</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>a taxonomy version</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>policy %1</source>
        <comment>a version</comment>
        <translation>السياسة %1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>a difference of shares</comment>
        <translation>%1 نقطة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a label, what there is to say of it</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>usual range, 3 σ</source>
        <translation>المدى المعتاد، 3 σ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a time, a figure</comment>
        <translation>‏%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, usual %3</source>
        <comment>a time, a figure, what it is as a rule</comment>
        <translation>%1 %2، المعتاد %3</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
</context>
<context>
    <name>docket::ui::DriftFilter</name>
    <message>
        <source>Hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Predictions that count</source>
        <translation>التنبؤات المحسوبة</translation>
    </message>
    <message>
        <source>Model and prompt version</source>
        <translation>النموذج ونسخة الموجّه</translation>
    </message>
    <message>
        <source>Time that a point stands for</source>
        <translation>المدة التي تمثلها النقطة</translation>
    </message>
    <message>
        <source>All predictions</source>
        <translation>كل التنبؤات</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Each</source>
        <comment>before Hour, Day, Week: what a point stands for</comment>
        <translation>كل</translation>
    </message>
    <message>
        <source>All models and prompts</source>
        <translation>كل النماذج والموجّهات</translation>
    </message>
    <message>
        <source>%1, prompt %2</source>
        <comment>a model and its prompt version</comment>
        <translation>%1، الموجّه %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::DriftPane</name>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Escalation rate</source>
        <translation>معدل التصعيد</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>متوسط الثقة</translation>
    </message>
    <message>
        <source>Share of each label</source>
        <translation>حصة كل تسمية</translation>
    </message>
    <message>
        <source>Invalid output</source>
        <translation>مخرجات غير صالحة</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>الانحراف</translation>
    </message>
    <message>
        <source>Keep what is found now</source>
        <translation>حفظ ما وُجد الآن</translation>
    </message>
    <message>
        <source>No prediction was routed.</source>
        <translation>لم يوجَّه أي تنبؤ.</translation>
    </message>
    <message>
        <source>No prediction has a confidence.</source>
        <translation>لا تنبؤ له ثقة.</translation>
    </message>
    <message>
        <source>No prediction has a label.</source>
        <translation>لا تنبؤ له تسمية.</translation>
    </message>
    <message>
        <source>Alerts never change routing by themselves.</source>
        <translation>التنبيهات لا تغيّر التوجيه من نفسها أبدًا.</translation>
    </message>
    <message>
        <source>Kept: %1 opened, %2 changed, %3 closed.</source>
        <comment>numbers of alerts</comment>
        <translation>حُفظ: %1 جديدة، %2 متغيرة، %3 منتهية.</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>of predictions that go to people</comment>
        <translation>المعدل</translation>
    </message>
    <message>
        <source>Mean</source>
        <comment>of the confidences of a day</comment>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Share of each group</source>
        <translation>حصة كل مجموعة</translation>
    </message>
    <message>
        <source>PSI of labels %1</source>
        <comment>population stability index</comment>
        <translation>PSI للتسميات %1</translation>
    </message>
    <message>
        <source>Dashed: usual. One scale for all. The ones that moved and the largest, %1 of %2.</source>
        <comment>lines that are shown, all</comment>
        <translation>متقطع: المعتاد. مقياس واحد للجميع. ما تحرك والأكبر، %1 من %2.</translation>
    </message>
    <message>
        <source>Dashed: usual. One scale for all.</source>
        <translation>متقطع: المعتاد. مقياس واحد للجميع.</translation>
    </message>
    <message>
        <source>What is found in all predictions can be kept: choose all of them, and all models.</source>
        <translation>يمكن حفظ ما يوجد في كل التنبؤات: اختر كلها وكل النماذج.</translation>
    </message>
    <message>
        <source>Acknowledged by %1, %2</source>
        <comment>somebody, a day</comment>
        <translation>أقرّه %1، %2</translation>
    </message>
    <message>
        <source>Acknowledged by %1, %2: %3</source>
        <comment>somebody, a day, a note</comment>
        <translation>أقرّه %1، %2: %3</translation>
    </message>
    <message>
        <source>Not found any more: %1</source>
        <comment>a day</comment>
        <translation>لم يعد موجودًا: %1</translation>
    </message>
    <message>
        <source>0 predictions answer this. Choose a longer period or another model.</source>
        <translation>0 تنبؤ يوافق ذلك. اختر فترة أطول أو نموذجًا آخر.</translation>
    </message>
    <message>
        <source>0 predictions: there is nothing to hold against each other yet.</source>
        <translation>0 تنبؤ: لا شيء للمقارنة بعد.</translation>
    </message>
    <message>
        <source>Computed %1 from %2, held against %3 to %4. Squares lie outside the usual range.</source>
        <comment>a time, predictions, the first day of the baseline, the last</comment>
        <translation>حُسب %1 من %2، مقارنةً بـ %3 إلى %4. المربعات خارج المدى المعتاد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prediction(s)</source>
        <translation>
            <numerusform>%Ln تنبؤ</numerusform>
            <numerusform>تنبؤ واحد</numerusform>
            <numerusform>تنبؤان</numerusform>
            <numerusform>%Ln تنبؤات</numerusform>
            <numerusform>%Ln تنبؤًا</numerusform>
            <numerusform>%Ln تنبؤ</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge the alert</source>
        <translation>إقرار التنبيه</translation>
    </message>
    <message>
        <source>%1. You can leave a note for the others; routing stays as it is.</source>
        <comment>what was found</comment>
        <translation>%1. يمكنك ترك ملاحظة للآخرين؛ يبقى التوجيه كما هو.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>The note is too long: %L1 bytes at most.</source>
        <translation>الملاحظة طويلة: %L1 بايت على الأكثر.</translation>
    </message>
</context>
<context>
    <name>docket::ui::DriftRows</name>
    <message>
        <source>Empty</source>
        <comment>an answer</comment>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Archived label</source>
        <translation>تسمية مؤرشفة</translation>
    </message>
    <message>
        <source>Unknown label</source>
        <translation>تسمية مجهولة</translation>
    </message>
    <message>
        <source>More labels than the task takes</source>
        <translation>تسميات أكثر مما تقبله المهمة</translation>
    </message>
    <message>
        <source>Prose or broken JSON</source>
        <translation>نص حر أو JSON معطوب</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Instead of a label</source>
        <translation>بدلًا من تسمية</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>التوقعات</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Most often</source>
        <translation>الأكثر</translation>
    </message>
</context>
<context>
    <name>docket::ui::DriftWords</name>
    <message>
        <source>Archived labels are predicted</source>
        <translation>يُتنبأ بتسميات مؤرشفة</translation>
    </message>
    <message>
        <source>Labels that nobody knows are predicted</source>
        <translation>يُتنبأ بتسميات لا يعرفها أحد</translation>
    </message>
    <message>
        <source>Predicted under an older taxonomy version</source>
        <translation>تنبؤات وفق نسخة أقدم من التصنيف</translation>
    </message>
    <message>
        <source>The share of “%1” has moved</source>
        <translation>تغيرت حصة «%1»</translation>
    </message>
    <message>
        <source>The mix of labels has moved</source>
        <translation>تغير مزيج التسميات</translation>
    </message>
    <message>
        <source>Prompt versions differ: %1</source>
        <translation>نسخ الموجّه تختلف: %1</translation>
    </message>
    <message>
        <source>A prompt is worse: %1</source>
        <translation>موجّه أسوأ: %1</translation>
    </message>
    <message>
        <source>Answers are empty</source>
        <translation>الإجابات فارغة</translation>
    </message>
    <message>
        <source>Answers have more labels than the task takes</source>
        <translation>في الإجابات تسميات أكثر مما تقبله المهمة</translation>
    </message>
    <message>
        <source>Answers are prose or broken JSON</source>
        <translation>الإجابات نص حر أو JSON معطوب</translation>
    </message>
    <message>
        <source>“%1” is not predicted any more</source>
        <translation>«%1» لم يعد يُتنبأ بها</translation>
    </message>
    <message>
        <source>“%1” is missed too often</source>
        <translation>«%1» تُفوَّت كثيرًا</translation>
    </message>
    <message>
        <source>Accuracy has fallen</source>
        <translation>انخفضت الدقة</translation>
    </message>
    <message>
        <source>“%1” is right less often</source>
        <translation>«%1» صحيحة أقل مما كانت</translation>
    </message>
    <message>
        <source>The mean confidence has moved</source>
        <translation>تغير متوسط الثقة</translation>
    </message>
    <message>
        <source>The escalation rate has moved</source>
        <translation>تغير معدل التصعيد</translation>
    </message>
    <message>
        <source>The share of a language has moved: %1</source>
        <translation>تغيرت حصة لغة: %1</translation>
    </message>
    <message>
        <source>The mix of languages has moved</source>
        <translation>تغير مزيج اللغات</translation>
    </message>
    <message>
        <source>The length of texts has moved</source>
        <translation>تغير طول النصوص</translation>
    </message>
    <message>
        <source>The share of new words has moved</source>
        <translation>تغيرت حصة الكلمات الجديدة</translation>
    </message>
    <message>
        <source>The share of repeated texts has moved</source>
        <translation>تغيرت حصة النصوص المكررة</translation>
    </message>
    <message>
        <source>The share of nearly repeated texts has moved</source>
        <translation>تغيرت حصة النصوص شبه المكررة</translation>
    </message>
    <message>
        <source>Label drift</source>
        <translation>انحراف التسميات</translation>
    </message>
    <message>
        <source>Prompt brittleness</source>
        <translation>هشاشة الموجّه</translation>
    </message>
    <message>
        <source>Format errors</source>
        <translation>أخطاء الصيغة</translation>
    </message>
    <message>
        <source>Minority neglect</source>
        <translation>إهمال النادر</translation>
    </message>
    <message>
        <source>Silent degradation</source>
        <translation>تدهور صامت</translation>
    </message>
    <message>
        <source>Upstream shift</source>
        <translation>تحول الوارد</translation>
    </message>
    <message>
        <source>archived or unknown labels</source>
        <translation>تسميات مؤرشفة أو مجهولة</translation>
    </message>
    <message>
        <source>items that two prompts label differently</source>
        <translation>عناصر يسميها موجّهان بشكل مختلف</translation>
    </message>
    <message>
        <source>without a usable label</source>
        <translation>بلا تسمية صالحة</translation>
    </message>
    <message>
        <source>lowest recall of a rare label</source>
        <translation>أدنى استدعاء لتسمية نادرة</translation>
    </message>
    <message>
        <source>accuracy of all traffic</source>
        <translation>دقة كل الوارد</translation>
    </message>
    <message>
        <source>stability index of languages</source>
        <translation>مؤشر استقرار اللغات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a share, its interval</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>state of what is watched</comment>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <comment>state of what is watched</comment>
        <translation>غير معلوم</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>state of what is watched: somebody should look at it</comment>
        <translation>انظر</translation>
    </message>
    <message>
        <source>Act</source>
        <comment>state of what is watched: somebody should do something</comment>
        <translation>تصرّف</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>a difference of shares</comment>
        <translation>%1 نقطة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
            <numerusform>%Ln حرفان</numerusform>
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>week of %1</source>
        <comment>a day, the first of the week</comment>
        <translation>أسبوع %1</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>too few predictions in this time</source>
        <translation>تنبؤات قليلة جدًا في هذه المدة</translation>
    </message>
    <message>
        <source>too few items were predicted with two prompt versions</source>
        <translation>عناصر قليلة جدًا تُنبئ بها بنسختي موجّه</translation>
    </message>
    <message>
        <source>too few final labels of rare labels</source>
        <translation>تسميات نهائية قليلة جدًا للتسميات النادرة</translation>
    </message>
    <message>
        <source>too few final labels of what was routed either way</source>
        <translation>تسميات نهائية قليلة جدًا لما وُجّه بأي طريق</translation>
    </message>
    <message>
        <source>no text was read</source>
        <translation>لم يُقرأ أي نص</translation>
    </message>
    <message>
        <source>too little is known</source>
        <translation>المعروف قليل جدًا</translation>
    </message>
</context>
<context>
    <name>docket::ui::DryRunPane</name>
    <message numerus="yes">
        <source>%Ln prediction(s)</source>
        <translation>
            <numerusform>%Ln تنبؤ</numerusform>
            <numerusform>تنبؤ واحد</numerusform>
            <numerusform>تنبؤان</numerusform>
            <numerusform>%Ln تنبؤات</numerusform>
            <numerusform>%Ln تنبؤًا</numerusform>
            <numerusform>%Ln تنبؤ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>predictions, items</comment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln عنصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصرين</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours at an assumed %1 a review: %2 of %3 have a measured time.</source>
        <comment>time, number of reviews, how many are needed</comment>
        <translation>الساعات بافتراض %1 لكل مراجعة: لدى %2 من %3 وقت مقيس.</translation>
    </message>
    <message numerus="yes">
        <source>Hours at %1 min a review, the mean of %Ln review(s).</source>
        <translation>
            <numerusform>الساعات على أساس %1 دقيقة لكل مراجعة، متوسط %Ln مراجعة.</numerusform>
            <numerusform>الساعات على أساس %1 دقيقة لكل مراجعة، من مراجعة واحدة.</numerusform>
            <numerusform>الساعات على أساس %1 دقيقة لكل مراجعة، متوسط مراجعتين.</numerusform>
            <numerusform>الساعات على أساس %1 دقيقة لكل مراجعة، متوسط %Ln مراجعات.</numerusform>
            <numerusform>الساعات على أساس %1 دقيقة لكل مراجعة، متوسط %Ln مراجعة.</numerusform>
            <numerusform>الساعات على أساس %1 دقيقة لكل مراجعة، متوسط %Ln مراجعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Predictions of the dry run</source>
        <translation>تنبؤات التجربة</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Computing the dry run</source>
        <translation>تُحسب التجربة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 of %2 change sides</source>
        <comment>items</comment>
        <translation>%1 من %2 تغيّر وجهتها</translation>
    </message>
    <message>
        <source>Dry run: %1</source>
        <comment>what it says</comment>
        <translation>التجربة: %1</translation>
    </message>
    <message>
        <source>%1 %2 computes again.</source>
        <comment>an error, a key</comment>
        <translation>%1 يعيد %2 الحساب.</translation>
    </message>
    <message>
        <source>Cancelled. %1 computes again.</source>
        <comment>key</comment>
        <translation>أُلغيت. يعيد %1 الحساب.</translation>
    </message>
    <message>
        <source>Cancelled: the figures are those of before. %1 computes again.</source>
        <comment>key</comment>
        <translation>أُلغيت: الأرقام هي السابقة. يعيد %1 الحساب.</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>قيد الحساب</translation>
    </message>
    <message>
        <source>Computed %1. Predictions came in since: %2 computes again.</source>
        <comment>time, key</comment>
        <translation>حُسبت %1. وردت تنبؤات منذ ذلك الحين: يعيد %2 الحساب.</translation>
    </message>
    <message>
        <source>0 predictions, import first.</source>
        <translation>0 تنبؤ، يلزم الاستيراد أولًا.</translation>
    </message>
    <message>
        <source>0 predictions in this time. Choose a longer one.</source>
        <translation>0 تنبؤ في هذه المدة. قد تكون في مدة أطول.</translation>
    </message>
</context>
<context>
    <name>docket::ui::DryRunRows</name>
    <message>
        <source>Now, %1</source>
        <comment>version</comment>
        <translation>الآن، %1</translation>
    </message>
    <message>
        <source>Then, %1</source>
        <comment>version</comment>
        <translation>عندئذ، %1</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of a number</comment>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>To people</source>
        <translation>إلى الناس</translation>
    </message>
    <message>
        <source>Several reasons</source>
        <translation>أسباب عدة</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Reviewer hours</source>
        <translation>ساعات المراجعة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: now %2, then %3, change %4</source>
        <comment>what is counted, how many, how many, by how many</comment>
        <translation>%1: الآن %2، عندئذ %3، التغيير %4</translation>
    </message>
</context>
<context>
    <name>docket::ui::DryRunTable</name>
    <message>
        <source>Dry run: what the rules make of the predictions</source>
        <translation>التجربة: ما تصنعه القواعد بالتنبؤات</translation>
    </message>
</context>
<context>
    <name>docket::ui::DueRule</name>
    <message>
        <source>Counted from when the item came before people. Where several apply, the shortest holds.</source>
        <translation>تُحسب من وصول العنصر إلى الناس. إن انطبق أكثر من مهلة سرت أقصرها.</translation>
    </message>
</context>
<context>
    <name>docket::ui::DuplicatesSection</name>
    <message>
        <source>Duplicates and balance</source>
        <translation>المكررات والموازنة</translation>
    </message>
    <message>
        <source>Drop exact duplicates</source>
        <translation>حذف المكررات المطابقة</translation>
    </message>
    <message>
        <source>Drop near-duplicates, similar from</source>
        <translation>حذف شبه المكررات، بتشابه من</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>At most so many of a label</source>
        <translation>هذا العدد على الأكثر لكل وسم</translation>
    </message>
    <message>
        <source>Repeat rare labels</source>
        <translation>تكرار الوسوم النادرة</translation>
    </message>
    <message>
        <source>Weights in the manifest</source>
        <translation>أوزان في البيان</translation>
    </message>
    <message>
        <source>Most items of a label</source>
        <translation>أكثر عناصر للوسم</translation>
    </message>
    <message>
        <source>Similarity from which texts are near-duplicates</source>
        <translation>التشابه الذي تعد النصوص منه شبه مكررة</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الموازنة</translation>
    </message>
</context>
<context>
    <name>docket::ui::EarlierExports</name>
    <message>
        <source>Earlier exports</source>
        <translation>التصديرات السابقة</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <translation>تحميل الوصفة</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>إعادة الإنشاء</translation>
    </message>
    <message>
        <source>Looking at what is left of the folders</source>
        <translation>يجري النظر فيما بقي من المجلدات</translation>
    </message>
    <message>
        <source>This workspace has made no export yet. What is exported is listed here, with its recipe.</source>
        <translation>لم تُصدِر مساحة العمل هذه شيئًا بعد. ما يُصدَّر يُدرج هنا مع وصفته.</translation>
    </message>
    <message>
        <source>The path is copied.</source>
        <translation>نُسخ المسار.</translation>
    </message>
</context>
<context>
    <name>docket::ui::EntryList</name>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>docket::ui::EntryModel</name>
    <message>
        <source>changed</source>
        <comment>tag of a label</comment>
        <translation>تغيَّر</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>label</comment>
        <translation>‏%1، تغيَّر</translation>
    </message>
</context>
<context>
    <name>docket::ui::ExampleDialog</name>
    <message>
        <source>Texts that people decided so, those on which most agree first.</source>
        <translation>نصوص قرر الناس فيها هذا الوسم، والأكثر اتفاقًا أولًا.</translation>
    </message>
    <message>
        <source>Texts that the model gave this label and people decided otherwise.</source>
        <translation>نصوص أعطاها النموذج هذا الوسم وقرر الناس غيره.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Looking through the decisions…</source>
        <translation>البحث في القرارات…</translation>
    </message>
    <message>
        <source>%1 of %2 agree</source>
        <translation>اتفق %1 من %2</translation>
    </message>
    <message>
        <source>There are no such decisions yet.</source>
        <translation>لا قرارات كهذه بعد.</translation>
    </message>
    <message>
        <source>Space ticks a text, Enter adds what is ticked.</source>
        <translation>المسافة تحدد نصًا، وEnter يضيف المحدَّد.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ExamplePanel</name>
    <message>
        <source>Examples of the prompt</source>
        <translation>أمثلة الموجّه</translation>
    </message>
    <message>
        <source>Enter pins, Delete bans</source>
        <translation>Enter يثبّت وDelete يمنع</translation>
    </message>
</context>
<context>
    <name>docket::ui::ExampleRows</name>
    <message>
        <source>Pinned.</source>
        <translation>مثبّت.</translation>
    </message>
    <message>
        <source>An edge case: “%1” was said before.</source>
        <comment>name of a label</comment>
        <translation>حالة حدّية: قيل «%1» من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>Nearest to %L1 of %Ln text(s) of its label.</source>
        <translation>
            <numerusform>الأقرب إلى %L1 من %Ln نص لوسمه.</numerusform>
            <numerusform>الأقرب إلى %L1 من نص واحد (%Ln) لوسمه.</numerusform>
            <numerusform>الأقرب إلى %L1 من نصين (%Ln) لوسمه.</numerusform>
            <numerusform>الأقرب إلى %L1 من %Ln نصوص لوسمه.</numerusform>
            <numerusform>الأقرب إلى %L1 من %Ln نصًا لوسمه.</numerusform>
            <numerusform>الأقرب إلى %L1 من %Ln نص لوسمه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Typical. %1</source>
        <comment>a sentence of figures</comment>
        <translation>نموذجي. %1</translation>
    </message>
    <message>
        <source>Unlike the others. %1</source>
        <comment>a sentence of figures</comment>
        <translation>مختلف عن غيره. %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a label, id of an item</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>%1. %2 Enter: %3. Delete: never in</source>
        <comment>an example, why it is in, what Enter does</comment>
        <translation>%1. %2 Enter: %3. Delete: أبدًا ليس فيه</translation>
    </message>
</context>
<context>
    <name>docket::ui::ExamplesSection</name>
    <message>
        <source>Ids, one a line</source>
        <translation>المعرّفات، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>So many of each label</source>
        <translation>هذا العدد لكل وسم</translation>
    </message>
    <message>
        <source>Within so many tokens</source>
        <translation>في حدود هذا العدد من الرموز</translation>
    </message>
    <message>
        <source>Examples of each label</source>
        <translation>أمثلة كل وسم</translation>
    </message>
    <message>
        <source>Tokens of all examples together, estimated</source>
        <translation>رموز الأمثلة كلها معًا، تقديرًا</translation>
    </message>
    <message>
        <source>Best: typical, unlike each other</source>
        <translation>الأفضل: نموذجية ومختلفة فيما بينها</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>عشوائيًا</translation>
    </message>
    <message>
        <source>Always in</source>
        <translation>دائمًا فيه</translation>
    </message>
    <message>
        <source>Never in</source>
        <translation>أبدًا ليس فيه</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيها</translation>
    </message>
    <message>
        <source>As many of each label</source>
        <translation>العدد نفسه من كل وسم</translation>
    </message>
    <message>
        <source>More of frequent labels</source>
        <translation>أكثر من الوسوم الشائعة</translation>
    </message>
    <message>
        <source>Of which labels</source>
        <translation>من أي الوسوم</translation>
    </message>
</context>
<context>
    <name>docket::ui::ExcludesEdit</name>
    <message>
        <source>Labels to use instead</source>
        <translation>وسوم تُستعمل بدلًا منه</translation>
    </message>
</context>
<context>
    <name>docket::ui::ExportBar</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>بقي نحو %Ln ث</numerusform>
            <numerusform>بقي نحو %Ln ث</numerusform>
            <numerusform>بقي نحو %Ln ث</numerusform>
            <numerusform>بقي نحو %Ln ث</numerusform>
            <numerusform>بقي نحو %Ln ث</numerusform>
            <numerusform>بقي نحو %Ln ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>بقي نحو %Ln د</numerusform>
            <numerusform>بقي نحو %Ln د</numerusform>
            <numerusform>بقي نحو %Ln د</numerusform>
            <numerusform>بقي نحو %Ln د</numerusform>
            <numerusform>بقي نحو %Ln د</numerusform>
            <numerusform>بقي نحو %Ln د</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::ExportHead</name>
    <message>
        <source>Folder that the files go to</source>
        <translation>المجلد الذي تذهب إليه الملفات</translation>
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
        <source>Earlier exports</source>
        <translation>التصديرات السابقة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. Files go to</source>
        <translation>لا يُرسل شيء إلى أي مكان. تذهب الملفات إلى</translation>
    </message>
    <message>
        <source>There already, so the new one is called %1</source>
        <comment>name of a folder</comment>
        <translation>موجود من قبل، فالجديد اسمه %1</translation>
    </message>
    <message>
        <source>No earlier exports</source>
        <translation>لا تصديرات سابقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier export(s)</source>
        <translation>
            <numerusform>لا تصديرات سابقة (%Ln)</numerusform>
            <numerusform>تصدير سابق واحد</numerusform>
            <numerusform>تصديران سابقان</numerusform>
            <numerusform>%Ln تصديرات سابقة</numerusform>
            <numerusform>%Ln تصديرًا سابقًا</numerusform>
            <numerusform>%Ln تصدير سابق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::ExportJobs</name>
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
    <message numerus="yes">
        <source>%Ln record(s) made again in %1.</source>
        <translation>
            <numerusform>أُعيد إنشاء %Ln سجل في %1.</numerusform>
            <numerusform>أُعيد إنشاء سجل واحد في %1.</numerusform>
            <numerusform>أُعيد إنشاء سجلين في %1.</numerusform>
            <numerusform>أُعيد إنشاء %Ln سجلات في %1.</numerusform>
            <numerusform>أُعيد إنشاء %Ln سجلًا في %1.</numerusform>
            <numerusform>أُعيد إنشاء %Ln سجل في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every byte is as it was.</source>
        <translation>كل بايت كما كان.</translation>
    </message>
    <message>
        <source>Every byte is as it was but for the version of Docket in the manifest, which was %1.</source>
        <translation>كل بايت كما كان إلا إصدار Docket في البيان، وقد كان %1.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>التصدير</translation>
    </message>
</context>
<context>
    <name>docket::ui::ExportPage</name>
    <message>
        <source>Recipe</source>
        <translation>الوصفة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Recipe, or preview</source>
        <translation>الوصفة أو المعاينة</translation>
    </message>
    <message>
        <source>Put the new folder into</source>
        <translation>وضع المجلد الجديد في</translation>
    </message>
    <message>
        <source>An export is being written</source>
        <translation>يُكتب تصدير الآن</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>تُكتب الملفات</translation>
    </message>
    <message>
        <source>Looking at what it comes to</source>
        <translation>يُنظر فيما ينتج</translation>
    </message>
    <message>
        <source>Cancelled: what is shown is of before. %1 looks again.</source>
        <comment>a key</comment>
        <translation>أُلغي: المعروض هو السابق. يعيد %1 النظر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>لا سجلات (%Ln)</numerusform>
            <numerusform>سجل واحد (%Ln)</numerusform>
            <numerusform>سجلان (%Ln)</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln file(s), and a manifest with recipe, counts, versions and hashes</source>
        <comment>after a number of records</comment>
        <translation>
            <numerusform>في %Ln ملف، مع بيان فيه الوصفة والأعداد والإصدارات والبصمات</numerusform>
            <numerusform>في ملف واحد، مع بيان فيه الوصفة والأعداد والإصدارات والبصمات</numerusform>
            <numerusform>في ملفين، مع بيان فيه الوصفة والأعداد والإصدارات والبصمات</numerusform>
            <numerusform>في %Ln ملفات، مع بيان فيه الوصفة والأعداد والإصدارات والبصمات</numerusform>
            <numerusform>في %Ln ملفًا، مع بيان فيه الوصفة والأعداد والإصدارات والبصمات</numerusform>
            <numerusform>في %Ln ملف، مع بيان فيه الوصفة والأعداد والإصدارات والبصمات</numerusform>
        </translation>
    </message>
    <message>
        <source>Names of people, one a line</source>
        <translation>أسماء أشخاص، اسم في كل سطر</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading the workspace for the advice</source>
        <translation>تُقرأ مساحة العمل من أجل النصيحة</translation>
    </message>
</context>
<context>
    <name>docket::ui::ExportRecall</name>
    <message>
        <source>The desktop has no program that shows the folder %1.</source>
        <translation>ليس في سطح المكتب برنامج يعرض المجلد %1.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ExportRows</name>
    <message>
        <source>The folder is there</source>
        <translation>المجلد موجود</translation>
    </message>
    <message>
        <source>The folder was changed</source>
        <translation>تغيّر المجلد</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>المجلد لم يعد موجودًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>لا سجلات (%Ln)</numerusform>
            <numerusform>سجل واحد (%Ln)</numerusform>
            <numerusform>سجلان (%Ln)</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what became of a folder, its path</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was exported, what became of its folder</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::ExportSelection</name>
    <message>
        <source>There is no item in the list to export.</source>
        <translation>لا عنصر في القائمة للتصدير.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ExportTurns</name>
    <message>
        <source>Dataset</source>
        <translation>مجموعة البيانات</translation>
    </message>
    <message>
        <source>Prompt or fine-tune?</source>
        <translation>موجّه أم ضبط دقيق؟</translation>
    </message>
    <message>
        <source>Dataset, or advice whether to prompt or to fine-tune</source>
        <translation>مجموعة البيانات، أو النصيحة بين الموجّه والضبط الدقيق</translation>
    </message>
</context>
<context>
    <name>docket::ui::ExportWords</name>
    <message>
        <source>%L1 for training</source>
        <translation>%L1 للتدريب</translation>
    </message>
    <message>
        <source>%L1 for validation</source>
        <translation>%L1 للتحقق</translation>
    </message>
    <message>
        <source>%L1 for testing</source>
        <translation>%L1 للاختبار</translation>
    </message>
    <message>
        <source>Accepted automatically</source>
        <translation>مقبول تلقائيًا</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>لم يُقرَّر بعد</translation>
    </message>
    <message>
        <source>Reviewers disagree</source>
        <translation>المراجعون مختلفون</translation>
    </message>
    <message>
        <source>Suggestion was in sight</source>
        <translation>كان الاقتراح ظاهرًا</translation>
    </message>
    <message>
        <source>Reviewer was unsure</source>
        <translation>المراجع غير متأكد</translation>
    </message>
    <message>
        <source>In an open agreement test</source>
        <translation>في اختبار اتفاق جارٍ</translation>
    </message>
    <message>
        <source>Rule for labels not met</source>
        <translation>قاعدة الوسوم غير مستوفاة</translation>
    </message>
    <message>
        <source>Gold items</source>
        <translation>عناصر ذهبية</translation>
    </message>
    <message>
        <source>No gold item</source>
        <translation>ليس عنصرًا ذهبيًا</translation>
    </message>
    <message>
        <source>Escalated for another reason</source>
        <translation>صُعِّد لسبب آخر</translation>
    </message>
    <message>
        <source>Decided at another time</source>
        <translation>قُرِّر في وقت آخر</translation>
    </message>
    <message>
        <source>Decided by others</source>
        <translation>قرره آخرون</translation>
    </message>
    <message>
        <source>Not found by the search</source>
        <translation>لم يجده البحث</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>وسم آخر</translation>
    </message>
    <message>
        <source>Label no longer in force</source>
        <translation>الوسم لم يعد ساريًا</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>بيانات شخصية</translation>
    </message>
    <message>
        <source>No overturned suggestion</source>
        <translation>لا اقتراح منقوض</translation>
    </message>
    <message>
        <source>Blank text</source>
        <translation>نص فارغ</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>مكررات</translation>
    </message>
    <message>
        <source>Over the cap of a label</source>
        <translation>فوق الحد الأقصى للوسم</translation>
    </message>
    <message>
        <source>Not needed as examples</source>
        <translation>لا حاجة إليه مثالًا</translation>
    </message>
    <message>
        <source>Items in the workspace</source>
        <translation>العناصر في مساحة العمل</translation>
    </message>
    <message>
        <source>Copies of rare labels</source>
        <translation>نسخ الوسوم النادرة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <comment>in the workspace</comment>
        <translation>
            <numerusform>لا عناصر (%Ln)</numerusform>
            <numerusform>عنصر واحد (%Ln)</numerusform>
            <numerusform>عنصران (%Ln)</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>less %L1 (%2)</source>
        <comment>a count of items, why they are left out</comment>
        <translation>ناقص %L1 (%2)</translation>
    </message>
    <message>
        <source>and %L1 (%2)</source>
        <comment>a count of records, why they are added</comment>
        <translation>وزائد %L1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 = %Ln record(s)</source>
        <comment>items, less those left out</comment>
        <translation>
            <numerusform>%1 = لا سجلات (%Ln)</numerusform>
            <numerusform>%1 = سجل واحد (%Ln)</numerusform>
            <numerusform>%1 = سجلان (%Ln)</numerusform>
            <numerusform>%1 = %Ln سجلات</numerusform>
            <numerusform>%1 = %Ln سجلًا</numerusform>
            <numerusform>%1 = %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to export: the workspace has no items.</source>
        <translation>لا شيء للتصدير: ليس في مساحة العمل عناصر.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left: the last %Ln item(s) went by “%1”.</source>
        <comment>why items are left out</comment>
        <translation>
            <numerusform>لم يبق شيء: ذهب آخر %Ln عنصر بسبب «%1».</numerusform>
            <numerusform>لم يبق شيء: ذهب آخر عنصر (%Ln) بسبب «%1».</numerusform>
            <numerusform>لم يبق شيء: ذهب آخر عنصرين (%Ln) بسبب «%1».</numerusform>
            <numerusform>لم يبق شيء: ذهبت آخر %Ln عناصر بسبب «%1».</numerusform>
            <numerusform>لم يبق شيء: ذهب آخر %Ln عنصرًا بسبب «%1».</numerusform>
            <numerusform>لم يبق شيء: ذهب آخر %Ln عنصر بسبب «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Too few records</source>
        <translation>سجلات أقل من اللازم</translation>
    </message>
    <message>
        <source>Too many records</source>
        <translation>سجلات أكثر من اللازم</translation>
    </message>
    <message>
        <source>Too few of a label</source>
        <translation>أقل من اللازم من وسم</translation>
    </message>
    <message>
        <source>Too many labels</source>
        <translation>وسوم أكثر من اللازم</translation>
    </message>
    <message>
        <source>Too few labels</source>
        <translation>وسوم أقل من اللازم</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>الملف أكبر من اللازم</translation>
    </message>
    <message>
        <source>Records too long</source>
        <translation>سجلات أطول من اللازم</translation>
    </message>
    <message>
        <source>Empty texts</source>
        <translation>نصوص فارغة</translation>
    </message>
    <message>
        <source>Reserved words in texts</source>
        <translation>كلمات محجوزة في النصوص</translation>
    </message>
    <message>
        <source>Labels no longer in force</source>
        <translation>وسوم لم تعد سارية</translation>
    </message>
    <message>
        <source>Uneven labels</source>
        <translation>وسوم غير متوازنة</translation>
    </message>
    <message>
        <source>Low agreement</source>
        <translation>اتفاق ضعيف</translation>
    </message>
    <message>
        <source>Duplicates in two splits</source>
        <translation>مكررات في قسمين</translation>
    </message>
    <message>
        <source>Label missing in a split</source>
        <translation>وسم غائب عن قسم</translation>
    </message>
    <message>
        <source>Example in an evaluation split</source>
        <translation>مثال في قسم تقييم</translation>
    </message>
    <message>
        <source>Same text, other label</source>
        <translation>النص نفسه بوسم آخر</translation>
    </message>
    <message>
        <source>Suggestion was always in sight</source>
        <translation>كان الاقتراح ظاهرًا دائمًا</translation>
    </message>
    <message>
        <source>One reviewer only</source>
        <translation>مراجع واحد فقط</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>محارف غير مرئية</translation>
    </message>
    <message>
        <source>Labelled by a machine</source>
        <translation>وسمته آلة</translation>
    </message>
    <message>
        <source>Personal data in texts</source>
        <translation>بيانات شخصية في النصوص</translation>
    </message>
    <message>
        <source>Earlier taxonomy version</source>
        <translation>إصدار سابق من التصنيف</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation>لم يبق شيء</translation>
    </message>
    <message>
        <source>Written in another way</source>
        <translation>كُتب بطريقة أخرى</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>إبقاء معًا</translation>
    </message>
    <message>
        <source>Lower the cap</source>
        <translation>خفض الحد الأقصى</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Drop duplicates</source>
        <translation>حذف المكررات</translation>
    </message>
    <message>
        <source>Blind only</source>
        <translation>دون اطلاع فقط</translation>
    </message>
    <message>
        <source>Agreed only</source>
        <translation>المتفق عليه فقط</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Reviewed only</source>
        <translation>المراجَع فقط</translation>
    </message>
    <message>
        <source>Read as of today</source>
        <translation>القراءة بحسب اليوم</translation>
    </message>
    <message>
        <source>Synthetic, only to learn from</source>
        <translation>اصطناعي، للتعلم فقط</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Same shares for all</source>
        <translation>حصص متساوية للجميع</translation>
    </message>
</context>
<context>
    <name>docket::ui::FigureFiles</name>
    <message>
        <source>Save the chart</source>
        <translation>حفظ المخطط</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>رسوم (*.svg)</translation>
    </message>
    <message>
        <source>The chart is in %1.</source>
        <translation>المخطط في %1.</translation>
    </message>
</context>
<context>
    <name>docket::ui::FigureRows</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, column, figure</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>no figure</source>
        <comment>what a cell says in which nothing stands</comment>
        <translation>لا رقم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row, words</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::FigureStrip</name>
    <message>
        <source>%1 of %2 reviewed</source>
        <comment>items reviewed twice, and share of all</comment>
        <translation>%1 من %2 جرت مراجعتها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln عنصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصرين</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures of the team</source>
        <translation>أرقام الفريق</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure, what there is to say of it</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha, MASI</source>
        <translation>ألفا كريبندورف، MASI</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha, nominal</source>
        <translation>ألفا كريبندورف، اسمي</translation>
    </message>
    <message>
        <source>%1 (95 %)</source>
        <comment>an interval</comment>
        <translation>%1 (95 %)</translation>
    </message>
    <message>
        <source>Reviewed twice or more</source>
        <translation>روجعت مرتين أو أكثر</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Same answer again</source>
        <translation>الجواب نفسه ثانيةً</translation>
    </message>
    <message>
        <source>Gold accuracy</source>
        <translation>دقة العناصر الذهبية</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <comment>gold items</comment>
        <translation>%1 من %2 صحيحة</translation>
    </message>
    <message>
        <source>Anchoring, points</source>
        <translation>الارتساء، نقاط</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>غير مقيس</translation>
    </message>
    <message>
        <source>No policy has drawn who sees the suggestion.</source>
        <translation>لم تختر أي سياسة عشوائيًا من يرى الاقتراح.</translation>
    </message>
    <message>
        <source>answers in the smaller arm</source>
        <translation>أجوبة في الذراع الأصغر</translation>
    </message>
</context>
<context>
    <name>docket::ui::FiguresState</name>
    <message>
        <source>Computing the figures</source>
        <translation>حساب الأرقام</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 %2 computes again.</source>
        <comment>an error, a key</comment>
        <translation>%1 يعيد %2 الحساب.</translation>
    </message>
    <message>
        <source>Cancelled: the figures are those of before. %1 computes again.</source>
        <comment>key</comment>
        <translation>أُلغيت: الأرقام هي السابقة. يعيد %1 الحساب.</translation>
    </message>
    <message>
        <source>Cancelled. %1 computes again.</source>
        <comment>key</comment>
        <translation>أُلغيت. يعيد %1 الحساب.</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>قيد الحساب</translation>
    </message>
    <message>
        <source>Computed %1.</source>
        <comment>a time</comment>
        <translation>حُسبت %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) changed since: %1 computes again.</source>
        <translation>
            <numerusform>تغير %Ln عنصر منذ ذلك: يعيد %1 الحساب.</numerusform>
            <numerusform>تغير عنصر واحد منذ ذلك: يعيد %1 الحساب.</numerusform>
            <numerusform>تغير عنصران منذ ذلك: يعيد %1 الحساب.</numerusform>
            <numerusform>تغيرت %Ln عناصر منذ ذلك: يعيد %1 الحساب.</numerusform>
            <numerusform>تغير %Ln عنصرًا منذ ذلك: يعيد %1 الحساب.</numerusform>
            <numerusform>تغير %Ln عنصر منذ ذلك: يعيد %1 الحساب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::FilePreview</name>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>نسخ الأسطر</translation>
    </message>
    <message>
        <source>Files of the dataset</source>
        <translation>ملفات مجموعة البيانات</translation>
    </message>
    <message>
        <source>First lines</source>
        <translation>الأسطر الأولى</translation>
    </message>
    <message>
        <source>First lines of %1</source>
        <comment>name of a file</comment>
        <translation>الأسطر الأولى من %1</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln line(s), %2</source>
        <comment>lines shown, lines of the file; its size</comment>
        <translation>
            <numerusform>%L1 من %Ln سطر، %2</numerusform>
            <numerusform>%L1 من سطر واحد (%Ln)، %2</numerusform>
            <numerusform>%L1 من سطرين (%Ln)، %2</numerusform>
            <numerusform>%L1 من %Ln أسطر، %2</numerusform>
            <numerusform>%L1 من %Ln سطرًا، %2</numerusform>
            <numerusform>%L1 من %Ln سطر، %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::FilterBar</name>
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
    <name>docket::ui::FindingPanel</name>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>لا شيء يستدعي النظر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات (%Ln)</numerusform>
            <numerusform>تحذير واحد (%Ln)</numerusform>
            <numerusform>تحذيران (%Ln)</numerusform>
            <numerusform>%Ln تحذيرات</numerusform>
            <numerusform>%Ln تحذيرًا</numerusform>
            <numerusform>%Ln تحذير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::FindingRows</name>
    <message>
        <source>Error: %1</source>
        <comment>what is wrong with a dataset</comment>
        <translation>خطأ: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title, sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2 Enter: %3</source>
        <comment>title, sentence, what Enter does</comment>
        <translation>%1. %2 Enter: %3</translation>
    </message>
</context>
<context>
    <name>docket::ui::FindingWords</name>
    <message>
        <source>Label %1</source>
        <translation>الوسم %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>two labels</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>of %1 predictions of either, people decided the other in %2</source>
        <translation>من %1 تنبؤ بأحدهما قرر الناس الآخر في %2</translation>
    </message>
    <message>
        <source>reviewers differed %1 times and agreed in %2 %</source>
        <translation>اختلف المراجعون %1 مرة واتفقوا في %2 %</translation>
    </message>
    <message>
        <source>reviewers differed %1 times</source>
        <translation>اختلف المراجعون %1 مرة</translation>
    </message>
    <message>
        <source>definitions %1 alike</source>
        <translation>تشابه التعريفين %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 وواحد غيرها</numerusform>
            <numerusform>%1 واثنان غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>No label can be chosen</source>
        <translation>لا وسم يمكن اختياره</translation>
    </message>
    <message>
        <source>No answer can have that size</source>
        <translation>لا إجابة بهذا الحجم</translation>
    </message>
    <message>
        <source>Label without a key</source>
        <translation>وسم بلا مفتاح</translation>
    </message>
    <message>
        <source>Key that cannot be used</source>
        <translation>مفتاح لا يصلح</translation>
    </message>
    <message>
        <source>Same key twice</source>
        <translation>المفتاح نفسه مرتين</translation>
    </message>
    <message>
        <source>Id that cannot be used</source>
        <translation>معرّف لا يصلح</translation>
    </message>
    <message>
        <source>Threshold not between 0 and 1</source>
        <translation>عتبة ليست بين 0 و1</translation>
    </message>
    <message>
        <source>Cost that is no cost</source>
        <translation>كلفة ليست كلفة</translation>
    </message>
    <message>
        <source>Shortcut that is not one character</source>
        <translation>اختصار ليس حرفًا واحدًا</translation>
    </message>
    <message>
        <source>Same shortcut twice</source>
        <translation>الاختصار نفسه مرتين</translation>
    </message>
    <message>
        <source>Unknown colour</source>
        <translation>لون غير معروف</translation>
    </message>
    <message>
        <source>Label in a group that is not there</source>
        <translation>وسم في مجموعة غير موجودة</translation>
    </message>
    <message>
        <source>Groups that hold each other</source>
        <translation>مجموعات تحوي إحداها الأخرى</translation>
    </message>
    <message>
        <source>Exclude that points to no label</source>
        <translation>استثناء لا يشير إلى وسم</translation>
    </message>
    <message>
        <source>Label without definition</source>
        <translation>وسم بلا تعريف</translation>
    </message>
    <message>
        <source>No includes and no excludes</source>
        <translation>لا يشمل ولا يستثني شيئًا</translation>
    </message>
    <message>
        <source>No includes</source>
        <translation>لم يُذكر ما يشمله</translation>
    </message>
    <message>
        <source>No excludes</source>
        <translation>بلا استثناءات</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %Ln example(s)</source>
        <translation>
            <numerusform>أقل من %Ln مثال</numerusform>
            <numerusform>أقل من مثال واحد</numerusform>
            <numerusform>أقل من مثالين</numerusform>
            <numerusform>أقل من %Ln أمثلة</numerusform>
            <numerusform>أقل من %Ln مثالًا</numerusform>
            <numerusform>أقل من %Ln مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>No “other” label</source>
        <translation>لا وسم «غير ذلك»</translation>
    </message>
    <message>
        <source>Keys that read alike</source>
        <translation>مفاتيح متشابهة</translation>
    </message>
    <message>
        <source>Same name twice</source>
        <translation>الاسم نفسه مرتين</translation>
    </message>
    <message>
        <source>Two labels include the same</source>
        <translation>وسمان يشملان الشيء نفسه</translation>
    </message>
    <message>
        <source>Two labels overlap</source>
        <translation>وسمان متداخلان</translation>
    </message>
    <message>
        <source>Exclude that points to an archived label</source>
        <translation>استثناء يشير إلى وسم مؤرشف</translation>
    </message>
    <message>
        <source>Many labels without a group</source>
        <translation>وسوم كثيرة بلا مجموعة</translation>
    </message>
    <message>
        <source>Label that nobody uses</source>
        <translation>وسم لا يستعمله أحد</translation>
    </message>
    <message>
        <source>Threshold far from optimum</source>
        <translation>عتبة بعيدة عن المثلى</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>labels, and the text that is meant</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) in no group.</source>
        <translation>
            <numerusform>%Ln وسم بلا مجموعة.</numerusform>
            <numerusform>وسم واحد بلا مجموعة.</numerusform>
            <numerusform>وسمان بلا مجموعة.</numerusform>
            <numerusform>%Ln وسوم بلا مجموعة.</numerusform>
            <numerusform>%Ln وسمًا بلا مجموعة.</numerusform>
            <numerusform>%Ln وسم بلا مجموعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>What fits nowhere has to be given a wrong label.</source>
        <translation>ما لا يناسبه شيء يُعطى وسمًا خاطئًا.</translation>
    </message>
    <message>
        <source>%1: definitions %2 alike.</source>
        <translation>%1: تشابه التعريفين %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>two labels, and how they are mixed up</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: no decision for %Ln day(s).</source>
        <translation>
            <numerusform>%1: لا قرار منذ %Ln يوم.</numerusform>
            <numerusform>%1: لا قرار منذ يوم واحد.</numerusform>
            <numerusform>%1: لا قرار منذ يومين.</numerusform>
            <numerusform>%1: لا قرار منذ %Ln أيام.</numerusform>
            <numerusform>%1: لا قرار منذ %Ln يومًا.</numerusform>
            <numerusform>%1: لا قرار منذ %Ln يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: in none of %Ln decision(s).</source>
        <translation>
            <numerusform>%1: ليس في أي من %Ln قرار.</numerusform>
            <numerusform>%1: ليس في القرار الوحيد.</numerusform>
            <numerusform>%1: ليس في أي من القرارين.</numerusform>
            <numerusform>%1: ليس في أي من %Ln قرارات.</numerusform>
            <numerusform>%1: ليس في أي من %Ln قرارًا.</numerusform>
            <numerusform>%1: ليس في أي من %Ln قرار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, cost optimum %3, from %Ln prediction(s) that people decided.</source>
        <translation>
            <numerusform>%1: %2، والكلفة المثلى عند %3، من %Ln تنبؤ قرر فيه الناس.</numerusform>
            <numerusform>%1: %2، والكلفة المثلى عند %3، من تنبؤ واحد قرر فيه الناس.</numerusform>
            <numerusform>%1: %2، والكلفة المثلى عند %3، من تنبؤين قرر فيهما الناس.</numerusform>
            <numerusform>%1: %2، والكلفة المثلى عند %3، من %Ln تنبؤات قرر فيها الناس.</numerusform>
            <numerusform>%1: %2، والكلفة المثلى عند %3، من %Ln تنبؤًا قرر فيه الناس.</numerusform>
            <numerusform>%1: %2، والكلفة المثلى عند %3، من %Ln تنبؤ قرر فيه الناس.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a label, or take one out of the archive.</source>
        <translation>يُضاف وسم، أو يُخرج وسم من الأرشيف.</translation>
    </message>
    <message>
        <source>Give a fewest of 0 or more and a most that is not under it.</source>
        <translation>يُعطى حد أدنى من 0 فأكثر وحد أقصى لا يقل عنه.</translation>
    </message>
    <message>
        <source>Give it the key that models and files write.</source>
        <translation>يُعطى المفتاح الذي تكتبه النماذج والملفات.</translation>
    </message>
    <message>
        <source>Take blanks at the ends and control characters out of the key.</source>
        <translation>تُزال الفراغات من الطرفين ومحارف التحكم من المفتاح.</translation>
    </message>
    <message>
        <source>Give all but one another key, or merge the labels.</source>
        <translation>تُعطى كلها إلا واحدًا مفتاحًا آخر، أو تُدمج الوسوم.</translation>
    </message>
    <message>
        <source>Take the id away; the label gets a free one.</source>
        <translation>يُزال المعرّف، فيأخذ الوسم معرّفًا حرًا.</translation>
    </message>
    <message>
        <source>Set a threshold from 0 to 1, or none for that of the policy.</source>
        <translation>تُعيَّن عتبة من 0 إلى 1، أو لا شيء لتسري عتبة السياسة.</translation>
    </message>
    <message>
        <source>Set a cost of 0 or more.</source>
        <translation>تُعيَّن كلفة من 0 فأكثر.</translation>
    </message>
    <message>
        <source>Set one character, or none.</source>
        <translation>يُعيَّن حرف واحد، أو لا شيء.</translation>
    </message>
    <message>
        <source>Give all but one another shortcut, or none.</source>
        <translation>تُعطى كلها إلا واحدًا اختصارًا آخر، أو لا شيء.</translation>
    </message>
    <message>
        <source>Choose a colour, or none.</source>
        <translation>يُختار لون، أو لا شيء.</translation>
    </message>
    <message>
        <source>Choose a group that is there, or none.</source>
        <translation>تُختار مجموعة موجودة، أو لا شيء.</translation>
    </message>
    <message>
        <source>Move one of them to the top or into another group.</source>
        <translation>تُنقل إحداها إلى المستوى الأعلى أو إلى مجموعة أخرى.</translation>
    </message>
    <message>
        <source>Choose a label that is there, or let the exclude point to none.</source>
        <translation>يُختار وسم موجود، أو لا يشير الاستثناء إلى وسم.</translation>
    </message>
    <message>
        <source>Write one sentence that says when the label applies.</source>
        <translation>تُكتب جملة تقول متى ينطبق الوسم.</translation>
    </message>
    <message>
        <source>List what belongs to it, and what looks like it and belongs elsewhere.</source>
        <translation>يُسرد ما ينتمي إليه، وما يشبهه وينتمي إلى غيره.</translation>
    </message>
    <message>
        <source>List what belongs to it.</source>
        <translation>يُسرد ما ينتمي إليه.</translation>
    </message>
    <message>
        <source>List what looks like it, with the label to use instead.</source>
        <translation>يُسرد ما يشبهه، مع الوسم الذي يُستعمل بدلًا منه.</translation>
    </message>
    <message>
        <source>Add texts, one on each line.</source>
        <translation>تُضاف نصوص، واحد في كل سطر.</translation>
    </message>
    <message>
        <source>Add a label such as “Other”, so that nobody has to choose a wrong one.</source>
        <translation>يُضاف وسم مثل «غير ذلك»، كي لا يضطر أحد إلى وسم خاطئ.</translation>
    </message>
    <message>
        <source>Choose keys that a reader can tell apart.</source>
        <translation>تُختار مفاتيح يسهل التمييز بينها.</translation>
    </message>
    <message>
        <source>Rename all but one, or merge the labels.</source>
        <translation>تُعاد تسمية كلها إلا واحدًا، أو تُدمج الوسوم.</translation>
    </message>
    <message>
        <source>Keep it with one label, and exclude it from the others in favour of that one.</source>
        <translation>يبقى لدى وسم واحد، ويُستثنى من الأخرى لصالحه.</translation>
    </message>
    <message>
        <source>Say in each what sets it apart from the other, or merge them.</source>
        <translation>يُذكر في كل منهما ما يميّزه عن الآخر، أو يُدمجان.</translation>
    </message>
    <message>
        <source>Point to the label that is used instead, or restore it.</source>
        <translation>يُشار إلى الوسم المستعمل بدلًا منه، أو يُستعاد.</translation>
    </message>
    <message numerus="yes">
        <source>Put labels into groups until at most %Ln stand alone.</source>
        <translation>
            <numerusform>توضع الوسوم في مجموعات حتى لا يبقى وحده أكثر من %Ln.</numerusform>
            <numerusform>توضع الوسوم في مجموعات حتى لا يبقى وحده أكثر من واحد.</numerusform>
            <numerusform>توضع الوسوم في مجموعات حتى لا يبقى وحده أكثر من اثنين.</numerusform>
            <numerusform>توضع الوسوم في مجموعات حتى لا يبقى وحده أكثر من %Ln.</numerusform>
            <numerusform>توضع الوسوم في مجموعات حتى لا يبقى وحده أكثر من %Ln.</numerusform>
            <numerusform>توضع الوسوم في مجموعات حتى لا يبقى وحده أكثر من %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the two: say in their excludes which is used when, or merge them.</source>
        <translation>يُقارن بينهما: يُذكر في الاستثناءات متى يُستعمل أيهما، أو يُدمجان.</translation>
    </message>
    <message>
        <source>Archive it, or look at whether another label is chosen in its place.</source>
        <translation>يُؤرشف، أو يُنظر هل يُختار وسم آخر مكانه.</translation>
    </message>
    <message>
        <source>Set the threshold to the optimum, or correct its costs.</source>
        <translation>تُعيَّن العتبة المثلى، أو تُصحح الكلفة.</translation>
    </message>
    <message>
        <source>One key for several labels</source>
        <translation>مفتاح واحد لعدة وسوم</translation>
    </message>
    <message>
        <source>Shortcut that does not work</source>
        <translation>اختصار لا يعمل</translation>
    </message>
    <message>
        <source>%1: Space already reveals the suggestion.</source>
        <translation>%1: مفتاح المسافة يكشف الاقتراح أصلًا.</translation>
    </message>
    <message>
        <source>%1: %2 already says that no label fits.</source>
        <comment>label, key</comment>
        <translation>%1: المفتاح %2 يعني أصلًا أن لا وسم مناسب.</translation>
    </message>
    <message>
        <source>%1: no key of a keyboard writes %2; it needs an input method.</source>
        <comment>label, character</comment>
        <translation>%1: لا مفتاح في لوحة المفاتيح يكتب %2؛ تلزم له طريقة إدخال.</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln label(s) letters search the list instead.</source>
        <translation>
            <numerusform>مع %Ln وسم تبحث الحروف في القائمة بدلًا من ذلك.</numerusform>
            <numerusform>مع وسم واحد (%Ln) تبحث الحروف في القائمة بدلًا من ذلك.</numerusform>
            <numerusform>مع وسمين (%Ln) تبحث الحروف في القائمة بدلًا من ذلك.</numerusform>
            <numerusform>مع %Ln وسوم تبحث الحروف في القائمة بدلًا من ذلك.</numerusform>
            <numerusform>مع %Ln وسمًا تبحث الحروف في القائمة بدلًا من ذلك.</numerusform>
            <numerusform>مع %Ln وسم تبحث الحروف في القائمة بدلًا من ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give all but one another shortcut, or none; case makes no difference.</source>
        <translation>تُعطى كلها إلا واحدًا اختصارًا آخر، أو لا شيء؛ ولا فرق بين الحروف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>Set a letter or a digit from 1 to 9, or none.</source>
        <translation>يُعيَّن حرف أو رقم من 1 إلى 9، أو لا شيء.</translation>
    </message>
    <message>
        <source>Set a letter or a digit that one key writes, or none.</source>
        <translation>يُعيَّن حرف أو رقم يكتبه مفتاح واحد، أو لا شيء.</translation>
    </message>
    <message>
        <source>Take the shortcuts away; reviewers pin labels to digits.</source>
        <translation>تُزال الاختصارات؛ فالمراجعون يثبتون الوسوم على الأرقام.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 وواحد غيرها</numerusform>
            <numerusform>%1 واثنان غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, its number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>a name, some, all</comment>
        <translation>%1 (%2 من %3)</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a phrase as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a phrase, the names of what it is about</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln text(s)</source>
        <translation>
            <numerusform>كل النصوص (%Ln)</numerusform>
            <numerusform>النص الواحد (%Ln)</numerusform>
            <numerusform>النصين (%Ln)</numerusform>
            <numerusform>كل النصوص (%Ln)</numerusform>
            <numerusform>كل النصوص (%Ln)</numerusform>
            <numerusform>كل النصوص (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln text(s)</source>
        <translation>
            <numerusform>%1 من %Ln نص</numerusform>
            <numerusform>%1 من نص واحد</numerusform>
            <numerusform>%1 من نصين</numerusform>
            <numerusform>%1 من %Ln نصوص</numerusform>
            <numerusform>%1 من %Ln نصًا</numerusform>
            <numerusform>%1 من %Ln نص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepts a training file from %2 examples on; this one has %3.</source>
        <translation>يقبل %1 ملف تدريب من %2 من الأمثلة فأكثر؛ وفي هذا الملف %3.</translation>
    </message>
    <message>
        <source>%1 accepts a training file of at most %2 records; this one has %3. Narrow the items, or cap the labels.</source>
        <translation>يقبل %1 ملف تدريب فيه %2 من السجلات على الأكثر؛ وفي هذا الملف %3. يمكن تضييق العناصر أو وضع حد أقصى للوسوم.</translation>
    </message>
    <message>
        <source>%1 accepts a validation file of at most %2 records; this one has %3. Give the validation split a smaller share.</source>
        <translation>يقبل %1 ملف تحقق فيه %2 من السجلات على الأكثر؛ وفي هذا الملف %3. يمكن إعطاء قسم التحقق حصة أصغر.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 labels; in use: %3.</source>
        <translation>يقبل %1 من الوسوم %2 على الأكثر؛ المستخدم منها: %3.</translation>
    </message>
    <message>
        <source>%1 wants at least %2 labels; in use: %3.</source>
        <translation>يطلب %1 من الوسوم %2 على الأقل؛ المستخدم منها: %3.</translation>
    </message>
    <message>
        <source>%1 accepts files of at most %2 bytes; %3 has %4. Narrow the items, or cap the labels.</source>
        <translation>يقبل %1 ملفات حجمها %2 بايت على الأكثر؛ وحجم %3 هو %4. يمكن تضييق العناصر أو وضع حد أقصى للوسوم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) longer than the %1 characters that %2 takes</source>
        <translation>
            <numerusform>%Ln نص أطول من %1 من الأحرف، وهو ما يقبله %2</numerusform>
            <numerusform>نص واحد أطول من %1 من الأحرف، وهو ما يقبله %2</numerusform>
            <numerusform>نصان أطول من %1 من الأحرف، وهو ما يقبله %2</numerusform>
            <numerusform>%Ln نصوص أطول من %1 من الأحرف، وهو ما يقبله %2</numerusform>
            <numerusform>%Ln نصًا أطول من %1 من الأحرف، وهو ما يقبله %2</numerusform>
            <numerusform>%Ln نص أطول من %1 من الأحرف، وهو ما يقبله %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) longer than the %1 characters that %2 takes</source>
        <translation>
            <numerusform>%Ln سجل أطول من %1 من الأحرف، وهو ما يقبله %2</numerusform>
            <numerusform>سجل واحد أطول من %1 من الأحرف، وهو ما يقبله %2</numerusform>
            <numerusform>سجلان أطول من %1 من الأحرف، وهو ما يقبله %2</numerusform>
            <numerusform>%Ln سجلات أطول من %1 من الأحرف، وهو ما يقبله %2</numerusform>
            <numerusform>%Ln سجلًا أطول من %1 من الأحرف، وهو ما يقبله %2</numerusform>
            <numerusform>%Ln سجل أطول من %1 من الأحرف، وهو ما يقبله %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) with more than the %1 tokens that %2 reads of a record, as it seems</source>
        <translation>
            <numerusform>%Ln نص بأكثر من %1 من الرموز فيما يبدو، وهو ما يقرؤه %2 من السجل</numerusform>
            <numerusform>نص واحد بأكثر من %1 من الرموز فيما يبدو، وهو ما يقرؤه %2 من السجل</numerusform>
            <numerusform>نصان بأكثر من %1 من الرموز فيما يبدو، وهو ما يقرؤه %2 من السجل</numerusform>
            <numerusform>%Ln نصوص بأكثر من %1 من الرموز فيما يبدو، وهو ما يقرؤه %2 من السجل</numerusform>
            <numerusform>%Ln نصًا بأكثر من %1 من الرموز فيما يبدو، وهو ما يقرؤه %2 من السجل</numerusform>
            <numerusform>%Ln نص بأكثر من %1 من الرموز فيما يبدو، وهو ما يقرؤه %2 من السجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) of %1 characters or more, which many models cut off</source>
        <translation>
            <numerusform>%Ln نص من %1 من الأحرف أو أكثر، وتقطعها نماذج كثيرة</numerusform>
            <numerusform>نص واحد من %1 من الأحرف أو أكثر، وتقطعها نماذج كثيرة</numerusform>
            <numerusform>نصان من %1 من الأحرف أو أكثر، وتقطعها نماذج كثيرة</numerusform>
            <numerusform>%Ln نصوص من %1 من الأحرف أو أكثر، وتقطعها نماذج كثيرة</numerusform>
            <numerusform>%Ln نصًا من %1 من الأحرف أو أكثر، وتقطعها نماذج كثيرة</numerusform>
            <numerusform>%Ln نص من %1 من الأحرف أو أكثر، وتقطعها نماذج كثيرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) of blanks alone</source>
        <translation>
            <numerusform>%Ln نص من فراغات وحدها</numerusform>
            <numerusform>نص واحد من فراغات وحدها</numerusform>
            <numerusform>نصان من فراغات وحدها</numerusform>
            <numerusform>%Ln نصوص من فراغات وحدها</numerusform>
            <numerusform>%Ln نصًا من فراغات وحدها</numerusform>
            <numerusform>%Ln نص من فراغات وحدها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) with a word that %1 keeps for itself (%2)</source>
        <translation>
            <numerusform>%Ln نص بكلمة يحتفظ بها %1 لنفسه (%2)</numerusform>
            <numerusform>نص واحد بكلمة يحتفظ بها %1 لنفسه (%2)</numerusform>
            <numerusform>نصان بكلمة يحتفظ بها %1 لنفسه (%2)</numerusform>
            <numerusform>%Ln نصوص بكلمة يحتفظ بها %1 لنفسه (%2)</numerusform>
            <numerusform>%Ln نصًا بكلمة يحتفظ بها %1 لنفسه (%2)</numerusform>
            <numerusform>%Ln نص بكلمة يحتفظ بها %1 لنفسه (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) with characters that nobody sees, such as those of no width or that turn the direction</source>
        <translation>
            <numerusform>%Ln نص بأحرف لا يراها أحد، كأحرف بلا عرض أو أحرف تقلب الاتجاه</numerusform>
            <numerusform>نص واحد بأحرف لا يراها أحد، كأحرف بلا عرض أو أحرف تقلب الاتجاه</numerusform>
            <numerusform>نصان بأحرف لا يراها أحد، كأحرف بلا عرض أو أحرف تقلب الاتجاه</numerusform>
            <numerusform>%Ln نصوص بأحرف لا يراها أحد، كأحرف بلا عرض أو أحرف تقلب الاتجاه</numerusform>
            <numerusform>%Ln نصًا بأحرف لا يراها أحد، كأحرف بلا عرض أو أحرف تقلب الاتجاه</numerusform>
            <numerusform>%Ln نص بأحرف لا يراها أحد، كأحرف بلا عرض أو أحرف تقلب الاتجاه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) seemingly with personal data, of %1 looked at out of %2</source>
        <translation>
            <numerusform>%Ln نص ببيانات شخصية فيما يبدو، من %1 جرى فحصها من أصل %2</numerusform>
            <numerusform>نص واحد ببيانات شخصية فيما يبدو، من %1 جرى فحصها من أصل %2</numerusform>
            <numerusform>نصان ببيانات شخصية فيما يبدو، من %1 جرى فحصها من أصل %2</numerusform>
            <numerusform>%Ln نصوص ببيانات شخصية فيما يبدو، من %1 جرى فحصها من أصل %2</numerusform>
            <numerusform>%Ln نصًا ببيانات شخصية فيما يبدو، من %1 جرى فحصها من أصل %2</numerusform>
            <numerusform>%Ln نص ببيانات شخصية فيما يبدو، من %1 جرى فحصها من أصل %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) in two splits or more, so that what is measured was learned</source>
        <translation>
            <numerusform>%Ln نص في قسمين أو أكثر، فيُقاس ما سبق تعلمه</numerusform>
            <numerusform>نص واحد في قسمين أو أكثر، فيُقاس ما سبق تعلمه</numerusform>
            <numerusform>نصان في قسمين أو أكثر، فيُقاس ما سبق تعلمه</numerusform>
            <numerusform>%Ln نصوص في قسمين أو أكثر، فيُقاس ما سبق تعلمه</numerusform>
            <numerusform>%Ln نصًا في قسمين أو أكثر، فيُقاس ما سبق تعلمه</numerusform>
            <numerusform>%Ln نص في قسمين أو أكثر، فيُقاس ما سبق تعلمه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of near-duplicates in two splits or more, of %1 looked at</source>
        <translation>
            <numerusform>%Ln مجموعة من شبه المكررات في قسمين أو أكثر، بعد فحص %1</numerusform>
            <numerusform>مجموعة واحدة من شبه المكررات في قسمين أو أكثر، بعد فحص %1</numerusform>
            <numerusform>مجموعتان من شبه المكررات في قسمين أو أكثر، بعد فحص %1</numerusform>
            <numerusform>%Ln مجموعات من شبه المكررات في قسمين أو أكثر، بعد فحص %1</numerusform>
            <numerusform>%Ln مجموعة من شبه المكررات في قسمين أو أكثر، بعد فحص %1</numerusform>
            <numerusform>%Ln مجموعة من شبه المكررات في قسمين أو أكثر، بعد فحص %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) also in the validation or test split</source>
        <translation>
            <numerusform>%Ln مثال أيضًا في قسم التحقق أو الاختبار</numerusform>
            <numerusform>مثال واحد أيضًا في قسم التحقق أو الاختبار</numerusform>
            <numerusform>مثالان أيضًا في قسم التحقق أو الاختبار</numerusform>
            <numerusform>%Ln أمثلة أيضًا في قسم التحقق أو الاختبار</numerusform>
            <numerusform>%Ln مثالًا أيضًا في قسم التحقق أو الاختبار</numerusform>
            <numerusform>%Ln مثال أيضًا في قسم التحقق أو الاختبار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) with nearly the text of an item in the validation or test split, of %1 there that were looked at</source>
        <translation>
            <numerusform>%Ln مثال بنص يكاد يطابق نص عنصر في قسم التحقق أو الاختبار، بعد فحص %1 هناك</numerusform>
            <numerusform>مثال واحد بنص يكاد يطابق نص عنصر في قسم التحقق أو الاختبار، بعد فحص %1 هناك</numerusform>
            <numerusform>مثالان بنص يكاد يطابق نص عنصر في قسم التحقق أو الاختبار، بعد فحص %1 هناك</numerusform>
            <numerusform>%Ln أمثلة بنص يكاد يطابق نص عنصر في قسم التحقق أو الاختبار، بعد فحص %1 هناك</numerusform>
            <numerusform>%Ln مثالًا بنص يكاد يطابق نص عنصر في قسم التحقق أو الاختبار، بعد فحص %1 هناك</numerusform>
            <numerusform>%Ln مثال بنص يكاد يطابق نص عنصر في قسم التحقق أو الاختبار، بعد فحص %1 هناك</numerusform>
        </translation>
    </message>
    <message>
        <source>There are over %1 times as many records to learn from of %2 (%3) as of %4 (%5).</source>
        <translation>سجلات التعلم من %2 (%3) أكثر من %1 أضعاف سجلات %4 (%5).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a split, how many labels are missing in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 wants at least %2 records of a label. %Ln label(s) with fewer: %3.</source>
        <translation>
            <numerusform>يطلب %1 من سجلات كل وسم %2 على الأقل. %Ln وسم بأقل من ذلك: %3.</numerusform>
            <numerusform>يطلب %1 من سجلات كل وسم %2 على الأقل. وسم واحد بأقل من ذلك: %3.</numerusform>
            <numerusform>يطلب %1 من سجلات كل وسم %2 على الأقل. وسمان بأقل من ذلك: %3.</numerusform>
            <numerusform>يطلب %1 من سجلات كل وسم %2 على الأقل. %Ln وسوم بأقل من ذلك: %3.</numerusform>
            <numerusform>يطلب %1 من سجلات كل وسم %2 على الأقل. %Ln وسمًا بأقل من ذلك: %3.</numerusform>
            <numerusform>يطلب %1 من سجلات كل وسم %2 على الأقل. %Ln وسم بأقل من ذلك: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) with fewer than %1 examples: %2.</source>
        <translation>
            <numerusform>%Ln وسم بأقل من %1 من الأمثلة: %2.</numerusform>
            <numerusform>وسم واحد بأقل من %1 من الأمثلة: %2.</numerusform>
            <numerusform>وسمان بأقل من %1 من الأمثلة: %2.</numerusform>
            <numerusform>%Ln وسوم بأقل من %1 من الأمثلة: %2.</numerusform>
            <numerusform>%Ln وسمًا بأقل من %1 من الأمثلة: %2.</numerusform>
            <numerusform>%Ln وسم بأقل من %1 من الأمثلة: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) with fewer than %1 records to learn from: %2.</source>
        <translation>
            <numerusform>%Ln وسم بأقل من %1 من سجلات التعلم: %2.</numerusform>
            <numerusform>وسم واحد بأقل من %1 من سجلات التعلم: %2.</numerusform>
            <numerusform>وسمان بأقل من %1 من سجلات التعلم: %2.</numerusform>
            <numerusform>%Ln وسوم بأقل من %1 من سجلات التعلم: %2.</numerusform>
            <numerusform>%Ln وسمًا بأقل من %1 من سجلات التعلم: %2.</numerusform>
            <numerusform>%Ln وسم بأقل من %1 من سجلات التعلم: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) in the dataset, but not in force: %1.</source>
        <translation>
            <numerusform>%Ln وسم في مجموعة البيانات دون أن يكون ساريًا: %1.</numerusform>
            <numerusform>وسم واحد في مجموعة البيانات دون أن يكون ساريًا: %1.</numerusform>
            <numerusform>وسمان في مجموعة البيانات دون أن يكونا ساريين: %1.</numerusform>
            <numerusform>%Ln وسوم في مجموعة البيانات دون أن تكون سارية: %1.</numerusform>
            <numerusform>%Ln وسمًا في مجموعة البيانات دون أن تكون سارية: %1.</numerusform>
            <numerusform>%Ln وسم في مجموعة البيانات دون أن تكون سارية: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of which fewer than four fifths of the pairs of answers agree: %1.</source>
        <translation>
            <numerusform>%Ln وسم يتفق فيه أقل من أربعة أخماس أزواج الإجابات: %1.</numerusform>
            <numerusform>وسم واحد يتفق فيه أقل من أربعة أخماس أزواج الإجابات: %1.</numerusform>
            <numerusform>وسمان يتفق فيهما أقل من أربعة أخماس أزواج الإجابات: %1.</numerusform>
            <numerusform>%Ln وسوم يتفق فيها أقل من أربعة أخماس أزواج الإجابات: %1.</numerusform>
            <numerusform>%Ln وسمًا يتفق فيها أقل من أربعة أخماس أزواج الإجابات: %1.</numerusform>
            <numerusform>%Ln وسم يتفق فيها أقل من أربعة أخماس أزواج الإجابات: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) whose answers were all given with the suggestion in sight: %1.</source>
        <translation>
            <numerusform>%Ln وسم أُعطيت إجاباته كلها والاقتراح ظاهر: %1.</numerusform>
            <numerusform>وسم واحد أُعطيت إجاباته كلها والاقتراح ظاهر: %1.</numerusform>
            <numerusform>وسمان أُعطيت إجاباتهما كلها والاقتراح ظاهر: %1.</numerusform>
            <numerusform>%Ln وسوم أُعطيت إجاباتها كلها والاقتراح ظاهر: %1.</numerusform>
            <numerusform>%Ln وسمًا أُعطيت إجاباتها كلها والاقتراح ظاهر: %1.</numerusform>
            <numerusform>%Ln وسم أُعطيت إجاباتها كلها والاقتراح ظاهر: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The policy asks for more than one review. %Ln label(s) with items that one reviewer decided: %1.</source>
        <translation>
            <numerusform>تطلب السياسة أكثر من مراجعة واحدة. %Ln وسم بعناصر قررها مراجِع واحد: %1.</numerusform>
            <numerusform>تطلب السياسة أكثر من مراجعة واحدة. وسم واحد بعناصر قررها مراجِع واحد: %1.</numerusform>
            <numerusform>تطلب السياسة أكثر من مراجعة واحدة. وسمان بعناصر قررها مراجِع واحد: %1.</numerusform>
            <numerusform>تطلب السياسة أكثر من مراجعة واحدة. %Ln وسوم بعناصر قررها مراجِع واحد: %1.</numerusform>
            <numerusform>تطلب السياسة أكثر من مراجعة واحدة. %Ln وسمًا بعناصر قررها مراجِع واحد: %1.</numerusform>
            <numerusform>تطلب السياسة أكثر من مراجعة واحدة. %Ln وسم بعناصر قررها مراجِع واحد: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more text(s)</source>
        <comment>after some that are named</comment>
        <translation>
            <numerusform>و%Ln نص آخر</numerusform>
            <numerusform>ونص آخر</numerusform>
            <numerusform>ونصان آخران</numerusform>
            <numerusform>و%Ln نصوص أخرى</numerusform>
            <numerusform>و%Ln نصًا آخر</numerusform>
            <numerusform>و%Ln نص آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) in the dataset with different labels, on %1 items: %2. Whoever learns from it learns both; decide these items again, or leave them out.</source>
        <translation>
            <numerusform>%Ln نص في مجموعة البيانات بوسوم مختلفة، في %1 من العناصر: %2. من يتعلم منها يتعلم الاثنين معًا؛ يمكن البت في هذه العناصر من جديد أو استبعادها.</numerusform>
            <numerusform>نص واحد في مجموعة البيانات بوسوم مختلفة، في %1 من العناصر: %2. من يتعلم منها يتعلم الاثنين معًا؛ يمكن البت في هذه العناصر من جديد أو استبعادها.</numerusform>
            <numerusform>نصان في مجموعة البيانات بوسوم مختلفة، في %1 من العناصر: %2. من يتعلم منها يتعلم الاثنين معًا؛ يمكن البت في هذه العناصر من جديد أو استبعادها.</numerusform>
            <numerusform>%Ln نصوص في مجموعة البيانات بوسوم مختلفة، في %1 من العناصر: %2. من يتعلم منها يتعلم الاثنين معًا؛ يمكن البت في هذه العناصر من جديد أو استبعادها.</numerusform>
            <numerusform>%Ln نصًا في مجموعة البيانات بوسوم مختلفة، في %1 من العناصر: %2. من يتعلم منها يتعلم الاثنين معًا؛ يمكن البت في هذه العناصر من جديد أو استبعادها.</numerusform>
            <numerusform>%Ln نص في مجموعة البيانات بوسوم مختلفة، في %1 من العناصر: %2. من يتعلم منها يتعلم الاثنين معًا؛ يمكن البت في هذه العناصر من جديد أو استبعادها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No record is left of %Ln item(s).</source>
        <translation>
            <numerusform>لم يبق أي سجل من %Ln عنصر.</numerusform>
            <numerusform>لم يبق أي سجل من عنصر واحد.</numerusform>
            <numerusform>لم يبق أي سجل من عنصرين.</numerusform>
            <numerusform>لم يبق أي سجل من %Ln عناصر.</numerusform>
            <numerusform>لم يبق أي سجل من %Ln عنصرًا.</numerusform>
            <numerusform>لم يبق أي سجل من %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No record is left of %Ln item(s): %1.</source>
        <translation>
            <numerusform>لم يبق أي سجل من %Ln عنصر: %1.</numerusform>
            <numerusform>لم يبق أي سجل من عنصر واحد: %1.</numerusform>
            <numerusform>لم يبق أي سجل من عنصرين: %1.</numerusform>
            <numerusform>لم يبق أي سجل من %Ln عناصر: %1.</numerusform>
            <numerusform>لم يبق أي سجل من %Ln عنصرًا: %1.</numerusform>
            <numerusform>لم يبق أي سجل من %Ln عنصر: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) left out: %1 takes no text of blanks alone.</source>
        <translation>
            <numerusform>استُبعد %Ln عنصر: لا يقبل %1 نصًا من فراغات وحدها.</numerusform>
            <numerusform>استُبعد عنصر واحد: لا يقبل %1 نصًا من فراغات وحدها.</numerusform>
            <numerusform>استُبعد عنصران: لا يقبل %1 نصًا من فراغات وحدها.</numerusform>
            <numerusform>استُبعدت %Ln عناصر: لا يقبل %1 نصًا من فراغات وحدها.</numerusform>
            <numerusform>استُبعد %Ln عنصرًا: لا يقبل %1 نصًا من فراغات وحدها.</numerusform>
            <numerusform>استُبعد %Ln عنصر: لا يقبل %1 نصًا من فراغات وحدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) left out, as the label is not in force. Decide them again, or read the answers as of an earlier version.</source>
        <translation>
            <numerusform>استُبعد %Ln عنصر لأن الوسم غير سارٍ. يمكن البت من جديد أو قراءة الإجابات بحسب إصدار أسبق.</numerusform>
            <numerusform>استُبعد عنصر واحد لأن الوسم غير سارٍ. يمكن البت من جديد أو قراءة الإجابات بحسب إصدار أسبق.</numerusform>
            <numerusform>استُبعد عنصران لأن الوسم غير سارٍ. يمكن البت من جديد أو قراءة الإجابات بحسب إصدار أسبق.</numerusform>
            <numerusform>استُبعدت %Ln عناصر لأن الوسم غير سارٍ. يمكن البت من جديد أو قراءة الإجابات بحسب إصدار أسبق.</numerusform>
            <numerusform>استُبعد %Ln عنصرًا لأن الوسم غير سارٍ. يمكن البت من جديد أو قراءة الإجابات بحسب إصدار أسبق.</numerusform>
            <numerusform>استُبعد %Ln عنصر لأن الوسم غير سارٍ. يمكن البت من جديد أو قراءة الإجابات بحسب إصدار أسبق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with the label of a model, and nobody was asked.</source>
        <translation>
            <numerusform>%Ln عنصر بوسم نموذج، ولم يُسأل أحد.</numerusform>
            <numerusform>عنصر واحد بوسم نموذج، ولم يُسأل أحد.</numerusform>
            <numerusform>عنصران بوسم نموذج، ولم يُسأل أحد.</numerusform>
            <numerusform>%Ln عناصر بوسم نموذج، ولم يُسأل أحد.</numerusform>
            <numerusform>%Ln عنصرًا بوسم نموذج، ولم يُسأل أحد.</numerusform>
            <numerusform>%Ln عنصر بوسم نموذج، ولم يُسأل أحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers are read as of version %1 of the taxonomy; version %2 is in force, and what was decided since is not in the dataset.</source>
        <translation>تُقرأ الإجابات بحسب الإصدار %1 من التصنيف؛ والإصدار %2 هو الساري، وما تقرر منذ ذلك ليس في مجموعة البيانات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) that spreadsheets would take for a formula got a leading apostrophe.</source>
        <translation>
            <numerusform>%Ln خلية تحسبها برامج الجداول صيغة، وأُضيفت قبلها فاصلة عليا.</numerusform>
            <numerusform>خلية واحدة تحسبها برامج الجداول صيغة، وأُضيفت قبلها فاصلة عليا.</numerusform>
            <numerusform>خليتان تحسبهما برامج الجداول صيغتين، وأُضيفت قبلهما فاصلة عليا.</numerusform>
            <numerusform>%Ln خلايا تحسبها برامج الجداول صيغة، وأُضيفت قبلها فاصلة عليا.</numerusform>
            <numerusform>%Ln خلية تحسبها برامج الجداول صيغة، وأُضيفت قبلها فاصلة عليا.</numerusform>
            <numerusform>%Ln خلية تحسبها برامج الجداول صيغة، وأُضيفت قبلها فاصلة عليا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The label %1 is written %2, as a label of fastText has no blanks.</source>
        <translation>يُكتب الوسم %1 على صورة %2، لأن وسم fastText لا فراغات فيه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) with a word that fastText takes for a label or for the end of a line; it got a blank inside.</source>
        <translation>
            <numerusform>%Ln نص بكلمة يحسبها fastText وسمًا أو نهاية سطر؛ وأُدخل فيها فراغ.</numerusform>
            <numerusform>نص واحد بكلمة يحسبها fastText وسمًا أو نهاية سطر؛ وأُدخل فيها فراغ.</numerusform>
            <numerusform>نصان بكلمة يحسبها fastText وسمًا أو نهاية سطر؛ وأُدخل فيها فراغ.</numerusform>
            <numerusform>%Ln نصوص بكلمة يحسبها fastText وسمًا أو نهاية سطر؛ وأُدخل فيها فراغ.</numerusform>
            <numerusform>%Ln نصًا بكلمة يحسبها fastText وسمًا أو نهاية سطر؛ وأُدخل فيها فراغ.</numerusform>
            <numerusform>%Ln نص بكلمة يحسبها fastText وسمًا أو نهاية سطر؛ وأُدخل فيها فراغ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The budget leaves no room for all examples of %1.</source>
        <translation>لا تتسع الميزانية لكل أمثلة %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pinned item(s) that cannot be examples: not among those to learn from, or of a label that is not in force.</source>
        <translation>
            <numerusform>%Ln عنصر مثبت لا يصلح مثالًا: ليس من عناصر التعلم، أو وسمه غير سارٍ.</numerusform>
            <numerusform>عنصر مثبت واحد لا يصلح مثالًا: ليس من عناصر التعلم، أو وسمه غير سارٍ.</numerusform>
            <numerusform>عنصران مثبتان لا يصلحان مثالين: ليسا من عناصر التعلم، أو وسمهما غير سارٍ.</numerusform>
            <numerusform>%Ln عناصر مثبتة لا تصلح أمثلة: ليست من عناصر التعلم، أو وسمها غير سارٍ.</numerusform>
            <numerusform>%Ln عنصرًا مثبتًا لا تصلح أمثلة: ليست من عناصر التعلم، أو وسمها غير سارٍ.</numerusform>
            <numerusform>%Ln عنصر مثبت لا تصلح أمثلة: ليست من عناصر التعلم، أو وسمها غير سارٍ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) missing in a split (%1): %2.</source>
        <translation>
            <numerusform>%Ln وسم غائب عن قسم (%1): %2.</numerusform>
            <numerusform>وسم واحد غائب عن قسم (%1): %2.</numerusform>
            <numerusform>وسمان غائبان عن قسم (%1): %2.</numerusform>
            <numerusform>%Ln وسوم غائبة عن قسم (%1): %2.</numerusform>
            <numerusform>%Ln وسمًا غائبًا عن قسم (%1): %2.</numerusform>
            <numerusform>%Ln وسم غائب عن قسم (%1): %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::FormatChoice</name>
    <message>
        <source>All formats</source>
        <translation>كل الصيغ</translation>
    </message>
    <message>
        <source>More formats…</source>
        <translation>صيغ أخرى…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a format, what it is</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::FormatSection</name>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
</context>
<context>
    <name>docket::ui::FormatWords</name>
    <message>
        <source>Chat fine-tuning</source>
        <translation>ضبط دقيق للمحادثة</translation>
    </message>
    <message>
        <source>One conversation a line: system, user and assistant, for OpenAI and those who follow it.</source>
        <translation>محادثة في كل سطر: النظام والمستخدم والمساعد، لـ OpenAI ومن يتبع صيغته.</translation>
    </message>
    <message>
        <source>Preference pairs</source>
        <translation>أزواج التفضيل</translation>
    </message>
    <message>
        <source>The answer and the suggestion it overturned, for preference tuning with OpenAI.</source>
        <translation>الجواب والاقتراح الذي نقضه، لضبط التفضيل مع OpenAI.</translation>
    </message>
    <message>
        <source>OpenAI Evals</source>
        <translation>OpenAI Evals</translation>
    </message>
    <message>
        <source>A question and its ideal answer, to measure a model by.</source>
        <translation>سؤال وجوابه الأمثل، ليُقاس به نموذج.</translation>
    </message>
    <message>
        <source>Claude on Bedrock</source>
        <translation>Claude على Bedrock</translation>
    </message>
    <message>
        <source>Conversations for fine-tuning Claude on Amazon Bedrock.</source>
        <translation>محادثات للضبط الدقيق لـ Claude على Amazon Bedrock.</translation>
    </message>
    <message>
        <source>Nova on Bedrock</source>
        <translation>Nova على Bedrock</translation>
    </message>
    <message>
        <source>Conversations for fine-tuning Amazon Nova.</source>
        <translation>محادثات للضبط الدقيق لـ Amazon Nova.</translation>
    </message>
    <message>
        <source>Gemini</source>
        <translation>Gemini</translation>
    </message>
    <message>
        <source>Instruction and contents, for tuning Gemini on Vertex AI.</source>
        <translation>تعليمات ومحتويات، لضبط Gemini على Vertex AI.</translation>
    </message>
    <message>
        <source>Vertex AI classification</source>
        <translation>تصنيف Vertex AI</translation>
    </message>
    <message>
        <source>Texts and their labels, for text classification on Vertex AI.</source>
        <translation>نصوص ووسومها، لتصنيف النصوص على Vertex AI.</translation>
    </message>
    <message>
        <source>TRL prompt and completion</source>
        <translation>TRL: موجّه وإكمال</translation>
    </message>
    <message>
        <source>A prompt and its completion as messages, for TRL.</source>
        <translation>موجّه وإكماله رسائلَ، لـ TRL.</translation>
    </message>
    <message>
        <source>TRL preference</source>
        <translation>TRL: تفضيل</translation>
    </message>
    <message>
        <source>A prompt, the answer and the suggestion it overturned, for TRL.</source>
        <translation>موجّه والجواب والاقتراح الذي نقضه، لـ TRL.</translation>
    </message>
    <message>
        <source>TRL unpaired preference</source>
        <translation>TRL: تفضيل بلا أزواج</translation>
    </message>
    <message>
        <source>Prompts with an answer that is right or wrong, for TRL.</source>
        <translation>موجّهات مع جواب صحيح أو خاطئ، لـ TRL.</translation>
    </message>
    <message>
        <source>Alpaca</source>
        <translation>Alpaca</translation>
    </message>
    <message>
        <source>Instruction, input and output, with a description for LLaMA-Factory.</source>
        <translation>تعليمات ومدخل ومخرج، مع وصف لـ LLaMA-Factory.</translation>
    </message>
    <message>
        <source>ShareGPT</source>
        <translation>ShareGPT</translation>
    </message>
    <message>
        <source>Conversations, with a description for LLaMA-Factory.</source>
        <translation>محادثات، مع وصف لـ LLaMA-Factory.</translation>
    </message>
    <message>
        <source>HF dataset</source>
        <translation>مجموعة بيانات HF</translation>
    </message>
    <message>
        <source>A dataset folder with its card, for Hugging Face.</source>
        <translation>مجلد مجموعة بيانات مع بطاقتها، لـ Hugging Face.</translation>
    </message>
    <message>
        <source>spaCy</source>
        <translation>spaCy</translation>
    </message>
    <message>
        <source>Texts with categories, to be converted for spaCy.</source>
        <translation>نصوص مع فئات، لتُحوَّل لـ spaCy.</translation>
    </message>
    <message>
        <source>fastText</source>
        <translation>fastText</translation>
    </message>
    <message>
        <source>Labels and text on a line, for fastText.</source>
        <translation>وسوم ونص في سطر، لـ fastText.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>One row an item, safe to open in a spreadsheet.</source>
        <translation>صف لكل عنصر، آمن للفتح في جدول.</translation>
    </message>
    <message>
        <source>Everything (JSONL)</source>
        <translation>كل شيء (JSONL)</translation>
    </message>
    <message>
        <source>Items, predictions, reasons, all decisions and resolutions.</source>
        <translation>العناصر والتنبؤات والأسباب وكل القرارات والنتائج.</translation>
    </message>
    <message>
        <source>Label Studio</source>
        <translation>Label Studio</translation>
    </message>
    <message>
        <source>Tasks with annotations and predictions, for Label Studio.</source>
        <translation>مهام مع وسوم وتنبؤات، لـ Label Studio.</translation>
    </message>
    <message>
        <source>doccano</source>
        <translation>doccano</translation>
    </message>
    <message>
        <source>Texts and labels, to import into doccano.</source>
        <translation>نصوص ووسوم، للاستيراد في doccano.</translation>
    </message>
    <message>
        <source>Prodigy</source>
        <translation>Prodigy</translation>
    </message>
    <message>
        <source>Answered tasks of choice, for Prodigy.</source>
        <translation>مهام اختيار مجاب عنها، لـ Prodigy.</translation>
    </message>
    <message>
        <source>Argilla</source>
        <translation>Argilla</translation>
    </message>
    <message>
        <source>Records with suggestions and responses, for Argilla.</source>
        <translation>سجلات مع اقتراحات وإجابات، لـ Argilla.</translation>
    </message>
    <message>
        <source>crowd-kit</source>
        <translation>crowd-kit</translation>
    </message>
    <message>
        <source>Who gave which label to what, one row a decision.</source>
        <translation>من أعطى أي وسم لماذا، صف لكل قرار.</translation>
    </message>
    <message>
        <source>SageMaker</source>
        <translation>SageMaker</translation>
    </message>
    <message>
        <source>An augmented manifest of SageMaker Ground Truth.</source>
        <translation>بيان موسّع لـ SageMaker Ground Truth.</translation>
    </message>
    <message>
        <source>Few-shot prompt</source>
        <translation>موجّه بأمثلة قليلة</translation>
    </message>
    <message>
        <source>A prompt with examples of each label, as text and as messages.</source>
        <translation>موجّه مع أمثلة لكل وسم، نصًا ورسائل.</translation>
    </message>
</context>
<context>
    <name>docket::ui::FormerLine</name>
    <message>
        <source>The import of %1 read such files in a way that does not fit this one.</source>
        <comment>a day</comment>
        <translation>قرأ استيراد %1 مثل هذه الملفات بطريقة لا تناسب هذا الملف.</translation>
    </message>
    <message>
        <source>As in the import of %1</source>
        <comment>a day</comment>
        <translation>كما في استيراد %1</translation>
    </message>
    <message>
        <source>Other than in the import of %1</source>
        <comment>a day</comment>
        <translation>بخلاف استيراد %1</translation>
    </message>
    <message>
        <source>Items get other ids than in the import of %1: those that came in then would come in a second time.</source>
        <comment>a day</comment>
        <translation>تحصل العناصر على معرّفات غير التي في استيراد %1: ما دخل حينها سيدخل مرة ثانية.</translation>
    </message>
    <message>
        <source>Guess from the file</source>
        <translation>التخمين من الملف</translation>
    </message>
    <message>
        <source>As then</source>
        <translation>كما كان حينها</translation>
    </message>
</context>
<context>
    <name>docket::ui::HeatModel</name>
    <message>
        <source>no figure</source>
        <comment>what a cell says in which nothing stands</comment>
        <translation>لا رقم</translation>
    </message>
</context>
<context>
    <name>docket::ui::HighImpactLabels</name>
    <message>
        <source>Labels that always go to people</source>
        <translation>وسوم تذهب دائمًا إلى الناس</translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>إضافة وسم…</translation>
    </message>
    <message>
        <source>The policy calls no label one of high impact.</source>
        <translation>لا تعدّ السياسة أي وسم ذا أثر كبير.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>The taxonomy marks no label as one of high impact.</source>
        <translation>لا يعلّم التصنيف أي وسم بأنه ذو أثر كبير.</translation>
    </message>
    <message>
        <source>The taxonomy marks these as well, which the policy cannot take back: %1</source>
        <comment>labels</comment>
        <translation>يعلّم التصنيف هذه أيضًا، ولا تستطيع السياسة رفعها: %1</translation>
    </message>
    <message>
        <source>A label of high impact</source>
        <translation>وسم ذو أثر كبير</translation>
    </message>
    <message>
        <source>Every prediction of it goes to people, however sure the model is.</source>
        <translation>كل توقع له يذهب إلى الناس مهما كان النموذج واثقًا.</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>إضافة الوسم</translation>
    </message>
    <message>
        <source>Type to find a label</source>
        <translation>الكتابة تبحث عن وسم</translation>
    </message>
</context>
<context>
    <name>docket::ui::HistogramModel</name>
    <message>
        <source>exactly %1</source>
        <comment>a value</comment>
        <translation>‏%1 تمامًا</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a value on, and below another</comment>
        <translation>من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::HoldRule</name>
    <message>
        <source>Minutes that a reviewer holds an item</source>
        <translation>الدقائق التي يُحجز فيها العنصر</translation>
    </message>
    <message>
        <source>An item that somebody opened is theirs for this long; then others get it.</source>
        <translation>من يفتح عنصرًا يبقَ له هذه المدة؛ ثم يناله آخرون.</translation>
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
    <name>docket::ui::ImportDialog</name>
    <message>
        <source>Import predictions</source>
        <translation>استيراد تنبؤات</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>size, format</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>حجم غير معروف</translation>
    </message>
</context>
<context>
    <name>docket::ui::ImportForecastView</name>
    <message>
        <source>%1: %2</source>
        <comment>reason, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln row(s), %1 would go to people and %2 be accepted automatically.</source>
        <translation>
            <numerusform>من %Ln صف سيذهب %1 إلى الناس ويُقبل %2 آليًا.</numerusform>
            <numerusform>من صف واحد (%Ln) سيذهب %1 إلى الناس ويُقبل %2 آليًا.</numerusform>
            <numerusform>من صفين (%Ln) سيذهب %1 إلى الناس ويُقبل %2 آليًا.</numerusform>
            <numerusform>من %Ln صفوف سيذهب %1 إلى الناس ويُقبل %2 آليًا.</numerusform>
            <numerusform>من %Ln صفًا سيذهب %1 إلى الناس ويُقبل %2 آليًا.</numerusform>
            <numerusform>من %Ln صف سيذهب %1 إلى الناس ويُقبل %2 آليًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would bring nothing new.</source>
        <translation>
            <numerusform>لن يأتي %Ln صف بجديد.</numerusform>
            <numerusform>لن يأتي صف واحد (%Ln) بجديد.</numerusform>
            <numerusform>لن يأتي صفان (%Ln) بجديد.</numerusform>
            <numerusform>لن تأتي %Ln صفوف بجديد.</numerusform>
            <numerusform>لن يأتي %Ln صفًا بجديد.</numerusform>
            <numerusform>لن يأتي %Ln صف بجديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s): %1 (from line %2)</source>
        <comment>how many, what is wrong, where</comment>
        <translation>
            <numerusform>%Ln صف: %1 (من السطر %2)</numerusform>
            <numerusform>صف واحد (%Ln): %1 (من السطر %2)</numerusform>
            <numerusform>صفان (%Ln): %1 (من السطر %2)</numerusform>
            <numerusform>%Ln صفوف: %1 (من السطر %2)</numerusform>
            <numerusform>%Ln صفًا: %1 (من السطر %2)</numerusform>
            <numerusform>%Ln صف: %1 (من السطر %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>and others</source>
        <translation>وغيرها</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
    <message>
        <source>Nothing of this file can be imported. %1</source>
        <translation>لا يمكن استيراد شيء من هذا الملف. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be read and would be left out: %1</source>
        <translation>
            <numerusform>تتعذر قراءة %Ln صف وسيُترك: %1</numerusform>
            <numerusform>تتعذر قراءة صف واحد (%Ln) وسيُترك: %1</numerusform>
            <numerusform>تتعذر قراءة صفين (%Ln) وسيُتركان: %1</numerusform>
            <numerusform>تتعذر قراءة %Ln صفوف وستُترك: %1</numerusform>
            <numerusform>تتعذر قراءة %Ln صفًا وستُترك: %1</numerusform>
            <numerusform>تتعذر قراءة %Ln صف وستُترك: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>differs in case only</source>
        <translation>تختلف في حالة الأحرف فقط</translation>
    </message>
    <message>
        <source>is the same number</source>
        <translation>هي العدد نفسه</translation>
    </message>
    <message>
        <source>differs by characters that cannot be seen</source>
        <translation>تختلف بمحارف لا تُرى</translation>
    </message>
    <message>
        <source>differs in accents</source>
        <translation>تختلف في علامات التشكيل</translation>
    </message>
    <message>
        <source>differs in blanks, hyphens or quotes</source>
        <translation>تختلف في المسافات أو الشرطات أو علامات الاقتباس</translation>
    </message>
    <message>
        <source>is the label of that name</source>
        <translation>هي التسمية التي لها هذا الاسم</translation>
    </message>
    <message>
        <source>is a group, which cannot be chosen</source>
        <translation>هي مجموعة لا يمكن اختيارها</translation>
    </message>
    <message>
        <source>is archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>is spelled much like it</source>
        <translation>تُكتب كتابة قريبة منها</translation>
    </message>
    <message>
        <source>%1, nearest: %2, which %3</source>
        <comment>a label and how often, a label of the taxonomy, how they differ</comment>
        <translation>%1، الأقرب: %2 التي %3</translation>
    </message>
    <message numerus="yes">
        <source>further ones %Ln time(s)</source>
        <translation>
            <numerusform>غيرها %Ln مرة</numerusform>
            <numerusform>غيرها مرة واحدة (%Ln)</numerusform>
            <numerusform>غيرها مرتان (%Ln)</numerusform>
            <numerusform>غيرها %Ln مرات</numerusform>
            <numerusform>غيرها %Ln مرة</numerusform>
            <numerusform>غيرها %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>The taxonomy does not have these labels, and their rows go to people as invalid: %1.</source>
        <translation>لا تحتوي التصنيفات على هذه التسميات، وتذهب صفوفها إلى الأشخاص بوصفها غير صالحة: %1.</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a label, how often it is said</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>All would be marked as machine-written, and their confidence is not taken.</source>
        <translation>تُعلَّم كلها مكتوبةً آليًا، ولا تؤخذ ثقتها.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ImportJobs</name>
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
    <message numerus="yes">
        <source>%Ln prediction(s) replaced by what the file says now.</source>
        <translation>
            <numerusform>لم يُستبدل أي تنبؤ (%Ln).</numerusform>
            <numerusform>استُبدل تنبؤ واحد (%Ln) بما يقوله الملف الآن.</numerusform>
            <numerusform>استُبدل تنبؤان (%Ln) بما يقوله الملف الآن.</numerusform>
            <numerusform>استُبدلت %Ln تنبؤات بما يقوله الملف الآن.</numerusform>
            <numerusform>استُبدل %Ln تنبؤًا بما يقوله الملف الآن.</numerusform>
            <numerusform>استُبدل %Ln تنبؤ بما يقوله الملف الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of an export hold decisions, which are not read yet; keep the file.</source>
        <translation>
            <numerusform>%Ln سجلات من التصدير تحوي قرارات؛ احتفظ بالملف.</numerusform>
            <numerusform>يحوي سجل واحد (%Ln) من التصدير قرارات لا تُقرأ بعد؛ احتفظ بالملف.</numerusform>
            <numerusform>يحوي سجلان (%Ln) من التصدير قرارات لا تُقرأ بعد؛ احتفظ بالملف.</numerusform>
            <numerusform>تحوي %Ln سجلات من التصدير قرارات لا تُقرأ بعد؛ احتفظ بالملف.</numerusform>
            <numerusform>يحوي %Ln سجلًا من التصدير قرارات لا تُقرأ بعد؛ احتفظ بالملف.</numerusform>
            <numerusform>يحوي %Ln سجل من التصدير قرارات لا تُقرأ بعد؛ احتفظ بالملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be imported: %1. All others are in.</source>
        <translation>
            <numerusform>تعذر استيراد %Ln صف: %1. استُوردت بقية الصفوف كلها.</numerusform>
            <numerusform>تعذر استيراد صف واحد (%Ln): %1. استُوردت بقية الصفوف كلها.</numerusform>
            <numerusform>تعذر استيراد صفين (%Ln): %1. استُوردت بقية الصفوف كلها.</numerusform>
            <numerusform>تعذر استيراد %Ln صفوف: %1. استُوردت بقية الصفوف كلها.</numerusform>
            <numerusform>تعذر استيراد %Ln صفًا: %1. استُوردت بقية الصفوف كلها.</numerusform>
            <numerusform>تعذر استيراد %Ln صف: %1. استُوردت بقية الصفوف كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>لم يُستورد شيء. %1</translation>
    </message>
    <message>
        <source>They are marked as machine-written: reviewed without sight of the suggestion, and in no validation or test split.</source>
        <translation>عُلّمت مكتوبةً آليًا: تُراجع دون رؤية الاقتراح، ولا تدخل قسم تحقق أو اختبار.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ImportReport</name>
    <message>
        <source>Import report</source>
        <translation>تقرير الاستيراد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>سبب تركه</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) that were left out are listed.</source>
        <translation>
            <numerusform>يُسرد أول %Ln صف متروك.</numerusform>
            <numerusform>يُسرد أول صف متروك (%Ln).</numerusform>
            <numerusform>يُسرد أول صفين متروكين (%Ln).</numerusform>
            <numerusform>تُسرد أول %Ln صفوف متروكة.</numerusform>
            <numerusform>يُسرد أول %Ln صفًا متروكًا.</numerusform>
            <numerusform>يُسرد أول %Ln صف متروك.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1, as they came.</source>
        <translation>الصفوف المتروكة في %1 كما وردت.</translation>
    </message>
</context>
<context>
    <name>docket::ui::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>التحليلات</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>Pages of Insights</source>
        <translation>صفحات الرؤى</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Calibration and thresholds</source>
        <translation>المعايرة والعتبات</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>الانحراف</translation>
    </message>
    <message>
        <source>Further pages</source>
        <translation>صفحات أخرى</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>تقرير…</translation>
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
        <source>Model, confidence and pair names stay hidden until you choose</source>
        <translation>يبقى النموذج والثقة وأسماء الزوج مخفية حتى اختيارك</translation>
    </message>
    <message>
        <source>Confidence %1</source>
        <translation>الثقة %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::ItemsSection</name>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Final labels</source>
        <translation>الوسوم النهائية</translation>
    </message>
    <message>
        <source>Also where decisions agree so far</source>
        <translation>وأيضًا حيث تتفق القرارات حتى الآن</translation>
    </message>
    <message>
        <source>All items, decided or not</source>
        <translation>كل العناصر، مقرَّرة كانت أو لا</translation>
    </message>
    <message>
        <source>Also what was accepted automatically</source>
        <translation>وأيضًا ما قُبل تلقائيًا</translation>
    </message>
    <message>
        <source>The version in force</source>
        <translation>الإصدار الساري</translation>
    </message>
    <message>
        <source>Any answer stands</source>
        <translation>جواب ما قائم</translation>
    </message>
    <message>
        <source>Two reviewers or more agree</source>
        <translation>يتفق مراجعان أو أكثر</translation>
    </message>
    <message>
        <source>A ruling stands</source>
        <translation>حكم قائم</translation>
    </message>
    <message>
        <source>It is of a gold item</source>
        <translation>هو لعنصر ذهبي</translation>
    </message>
    <message>
        <source>It is of no gold item</source>
        <translation>ليس لعنصر ذهبي</translation>
    </message>
    <message>
        <source>Reviewer was unsure</source>
        <translation>المراجع غير متأكد</translation>
    </message>
    <message>
        <source>In an open agreement test</source>
        <translation>في اختبار اتفاق جارٍ</translation>
    </message>
    <message>
        <source>Suggestion was in sight</source>
        <translation>كان الاقتراح ظاهرًا</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>Mask it in texts</source>
        <translation>إخفاؤها في النصوص</translation>
    </message>
    <message>
        <source>Leave the item out</source>
        <translation>استبعاد العنصر</translation>
    </message>
    <message>
        <source>Label counts if</source>
        <translation>يُحسب الوسم إذا</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>بيانات شخصية</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Taxonomy</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>In force (v%1)</source>
        <comment>version of the taxonomy</comment>
        <translation>الساري (v%1)</translation>
    </message>
    <message>
        <source>As of v%1</source>
        <comment>version of the taxonomy</comment>
        <translation>بحسب v%1</translation>
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
    <name>docket::ui::KeyDialog</name>
    <message>
        <source>Change the key of %1</source>
        <translation>تغيير مفتاح %1</translation>
    </message>
    <message>
        <source>What was decided stays with the label. Models and files that write the old key must follow.</source>
        <translation>ما تقرر يبقى مع الوسم. على النماذج والملفات التي تكتب المفتاح القديم أن تتبعه.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>تغيير المفتاح</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
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
    <name>docket::ui::LabelChoiceDialog</name>
    <message>
        <source>Type to find a label</source>
        <translation>الكتابة تبحث عن وسم</translation>
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
    <name>docket::ui::LabelFacts</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>[%1–%2], %3</source>
        <translation>[%1–%2]، %3</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Reviewers agree</source>
        <translation>اتفاق المراجعين</translation>
    </message>
    <message>
        <source>Model is right</source>
        <translation>صواب النموذج</translation>
    </message>
    <message>
        <source>Most mixed up with</source>
        <translation>أكثر ما يختلط به</translation>
    </message>
    <message>
        <source>%1 of all</source>
        <translation>‏%1 من الكل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of answers</source>
        <translation>
            <numerusform>%Ln زوج من الإجابات</numerusform>
            <numerusform>زوج واحد من الإجابات</numerusform>
            <numerusform>زوجان من الإجابات</numerusform>
            <numerusform>%Ln أزواج من الإجابات</numerusform>
            <numerusform>%Ln زوجًا من الإجابات</numerusform>
            <numerusform>%Ln زوج من الإجابات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prediction(s)</source>
        <translation>
            <numerusform>%Ln تنبؤ</numerusform>
            <numerusform>تنبؤ واحد</numerusform>
            <numerusform>تنبؤان</numerusform>
            <numerusform>%Ln تنبؤات</numerusform>
            <numerusform>%Ln تنبؤًا</numerusform>
            <numerusform>%Ln تنبؤ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mix-up(s)</source>
        <translation>
            <numerusform>%Ln خلط</numerusform>
            <numerusform>خلط واحد</numerusform>
            <numerusform>خلطان</numerusform>
            <numerusform>%Ln مرات خلط</numerusform>
            <numerusform>%Ln مرة خلط</numerusform>
            <numerusform>%Ln مرة خلط</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::LabelForm</name>
    <message>
        <source>Exclusive: an answer takes at most one of the labels under it</source>
        <translation>حصري: في الإجابة واحد على الأكثر من الوسوم التي تحته</translation>
    </message>
    <message>
        <source>Key, used in exports</source>
        <translation>المفتاح، للتصدير</translation>
    </message>
    <message>
        <source>Excludes, with the label to use instead</source>
        <translation>يستثني، مع الوسم البديل</translation>
    </message>
    <message>
        <source>one on each line; -&gt; and a label</source>
        <translation>واحد في كل سطر؛ ‎-&gt; ثم وسم</translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>one text on each line</source>
        <translation>نص في كل سطر</translation>
    </message>
    <message>
        <source>texts that look like it and are not, one on each line</source>
        <translation>نصوص تشبهه وليست منه، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Examples, also used as few-shot candidates</source>
        <translation>الأمثلة، وتصلح أيضًا أمثلة للمطالبات</translation>
    </message>
    <message>
        <source>Counter-examples</source>
        <translation>الأمثلة المضادة</translation>
    </message>
    <message>
        <source>Add from decisions…</source>
        <translation>من القرارات…</translation>
    </message>
    <message>
        <source>Accept without review from</source>
        <translation>القبول بلا مراجعة من</translation>
    </message>
    <message>
        <source>Colour in charts</source>
        <translation>اللون في المخططات</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>key of a label</comment>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Locked since it was published. Another key is given by %1.</source>
        <translation>مقفل منذ نشره. يُعطى مفتاح آخر عبر %1.</translation>
    </message>
    <message>
        <source>No label is called %1</source>
        <translation>لا وسم اسمه %1</translation>
    </message>
    <message>
        <source>Also of %1</source>
        <translation>هو أيضًا لـ %1</translation>
    </message>
    <message>
        <source>Free: no clash</source>
        <translation>حر: لا تعارض</translation>
    </message>
    <message>
        <source>%1 by the policy</source>
        <translation>‏%1 بحسب السياسة</translation>
    </message>
    <message>
        <source>Always goes to people</source>
        <translation>يذهب دائمًا إلى الناس</translation>
    </message>
    <message>
        <source>Not kept: 0 to 1</source>
        <translation>لم يُحفظ: من 0 إلى 1</translation>
    </message>
    <message>
        <source>Not kept: 0 or more</source>
        <translation>لم يُحفظ: 0 فأكثر</translation>
    </message>
    <message>
        <source>No key for a label</source>
        <translation>مفتاح لا يصلح لوسم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what it says</comment>
        <translation>%1: %2</translation>
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
    <message>
        <source>Chosen labels</source>
        <translation>الوسوم المختارة</translation>
    </message>
    <message>
        <source>Your label</source>
        <translation>وسمك</translation>
    </message>
    <message>
        <source>Your labels and the model’s</source>
        <translation>وسومك ووسوم النموذج</translation>
    </message>
    <message>
        <source>Your label and the model’s</source>
        <translation>وسمك ووسم النموذج</translation>
    </message>
    <message>
        <source>Your pins and the first labels</source>
        <translation>وسومك المثبتة وأول الوسوم</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبت</translation>
    </message>
</context>
<context>
    <name>docket::ui::LabelPanel</name>
    <message>
        <source>Records per label</source>
        <translation>السجلات لكل وسم</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln label(s) in the export</source>
        <comment>labels with records, labels in all</comment>
        <translation>
            <numerusform>%L1 من %Ln وسم في التصدير</numerusform>
            <numerusform>%L1 من وسم واحد (%Ln) في التصدير</numerusform>
            <numerusform>%L1 من وسمين (%Ln) في التصدير</numerusform>
            <numerusform>%L1 من %Ln وسوم في التصدير</numerusform>
            <numerusform>%L1 من %Ln وسمًا في التصدير</numerusform>
            <numerusform>%L1 من %Ln وسم في التصدير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::LabelQuestions</name>
    <message>
        <source>Archive %1</source>
        <translation>أرشفة %1</translation>
    </message>
    <message>
        <source>It cannot be chosen any more once the draft is published. What was decided with it is kept.</source>
        <translation>لا يمكن اختياره بعد نشر المسودة. ما تقرر به يبقى محفوظًا.</translation>
    </message>
    <message>
        <source>Archive label</source>
        <translation>أرشفة الوسم</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>تجاهل المسودة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) will be lost. The version in use stays as it is. This cannot be undone.</source>
        <translation>
            <numerusform>يضيع %Ln تغيير. يبقى الإصدار الساري كما هو. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>يضيع تغيير واحد. يبقى الإصدار الساري كما هو. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>يضيع تغييران. يبقى الإصدار الساري كما هو. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>تضيع %Ln تغييرات. يبقى الإصدار الساري كما هو. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>يضيع %Ln تغييرًا. يبقى الإصدار الساري كما هو. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>يضيع %Ln تغيير. يبقى الإصدار الساري كما هو. لا يمكن التراجع عن هذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>تجاهل المسودة</translation>
    </message>
</context>
<context>
    <name>docket::ui::LabelRows</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No item of this label was decided twice.</source>
        <translation>لم يُقرَّر أي عنصر بهذا الوسم مرتين.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln pair(s) of answers alike</source>
        <translation>
            <numerusform>%L1 من %Ln زوج من الإجابات متماثلة</numerusform>
            <numerusform>%L1 من زوج واحد (%Ln) من الإجابات متماثل</numerusform>
            <numerusform>%L1 من زوجين (%Ln) من الإجابات متماثلة</numerusform>
            <numerusform>%L1 من %Ln أزواج من الإجابات متماثلة</numerusform>
            <numerusform>%L1 من %Ln زوجًا من الإجابات متماثلة</numerusform>
            <numerusform>%L1 من %Ln زوج من الإجابات متماثلة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, column, figure</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>المتاح</translation>
    </message>
    <message>
        <source>In export</source>
        <translation>في التصدير</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
</context>
<context>
    <name>docket::ui::LabelTable</name>
    <message>
        <source>Records of each label</source>
        <translation>سجلات كل وسم</translation>
    </message>
</context>
<context>
    <name>docket::ui::LabelThresholds</name>
    <message>
        <source>none</source>
        <comment>threshold</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Taxonomy %1</source>
        <comment>version</comment>
        <translation>التصنيف %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Taxonomy</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>threshold of the policy</comment>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Own thresholds. What is set here goes before the taxonomy</source>
        <translation>العتبات الخاصة. ما يُعيَّن هنا يتقدم على التصنيف</translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>إضافة وسم…</translation>
    </message>
    <message>
        <source>No label has its own threshold here.</source>
        <translation>لا وسم له عتبة خاصة هنا.</translation>
    </message>
    <message>
        <source>Rare labels, sent to people below a stricter threshold</source>
        <translation>وسوم نادرة تذهب إلى الناس دون عتبة أشد</translation>
    </message>
    <message>
        <source>No label is called rare.</source>
        <translation>لا وسم يُعد نادرًا.</translation>
    </message>
    <message>
        <source>Threshold of the label</source>
        <translation>عتبة الوسم</translation>
    </message>
    <message>
        <source>A prediction of the label goes to people below its own threshold, whatever the threshold of all others is.</source>
        <translation>يذهب توقع الوسم إلى الناس دون عتبته الخاصة، مهما كانت عتبة سواه.</translation>
    </message>
    <message>
        <source>A prediction of a rare label goes to people below this threshold too, since few of them are ever seen.</source>
        <translation>يذهب توقع الوسم النادر إلى الناس دون هذه العتبة أيضًا، لقلة ما يُرى منه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other label(s)</source>
        <translation>
            <numerusform>‏%Ln وسم آخر</numerusform>
            <numerusform>وسم آخر واحد</numerusform>
            <numerusform>وسمان آخران</numerusform>
            <numerusform>‏%Ln وسوم أخرى</numerusform>
            <numerusform>‏%Ln وسمًا آخر</numerusform>
            <numerusform>‏%Ln وسم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Threshold of %1</source>
        <comment>label</comment>
        <translation>عتبة %1</translation>
    </message>
    <message>
        <source>Own threshold for a label</source>
        <translation>عتبة خاصة بوسم</translation>
    </message>
    <message>
        <source>Call a label rare</source>
        <translation>عدّ وسم نادرًا</translation>
    </message>
    <message>
        <source>Its threshold is set afterwards.</source>
        <translation>تُعيَّن عتبته بعد ذلك.</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>إضافة الوسم</translation>
    </message>
    <message>
        <source>Type to find a label</source>
        <translation>الكتابة تبحث عن وسم</translation>
    </message>
</context>
<context>
    <name>docket::ui::LabelTree</name>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>docket::ui::LabelTreeModel</name>
    <message>
        <source>group</source>
        <translation>مجموعة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln قرار</numerusform>
            <numerusform>قرار واحد</numerusform>
            <numerusform>قراران</numerusform>
            <numerusform>%Ln قرارات</numerusform>
            <numerusform>%Ln قرارًا</numerusform>
            <numerusform>%Ln قرار</numerusform>
        </translation>
    </message>
    <message>
        <source>has open checks</source>
        <translation>عليه ملاحظات</translation>
    </message>
</context>
<context>
    <name>docket::ui::LabelWords</name>
    <message>
        <source>Label without a name</source>
        <translation>وسم بلا اسم</translation>
    </message>
    <message>
        <source>new</source>
        <comment>tag of a label</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>edited</source>
        <comment>tag of a label</comment>
        <translation>محرَّر</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>tag of a label</comment>
        <translation>منقول</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>tag of a label</comment>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>restored</source>
        <comment>tag of a label</comment>
        <translation>مستعاد</translation>
    </message>
    <message>
        <source>merged</source>
        <comment>tag of a label</comment>
        <translation>مدموج</translation>
    </message>
    <message>
        <source>split</source>
        <comment>tag of a label</comment>
        <translation>مقسَّم</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>includes</source>
        <translation>ما يشمله</translation>
    </message>
    <message>
        <source>excludes</source>
        <translation>ما يستثنيه</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>counter-examples</source>
        <translation>الأمثلة المضادة</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>العتبة</translation>
    </message>
    <message>
        <source>cost of a false positive</source>
        <translation>كلفة إيجابي كاذب</translation>
    </message>
    <message>
        <source>cost of a false negative</source>
        <translation>كلفة سلبي كاذب</translation>
    </message>
    <message>
        <source>high impact</source>
        <translation>أثر كبير</translation>
    </message>
    <message>
        <source>exclusive</source>
        <translation>حصري</translation>
    </message>
    <message>
        <source>shortcut</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>أصفر ترابي</translation>
    </message>
    <message>
        <source>Dark red</source>
        <translation>أحمر داكن</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>بني</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>برقوقي</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>كحلي</translation>
    </message>
    <message>
        <source>None of its own</source>
        <translation>بلا لون خاص</translation>
    </message>
    <message>
        <source>group</source>
        <translation>المجموعة</translation>
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
        <source>Decisions are recorded under this name.</source>
        <translation>تُسجَّل القرارات بهذا الاسم.</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>استخدام هذا الاسم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ruling(s) on your items</source>
        <translation>
            <numerusform>%Ln حكم في عناصرك</numerusform>
            <numerusform>حكم واحد في عناصرك (%Ln)</numerusform>
            <numerusform>حكمان في عناصرك (%Ln)</numerusform>
            <numerusform>%Ln أحكام في عناصرك</numerusform>
            <numerusform>%Ln حكمًا في عناصرك</numerusform>
            <numerusform>%Ln حكم في عناصرك</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 مقفل</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <source>%1-open.docket</source>
        <comment>name of a file, to be unlocked</comment>
        <translation>%1-مفتوح.docket</translation>
    </message>
    <message>
        <source>Put the unlocked workspace into</source>
        <translation>حفظ مساحة العمل المفتوحة في</translation>
    </message>
</context>
<context>
    <name>docket::ui::MappingDelegate</name>
    <message>
        <source>What the column %1 becomes</source>
        <translation>ما يصبح عليه العمود %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::MappingModel</name>
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
        <source>Confidence, %L1 to %L2</source>
        <translation>الثقة، من %L1 إلى %L2</translation>
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
        <source>Metadata, an object</source>
        <translation>بيانات وصفية، كائن</translation>
    </message>
    <message>
        <source>Kept with the item</source>
        <translation>يُحفظ مع العنصر</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>لا يُستورد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recognised</source>
        <translation>
            <numerusform>معروف %Ln</numerusform>
            <numerusform>معروف %Ln</numerusform>
            <numerusform>معروف %Ln</numerusform>
            <numerusform>معروف %Ln</numerusform>
            <numerusform>معروف %Ln</numerusform>
            <numerusform>معروف %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln guessed</source>
        <translation>
            <numerusform>مخمَّن %Ln</numerusform>
            <numerusform>مخمَّن %Ln</numerusform>
            <numerusform>مخمَّن %Ln</numerusform>
            <numerusform>مخمَّن %Ln</numerusform>
            <numerusform>مخمَّن %Ln</numerusform>
            <numerusform>مخمَّن %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>متروك %Ln</numerusform>
            <numerusform>متروك %Ln</numerusform>
            <numerusform>متروك %Ln</numerusform>
            <numerusform>متروك %Ln</numerusform>
            <numerusform>متروك %Ln</numerusform>
            <numerusform>متروك %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>some values do not fit</source>
        <translation>بعض القيم غير مناسبة</translation>
    </message>
    <message>
        <source>looks like personal data</source>
        <translation>يبدو بيانات شخصية</translation>
    </message>
    <message>
        <source>guessed from its values</source>
        <translation>مخمَّن من قيمه</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>لازم</translation>
    </message>
    <message>
        <source>empty in the first rows</source>
        <translation>فارغ في الصفوف الأولى</translation>
    </message>
    <message>
        <source>%1 becomes: %2</source>
        <comment>name of a column, what it becomes</comment>
        <translation>العمود %1 يصبح: %2</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>العمود في الملف</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>أول قيمة</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>Score of one label</source>
        <translation>درجة وسم واحد</translation>
    </message>
</context>
<context>
    <name>docket::ui::MappingPane</name>
    <message>
        <source>This is an export of Docket. Its predictions are read as they were written.</source>
        <translation>هذا تصدير من Docket. تُقرأ تنبؤاته كما كُتبت.</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>ما يعنيه كل عمود</translation>
    </message>
    <message>
        <source>Item ids</source>
        <translation>معرّفات العناصر</translation>
    </message>
    <message>
        <source>Made from the content</source>
        <translation>مكوَّنة من المحتوى</translation>
    </message>
    <message>
        <source>Made from the row</source>
        <translation>مكوَّنة من الصف</translation>
    </message>
    <message>
        <source>Needed: which column is the text? Choose it under “Becomes”.</source>
        <translation>مطلوب: أي عمود هو النص؟ يُختار تحت «يصبح».</translation>
    </message>
    <message>
        <source>The file has none. Equal rows are one item. Imported again, the same rows bring nothing new, in any order; a text that was changed is a new item.</source>
        <translation>لا معرّفات في الملف. الصفوف المتساوية عنصر واحد. عند استيرادها مجددًا لا تأتي الصفوف نفسها بجديد، بأي ترتيب كانت؛ والنص الذي تغير عنصر جديد.</translation>
    </message>
    <message>
        <source>The file has none. Each line of the file is an item. Imported again under the same name, the same lines bring nothing new; a line that has moved is refused or comes in twice.</source>
        <translation>لا معرّفات في الملف. كل سطر من الملف عنصر. عند استيراده مجددًا بالاسم نفسه لا تأتي الأسطر نفسها بجديد؛ والسطر الذي تغير موضعه يُرفض أو يدخل مرتين.</translation>
    </message>
</context>
<context>
    <name>docket::ui::MappingTable</name>
    <message>
        <source>Which column is what</source>
        <translation>ما يعنيه كل عمود</translation>
    </message>
    <message>
        <source>Enter opens what the column of a row can become</source>
        <translation>يفتح Enter ما يمكن أن يصبح عليه عمود الصف</translation>
    </message>
</context>
<context>
    <name>docket::ui::MappingUse</name>
    <message>
        <source>%1, prompt %2</source>
        <comment>a model, its prompt version</comment>
        <translation>%1، الموجّه %2</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>إيقاف التطبيق</translation>
    </message>
    <message>
        <source>It still holds</source>
        <translation>لا يزال صالحًا</translation>
    </message>
    <message>
        <source>Apply to imports</source>
        <translation>تطبيق على الواردات</translation>
    </message>
    <message>
        <source>No mapping is applied to %1: imports keep the stated confidence alone.</source>
        <comment>a model</comment>
        <translation>لا تحويل مطبق على %1: تحتفظ الواردات بالثقة المصرح بها وحدها.</translation>
    </message>
    <message numerus="yes">
        <source>Calibration %L1 (%2) is applied to %3 since %4, fitted on %Ln final label(s).</source>
        <comment>a version, a mapping, a model, a time</comment>
        <translation>
            <numerusform>المعايرة %L1 (%2) مطبقة على %3 منذ %4، مضبوطة على %Ln وسم نهائي.</numerusform>
            <numerusform>المعايرة %L1 (%2) مطبقة على %3 منذ %4، مضبوطة على %Ln وسم نهائي.</numerusform>
            <numerusform>المعايرة %L1 (%2) مطبقة على %3 منذ %4، مضبوطة على %Ln وسمين نهائيين.</numerusform>
            <numerusform>المعايرة %L1 (%2) مطبقة على %3 منذ %4، مضبوطة على %Ln وسوم نهائية.</numerusform>
            <numerusform>المعايرة %L1 (%2) مطبقة على %3 منذ %4، مضبوطة على %Ln وسمًا نهائيًا.</numerusform>
            <numerusform>المعايرة %L1 (%2) مطبقة على %3 منذ %4، مضبوطة على %Ln وسم نهائي.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Imports use it no further: %2 mean something else since. Say that it still holds, or apply another one.</source>
        <comment>what is applied, labels</comment>
        <translation>%1 لم تعد الواردات تستخدمها: صار لـ %2 معنى آخر منذ ذلك. أكّد أنها لا تزال صالحة، أو طبّق غيرها.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Calibration %L1 is applied to %2: what is imported from here on keeps a calibrated confidence too, and routing goes by it where the policy says so.</source>
        <comment>a version, a model</comment>
        <translation>المعايرة %L1 مطبقة على %2: ما يُستورد من الآن يحتفظ بثقة معايرة أيضًا، ويتبعها التوجيه حيث تقول السياسة ذلك.</translation>
    </message>
    <message>
        <source>Calibration %L1 holds for the labels and the prompt of today.</source>
        <comment>a version</comment>
        <translation>المعايرة %L1 صالحة لوسوم اليوم وموجّهه.</translation>
    </message>
    <message>
        <source>No mapping is applied to %1 any more. What was imported with one keeps it.</source>
        <comment>a model</comment>
        <translation>لم يعد أي تحويل مطبقًا على %1. ما استُورد بتحويل يحتفظ به.</translation>
    </message>
</context>
<context>
    <name>docket::ui::MergeDialog</name>
    <message>
        <source>Merge %1</source>
        <translation>دمج %1</translation>
    </message>
    <message>
        <source>It goes into the label chosen here. What happens to its decisions is asked when the version is published.</source>
        <translation>يدخل في الوسم المختار هنا. ما يجري لقراراته يُسأل عنه عند نشر الإصدار.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Take its includes and examples along</source>
        <translation>أخذ ما يشمله وأمثلته معه</translation>
    </message>
</context>
<context>
    <name>docket::ui::MethodWords</name>
    <message>
        <source>As stated</source>
        <comment>no mapping of a confidence</comment>
        <translation>كما صُرّح</translation>
    </message>
    <message>
        <source>Platt</source>
        <comment>a mapping of a confidence</comment>
        <translation>Platt</translation>
    </message>
    <message>
        <source>Beta</source>
        <comment>a mapping of a confidence</comment>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Temperature</source>
        <comment>a mapping of a confidence</comment>
        <translation>الحرارة</translation>
    </message>
    <message>
        <source>Isotonic</source>
        <comment>a mapping of a confidence</comment>
        <translation>متساوي التزايد</translation>
    </message>
    <message>
        <source>needs the scores of all labels</source>
        <translation>يحتاج درجات كل التسميات</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln final label(s)</source>
        <translation>
            <numerusform>من %Ln تسمية نهائية</numerusform>
            <numerusform>من %Ln تسمية نهائية</numerusform>
            <numerusform>من %Ln تسميتين نهائيتين</numerusform>
            <numerusform>من %Ln تسميات نهائية</numerusform>
            <numerusform>من %Ln تسمية نهائية</numerusform>
            <numerusform>من %Ln تسمية نهائية</numerusform>
        </translation>
    </message>
    <message>
        <source>used</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>التحويل</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>خسارة لوغاريتمية</translation>
    </message>
    <message>
        <source>Brier</source>
        <translation>Brier</translation>
    </message>
    <message>
        <source>ECE</source>
        <translation>ECE</translation>
    </message>
</context>
<context>
    <name>docket::ui::ModelDrafts</name>
    <message>
        <source>Of the reviewed items, %1 were %2 where the model said %3, and %4 the other way round</source>
        <comment>items, a label, a label, items</comment>
        <translation>من العناصر المراجَعة كان %1 منها %2 حيث قال النموذج %3، و%4 بالعكس</translation>
    </message>
    <message>
        <source>%1 and %2 as a confused pair</source>
        <comment>labels</comment>
        <translation>%1 و%2 زوجًا ملتبسًا</translation>
    </message>
    <message>
        <source>%1: F1 %2, predicted in %3 of %4 items</source>
        <comment>a label, a figure, items, items</comment>
        <translation>%1: ‏F1 ‏%2، متوقع في %3 من %4 عنصر</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a figure, its interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 as a rare label, of which people see everything</source>
        <comment>a label</comment>
        <translation>%1 وسمًا نادرًا يرى الناس كل ما فيه</translation>
    </message>
</context>
<context>
    <name>docket::ui::ModelPane</name>
    <message>
        <source>Figures of the model</source>
        <translation>أرقام النموذج</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>أعداد</translation>
    </message>
    <message>
        <source>Share of row</source>
        <translation>حصة من الصف</translation>
    </message>
    <message>
        <source>Why people said something else</source>
        <translation>لماذا قال الناس شيئًا آخر</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>All labels by F1</source>
        <translation>كل التسميات حسب F1</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>الالتباس</translation>
    </message>
    <message>
        <source>What cells say</source>
        <translation>ما تقوله الخلايا</translation>
    </message>
    <message>
        <source>Labels that are shown</source>
        <translation>التسميات المعروضة</translation>
    </message>
    <message>
        <source>Labels, the lowest F1 first</source>
        <translation>التسميات، أدنى F1 أولًا</translation>
    </message>
    <message>
        <source>Reasons that people gave</source>
        <translation>الأسباب التي ذكرها الناس</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln label(s) by F1</source>
        <translation>
            <numerusform>%Ln تسمية حسب F1</numerusform>
            <numerusform>%Ln تسمية حسب F1</numerusform>
            <numerusform>%Ln تسميتان حسب F1</numerusform>
            <numerusform>كل %Ln تسميات حسب F1</numerusform>
            <numerusform>كل %Ln تسمية حسب F1</numerusform>
            <numerusform>كل %Ln تسمية حسب F1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (95 %)</source>
        <comment>an interval</comment>
        <translation>%1 (95 %)</translation>
    </message>
    <message>
        <source>Overturn rate</source>
        <translation>معدل النقض</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>overturned items, items, an interval</comment>
        <translation>%1 من %2، %3</translation>
    </message>
    <message>
        <source>of items with a final label</source>
        <translation>من العناصر ذات التسمية النهائية</translation>
    </message>
    <message>
        <source>Macro F1, all traffic</source>
        <translation>F1 الكلي، كل الوارد</translation>
    </message>
    <message>
        <source>Macro F1, reviewed</source>
        <translation>F1 الكلي، المراجَع</translation>
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
    <message numerus="yes">
        <source>%1; as good as %Ln more audited item(s)</source>
        <comment>an interval</comment>
        <translation>
            <numerusform>%1؛ كأن %Ln عنصر آخر دُقق</numerusform>
            <numerusform>%1؛ كأن %Ln عنصر آخر دُقق</numerusform>
            <numerusform>%1؛ كأن %Ln عنصرين آخرين دُققا</numerusform>
            <numerusform>%1؛ كأن %Ln عناصر أخرى دُققت</numerusform>
            <numerusform>%1؛ كأن %Ln عنصرًا آخر دُقق</numerusform>
            <numerusform>%1؛ كأن %Ln عنصر آخر دُقق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln final label(s)</source>
        <translation>
            <numerusform>%Ln تسمية نهائية</numerusform>
            <numerusform>%Ln تسمية نهائية</numerusform>
            <numerusform>%Ln تسميتان نهائيتان</numerusform>
            <numerusform>%Ln تسميات نهائية</numerusform>
            <numerusform>%Ln تسمية نهائية</numerusform>
            <numerusform>%Ln تسمية نهائية</numerusform>
        </translation>
    </message>
    <message>
        <source>Accuracy, all traffic</source>
        <translation>الدقة، كل الوارد</translation>
    </message>
    <message>
        <source>Accuracy, reviewed</source>
        <translation>الدقة، المراجَع</translation>
    </message>
    <message>
        <source>Error when routed</source>
        <translation>الخطأ عند التوجيه</translation>
    </message>
    <message>
        <source>%1 of %2 audited</source>
        <comment>wrong items, items</comment>
        <translation>%1 من %2 مدققة</translation>
    </message>
    <message>
        <source>Items of all traffic that each cell stands for. Enter opens those that were reviewed.</source>
        <translation>عناصر كل الوارد التي تمثلها كل خلية. Enter يفتح ما روجع منها.</translation>
    </message>
    <message>
        <source>Reviewed items. Enter opens them.</source>
        <translation>عناصر مراجَعة. Enter يفتحها.</translation>
    </message>
    <message>
        <source>Lowest F1 first, %1 of %2</source>
        <comment>labels that are shown, all</comment>
        <translation>أدنى F1 أولًا، %1 من %2</translation>
    </message>
    <message>
        <source>Show the lowest only</source>
        <translation>إظهار الأدنى فقط</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>0 predictions: there is nothing to say of a model yet.</source>
        <translation>0 تنبؤ: لا شيء يقال عن نموذج بعد.</translation>
    </message>
    <message>
        <source>0 predictions answer this. Choose a longer period or another model.</source>
        <translation>0 تنبؤ يوافق ذلك. اختر فترة أطول أو نموذجًا آخر.</translation>
    </message>
    <message>
        <source>0 items have a final label: how good the model is will show once some were reviewed.</source>
        <translation>0 عنصر له تسمية نهائية: جودة النموذج ستظهر حين يُراجع بعضها.</translation>
    </message>
    <message>
        <source>No final label is one that nobody was led to. Choose “Any”, or have items reviewed blind.</source>
        <translation>لا تسمية نهائية أُعطيت دون تأثير. اختر «أي» أو اطلب مراجعة عمياء.</translation>
    </message>
    <message>
        <source>What the model did unwatched is not known: no accepted item was audited. Choose “Reviewed only”, or set an audit rate on the Routing screen.</source>
        <translation>ما فعله النموذج دون مراقبة غير معروف: لم يُدقق أي عنصر مقبول. اختر «المراجَعة فقط» أو حدد معدل تدقيق في شاشة التوجيه.</translation>
    </message>
    <message>
        <source>Reviewed items were chosen because they are hard. Use “All traffic, weighted” for live accuracy; use this view to find what to fix.</source>
        <translation>اختيرت العناصر المراجَعة لأنها صعبة. استخدم «كل الوارد، مرجحًا» للدقة الفعلية؛ وهذا العرض لمعرفة ما يجب إصلاحه.</translation>
    </message>
    <message>
        <source>Each reviewed item stands for those like it that were not drawn. %1 of %2 escalated items wait for a final label.</source>
        <comment>items, items</comment>
        <translation>كل عنصر مراجَع يمثل أمثاله التي لم تُسحب. %1 من %2 من العناصر المصعّدة تنتظر تسمية نهائية.</translation>
    </message>
    <message>
        <source>Computed %1 from %2; %3 with a final label, %4 that nobody was led to. Taxonomy v%5. Bars are 95 % intervals.</source>
        <comment>a time, predictions, items, items, a version</comment>
        <translation>حُسب %1 من %2؛ %3 لها تسمية نهائية، منها %4 دون تأثير. التصنيف v%5. الأشرطة فترات 95 %.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prediction(s)</source>
        <translation>
            <numerusform>%Ln تنبؤ</numerusform>
            <numerusform>تنبؤ واحد</numerusform>
            <numerusform>تنبؤان</numerusform>
            <numerusform>%Ln تنبؤات</numerusform>
            <numerusform>%Ln تنبؤًا</numerusform>
            <numerusform>%Ln تنبؤ</numerusform>
        </translation>
    </message>
    <message>
        <source>No label has an F1 yet: each takes %1 final labels.</source>
        <comment>a number</comment>
        <translation>لا تسمية لها F1 بعد: كل واحدة تحتاج %1 تسمية نهائية.</translation>
    </message>
    <message>
        <source>Rare label into the draft</source>
        <translation>الوسم النادر إلى المسودة</translation>
    </message>
    <message>
        <source>Pair into the draft</source>
        <translation>الزوج إلى المسودة</translation>
    </message>
    <message>
        <source>Choose a cell of two labels</source>
        <translation>اختر خلية لوسمين</translation>
    </message>
    <message>
        <source>Choose a label</source>
        <translation>اختر وسمًا</translation>
    </message>
    <message>
        <source>Figures are put into a draft on the pages “Model” and “Calibration and thresholds”</source>
        <translation>تُوضع الأرقام في مسودة من صفحتي «النموذج» و«المعايرة والعتبات»</translation>
    </message>
</context>
<context>
    <name>docket::ui::ModelRows</name>
    <message numerus="yes">
        <source>All %Ln label(s)</source>
        <translation>
            <numerusform>%Ln تسمية</numerusform>
            <numerusform>%Ln تسمية</numerusform>
            <numerusform>%Ln تسميتان</numerusform>
            <numerusform>كل %Ln تسميات</numerusform>
            <numerusform>كل %Ln تسمية</numerusform>
            <numerusform>كل %Ln تسمية</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الإحكام</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>الاستدعاء</translation>
    </message>
    <message>
        <source>F1, %1 to %2</source>
        <comment>head of a column of whiskers, and its scale</comment>
        <translation>F1، %1 إلى %2</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>مجال 95 %</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a range</comment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>F1 %1: %Ln label(s)</source>
        <comment>a range</comment>
        <translation>
            <numerusform>F1 %1: %Ln تسمية</numerusform>
            <numerusform>F1 %1: %Ln تسمية</numerusform>
            <numerusform>F1 %1: %Ln تسميتان</numerusform>
            <numerusform>F1 %1: %Ln تسميات</numerusform>
            <numerusform>F1 %1: %Ln تسمية</numerusform>
            <numerusform>F1 %1: %Ln تسمية</numerusform>
        </translation>
    </message>
    <message>
        <source>Final label</source>
        <translation>التسمية النهائية</translation>
    </message>
    <message>
        <source>Said instead</source>
        <translation>قيل بدلًا منها</translation>
    </message>
    <message>
        <source>Model’s label</source>
        <translation>وسم النموذج</translation>
    </message>
    <message>
        <source>other</source>
        <comment>labels of the model that are not shown, or none</comment>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
</context>
<context>
    <name>docket::ui::MomentField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <comment>how a day is typed: year, month, day</comment>
        <translation>YYYY-MM-DD (سنة-شهر-يوم)</translation>
    </message>
    <message>
        <source>Written as 2026-11-23 or 2026-11-23 14:30.</source>
        <translation>يُكتب 2026-11-23 أو 2026-11-23 14:30.</translation>
    </message>
</context>
<context>
    <name>docket::ui::MoveDialog</name>
    <message>
        <source>At the top, in no group</source>
        <translation>في المستوى الأعلى، بلا مجموعة</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>نقل %1</translation>
    </message>
    <message>
        <source>It goes to the end of the group chosen here, with everything under it.</source>
        <translation>ينتقل مع كل ما تحته إلى آخر المجموعة المختارة هنا.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
</context>
<context>
    <name>docket::ui::NamedNumbers</name>
    <message>
        <source>No reason and no label has its own.</source>
        <translation>لا سبب ولا وسم له خاص به.</translation>
    </message>
    <message>
        <source>Reviews by reason or label</source>
        <translation>المراجعات بحسب السبب أو الوسم</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Reason or label</source>
        <translation>السبب أو الوسم</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Hours by reason or label</source>
        <translation>الساعات بحسب السبب أو الوسم</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Reviews for each item</source>
        <translation>المراجعات لكل عنصر</translation>
    </message>
    <message>
        <source>Hours until an item is due</source>
        <translation>الساعات حتى انتهاء مهلة العنصر</translation>
    </message>
    <message>
        <source>Of high impact</source>
        <translation>ذو الأثر الكبير</translation>
    </message>
    <message>
        <source>Reviews, for the one chosen</source>
        <translation>المراجعات، للمختار</translation>
    </message>
    <message>
        <source>Hours, for the one chosen</source>
        <translation>الساعات، للمختار</translation>
    </message>
    <message>
        <source>as all others</source>
        <translation>كسواه</translation>
    </message>
    <message>
        <source>Reviews of %1</source>
        <comment>reason or label</comment>
        <translation>مراجعات %1</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <comment>reason or label</comment>
        <translation>ساعات %1</translation>
    </message>
    <message>
        <source>Reviews of a reason or label</source>
        <translation>مراجعات سبب أو وسم</translation>
    </message>
    <message>
        <source>Hours of a reason or label</source>
        <translation>ساعات سبب أو وسم</translation>
    </message>
    <message>
        <source>Its number is set afterwards.</source>
        <translation>يُعيَّن العدد بعد ذلك.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Type to find a reason or label</source>
        <translation>اكتب لتجد سببًا أو وسمًا</translation>
    </message>
</context>
<context>
    <name>docket::ui::NewWorkspacePane</name>
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
        <source>A file with the labels: JSON, CSV, SKOS, Label Studio or a list.</source>
        <translation>ملف فيه الوسوم: JSON أو CSV أو SKOS أو Label Studio أو قائمة.</translation>
    </message>
    <message>
        <source>Confidence below %L1</source>
        <translation>ثقة أقل من %L1</translation>
    </message>
    <message>
        <source>The most doubtful fifth</source>
        <translation>الخُمس الأكثر شكًا</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>كل العناصر</translation>
    </message>
    <message>
        <source>What goes to people</source>
        <translation>ما يذهب إلى الناس</translation>
    </message>
    <message>
        <source>Say which column is the text, to create a workspace.</source>
        <translation>يلزم تحديد عمود النص لإنشاء مساحة عمل.</translation>
    </message>
    <message>
        <source>The file is not read yet.</source>
        <translation>لم يُقرأ الملف بعد.</translation>
    </message>
    <message>
        <source>There is nothing in the file that a workspace could be made of.</source>
        <translation>ليس في الملف ما تُنشأ منه مساحة عمل.</translation>
    </message>
    <message>
        <source>Choose the column with the model’s label, or a taxonomy file, to create a workspace.</source>
        <translation>يلزم اختيار عمود وسم النموذج أو ملف تصنيف لإنشاء مساحة عمل.</translation>
    </message>
</context>
<context>
    <name>docket::ui::NumberField</name>
    <message>
        <source>Not kept: a whole number from %1 to %2</source>
        <translation>لم يُحفظ: عدد صحيح من %1 إلى %2</translation>
    </message>
    <message>
        <source>Not kept: %1 to %2</source>
        <comment>smallest and largest number</comment>
        <translation>لم يُحفظ: من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <comment>number</comment>
        <translation>يبقى %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what stays</comment>
        <translation>‏%1. %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>number</comment>
        <translation>‏%1 س</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>number</comment>
        <translation>‏%1 %</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>number</comment>
        <translation>‏%1 د</translation>
    </message>
</context>
<context>
    <name>docket::ui::NumberWords</name>
    <message>
        <source>+%1</source>
        <comment>a number that is more than zero</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>too few (%L1)</source>
        <comment>instead of a figure; how many it would rest on</comment>
        <translation>قليلة جدًا (%L1)</translation>
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
    <name>docket::ui::OptionList</name>
    <message>
        <source>%1, chosen by %2</source>
        <comment>a label, letters of reviewers</comment>
        <translation>%1، اختاره %2</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <comment>an option</comment>
        <translation>%1، مختار</translation>
    </message>
</context>
<context>
    <name>docket::ui::OwnShares</name>
    <message>
        <source>Models with a share of their own</source>
        <translation>نماذج لها حصة خاصة</translation>
    </message>
    <message>
        <source>Add model…</source>
        <translation>إضافة نموذج…</translation>
    </message>
    <message>
        <source>No model has its own share.</source>
        <translation>لا نموذج له حصة خاصة.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Labels with a share of their own, ranked among themselves</source>
        <translation>وسوم لها حصة خاصة، تُرتَّب فيما بينها</translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>إضافة وسم…</translation>
    </message>
    <message>
        <source>No label has its own share.</source>
        <translation>لا وسم له حصة خاصة.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Review share of %1, in percent</source>
        <comment>model or label</comment>
        <translation>حصة مراجعة %1 بالمئة</translation>
    </message>
    <message>
        <source>Review share of the model, in percent</source>
        <translation>حصة مراجعة النموذج بالمئة</translation>
    </message>
    <message>
        <source>Review share of the label, in percent</source>
        <translation>حصة مراجعة الوسم بالمئة</translation>
    </message>
    <message>
        <source>Own review share of a model</source>
        <translation>حصة مراجعة خاصة بنموذج</translation>
    </message>
    <message>
        <source>Its share is set afterwards.</source>
        <translation>تُعيَّن حصته بعد ذلك.</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>إضافة النموذج</translation>
    </message>
    <message>
        <source>Type to find a model</source>
        <translation>الكتابة تبحث عن نموذج</translation>
    </message>
    <message>
        <source>Own review share of a label</source>
        <translation>حصة مراجعة خاصة بوسم</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>إضافة الوسم</translation>
    </message>
    <message>
        <source>Type to find a label</source>
        <translation>الكتابة تبحث عن وسم</translation>
    </message>
</context>
<context>
    <name>docket::ui::PacketDialog</name>
    <message>
        <source>Make a packet</source>
        <translation>إنشاء حزمة</translation>
    </message>
    <message>
        <source>A packet is a file for somebody who does not reach this workspace: they open it in Docket and review it like any other. Nobody else gets its items meanwhile. When it comes back, merge it.</source>
        <translation>الحزمة ملف لشخص لا يصل إلى مساحة العمل هذه: يفتحه في Docket ويراجعه كغيره. لا يحصل أحد غيره على عناصرها في هذه الأثناء. ادمجها عندما تعود.</translation>
    </message>
    <message>
        <source>Make packet</source>
        <translation>إنشاء الحزمة</translation>
    </message>
    <message>
        <source>Passphrase, where the file is to be locked</source>
        <translation>عبارة المرور، إن أردت قفل الملف</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لـ</translation>
    </message>
    <message>
        <source>Items, the next in the queue</source>
        <translation>العناصر، التالية في القائمة</translation>
    </message>
    <message>
        <source>Days that they are held</source>
        <translation>أيام حجزها</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose… where the packet is put</source>
        <translation>اختيار… مكان الحزمة</translation>
    </message>
    <message>
        <source>Put the packet into</source>
        <translation>حفظ الحزمة في</translation>
    </message>
    <message>
        <source>Workspaces (*.docket)</source>
        <translation>مساحات العمل (*.docket)</translation>
    </message>
</context>
<context>
    <name>docket::ui::PacketJobs</name>
    <message>
        <source>refused: %1</source>
        <translation>رُفضت: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) to add</source>
        <translation>
            <numerusform>لا قرارات جديدة (%Ln)</numerusform>
            <numerusform>قرار واحد جديد (%Ln)</numerusform>
            <numerusform>قراران جديدان (%Ln)</numerusform>
            <numerusform>%Ln قرارات جديدة</numerusform>
            <numerusform>%Ln قرارًا جديدًا</numerusform>
            <numerusform>%Ln قرار جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>%Ln موجود هنا</numerusform>
            <numerusform>واحد موجود هنا (%Ln)</numerusform>
            <numerusform>اثنان موجودان هنا (%Ln)</numerusform>
            <numerusform>%Ln موجودة هنا</numerusform>
            <numerusform>%Ln موجودًا هنا</numerusform>
            <numerusform>%Ln موجود هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 items answered</source>
        <translation>أُجيب عن %L1 من %L2 من العناصر</translation>
    </message>
    <message>
        <source>stays as it is: %1</source>
        <translation>يبقى كما هو: %1</translation>
    </message>
    <message>
        <source>Merge packets</source>
        <translation>دمج الحزم</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Reviewer or item</source>
        <translation>المراجع أو العنصر</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>ما ينتج عنها</translation>
    </message>
    <message>
        <source>Nothing was changed yet. Each decision comes in once, as if it had been given here, whatever is merged again.</source>
        <translation>لم يتغير شيء بعد. يدخل كل قرار مرة واحدة كما لو اتُّخذ هنا، مهما تكرر الدمج.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) cannot be merged and stay in their packet.</source>
        <translation>
            <numerusform>لا شيء يتعذر دمجه (%Ln).</numerusform>
            <numerusform>يتعذر دمج أمر واحد (%Ln) ويبقى في حزمته.</numerusform>
            <numerusform>يتعذر دمج أمرين (%Ln) ويبقيان في حزمتهما.</numerusform>
            <numerusform>يتعذر دمج %Ln أمور وتبقى في حزمتها.</numerusform>
            <numerusform>يتعذر دمج %Ln أمرًا وتبقى في حزمتها.</numerusform>
            <numerusform>يتعذر دمج %Ln أمر وتبقى في حزمتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln decision(s)</source>
        <translation>
            <numerusform>لا قرارات للدمج (%Ln)</numerusform>
            <numerusform>دمج قرار واحد (%Ln)</numerusform>
            <numerusform>دمج قرارين (%Ln)</numerusform>
            <numerusform>دمج %Ln قرارات</numerusform>
            <numerusform>دمج %Ln قرارًا</numerusform>
            <numerusform>دمج %Ln قرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) merged.</source>
        <translation>
            <numerusform>لم يُدمج أي قرار (%Ln).</numerusform>
            <numerusform>دُمج قرار واحد (%Ln).</numerusform>
            <numerusform>دُمج قراران (%Ln).</numerusform>
            <numerusform>دُمجت %Ln قرارات.</numerusform>
            <numerusform>دُمج %Ln قرارًا.</numerusform>
            <numerusform>دُمج %Ln قرار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) stay as they were.</source>
        <translation>
            <numerusform>لم يبق أي عنصر كما كان (%Ln).</numerusform>
            <numerusform>بقي عنصر واحد كما كان (%Ln).</numerusform>
            <numerusform>بقي عنصران كما كانا (%Ln).</numerusform>
            <numerusform>بقيت %Ln عناصر كما كانت.</numerusform>
            <numerusform>بقي %Ln عنصرًا كما كان.</numerusform>
            <numerusform>بقي %Ln عنصر كما كان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making a packet</source>
        <translation>جارٍ إنشاء حزمة</translation>
    </message>
    <message numerus="yes">
        <source>Packet %1 with %Ln item(s) for %2 is in %3. They are held until %4.</source>
        <translation>
            <numerusform>الحزمة %1 بلا عناصر (%Ln) لـ %2 في %3، حتى %4.</numerusform>
            <numerusform>الحزمة %1 بعنصر واحد (%Ln) لـ %2 في %3، وهو محجوز حتى %4.</numerusform>
            <numerusform>الحزمة %1 بعنصرين (%Ln) لـ %2 في %3، وهما محجوزان حتى %4.</numerusform>
            <numerusform>الحزمة %1 بـ %Ln عناصر لـ %2 في %3، وهي محجوزة حتى %4.</numerusform>
            <numerusform>الحزمة %1 بـ %Ln عنصرًا لـ %2 في %3، وهي محجوزة حتى %4.</numerusform>
            <numerusform>الحزمة %1 بـ %Ln عنصر لـ %2 في %3، وهي محجوزة حتى %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at packets</source>
        <translation>جارٍ فحص الحزم</translation>
    </message>
    <message>
        <source>Merging packets</source>
        <translation>جارٍ دمج الحزم</translation>
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
    <name>docket::ui::PeriodWords</name>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>آخر 90 يومًا</translation>
    </message>
</context>
<context>
    <name>docket::ui::PolicyCheckRows</name>
    <message>
        <source>%1. %2</source>
        <comment>check, what it says</comment>
        <translation>‏%1. %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>docket::ui::PolicyChecks</name>
    <message>
        <source>Nothing to look at.</source>
        <translation>لا شيء يستدعي النظر.</translation>
    </message>
    <message>
        <source>Checks of the draft</source>
        <translation>ملاحظات على المسودة</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>‏%Ln للنظر</numerusform>
            <numerusform>واحد للنظر</numerusform>
            <numerusform>اثنان للنظر</numerusform>
            <numerusform>‏%Ln للنظر</numerusform>
            <numerusform>‏%Ln للنظر</numerusform>
            <numerusform>‏%Ln للنظر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::PolicyProposer</name>
    <message>
        <source>The draft of policy %L1 has %2. Nothing is routed by it yet: look at it and publish it on the Routing screen (%3).</source>
        <comment>a version, what it has, a key</comment>
        <translation>في مسودة السياسة %L1 الآن %2. لا شيء يُوجَّه وفقها بعد: اطلع عليها وانشرها من شاشة التوجيه (%3).</translation>
    </message>
</context>
<context>
    <name>docket::ui::PolicyPublishDialog</name>
    <message>
        <source>Take policy version %L1 back</source>
        <translation>التراجع عن الإصدار %L1 من السياسة</translation>
    </message>
    <message>
        <source>Publish policy version %L1</source>
        <translation>نشر الإصدار %L1 من السياسة</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) open</source>
        <translation>
            <numerusform>%Ln ملاحظة مفتوحة</numerusform>
            <numerusform>ملاحظة واحدة مفتوحة</numerusform>
            <numerusform>ملاحظتان مفتوحتان</numerusform>
            <numerusform>%Ln ملاحظات مفتوحة</numerusform>
            <numerusform>%Ln ملاحظة مفتوحة</numerusform>
            <numerusform>%Ln ملاحظة مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You can publish all the same.</source>
        <translation>%1 يمكن النشر مع ذلك.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغير</translation>
    </message>
    <message>
        <source>Take version %L1 back</source>
        <translation>سحب الإصدار %L1</translation>
    </message>
    <message>
        <source>Publish version %L1</source>
        <translation>نشر الإصدار %L1</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Say what changed first</source>
        <translation>اذكر أولًا ما تغير</translation>
    </message>
    <message>
        <source>Say what changed first. Whoever reads the versions later needs it.</source>
        <translation>يلزم أولًا ذكر ما تغير. يحتاجه من يقرأ الإصدارات لاحقًا.</translation>
    </message>
    <message>
        <source>What happens to what waits</source>
        <translation>ما يحدث لما ينتظر</translation>
    </message>
    <message>
        <source>What is imported from now on follows version %L1. What version %L2 had routed anew goes back to what it was, but for what somebody has touched since; no decision is touched.</source>
        <translation>ما يُستورد من الآن فصاعدًا يتبع الإصدار %L1. وما أعاد الإصدار %L2 توجيهه يعود كما كان، إلا ما مسّه أحد منذ ذلك الحين؛ ولا يُمَسّ أي قرار.</translation>
    </message>
    <message>
        <source>What is imported from now on follows version %L1. What is here already changes only as chosen below; no decision is touched.</source>
        <translation>ما يُستورد من الآن فصاعدًا يتبع الإصدار %L1. وما هو هنا لا يتغير إلا كما تختار أدناه؛ ولا يُمَسّ أي قرار.</translation>
    </message>
    <message>
        <source>An item that somebody has answered already stays as it is until its next answer; from then on the new rule says which answer stands.</source>
        <translation>يبقى العنصر الذي أجاب عنه أحد كما هو حتى الإجابة التالية، ومنذئذ تحدد القاعدة الجديدة أي إجابة تسري.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what changed, what speaks for it</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::PolicyPublishWay</name>
    <message>
        <source>takes %1 back</source>
        <comment>version</comment>
        <translation>يتراجع عن %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::PublicationDelegate</name>
    <message>
        <source>What to do with decisions on %1</source>
        <translation>ما يجري للقرارات على %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::PublicationModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>labels</comment>
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
        <source>being counted</source>
        <translation>قيد العد</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no decisions</comment>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>للمراجعة %Ln</numerusform>
            <numerusform>للمراجعة %Ln</numerusform>
            <numerusform>للمراجعة %Ln</numerusform>
            <numerusform>للمراجعة %Ln</numerusform>
            <numerusform>للمراجعة %Ln</numerusform>
            <numerusform>للمراجعة %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln carried</source>
        <comment>decisions that count on</comment>
        <translation>
            <numerusform>مرحَّل %Ln</numerusform>
            <numerusform>مرحَّل %Ln</numerusform>
            <numerusform>مرحَّل %Ln</numerusform>
            <numerusform>مرحَّل %Ln</numerusform>
            <numerusform>مرحَّل %Ln</numerusform>
            <numerusform>مرحَّل %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept</source>
        <comment>decisions that stay as they were</comment>
        <translation>
            <numerusform>باقٍ %Ln</numerusform>
            <numerusform>باقٍ %Ln</numerusform>
            <numerusform>باقٍ %Ln</numerusform>
            <numerusform>باقٍ %Ln</numerusform>
            <numerusform>باقٍ %Ln</numerusform>
            <numerusform>باقٍ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry over to %1</source>
        <translation>ترحيل إلى %1</translation>
    </message>
    <message>
        <source>Carry over</source>
        <comment>decisions count on under the new version</comment>
        <translation>ترحيل</translation>
    </message>
    <message>
        <source>Review all again</source>
        <translation>مراجعة الكل من جديد</translation>
    </message>
    <message>
        <source>Review again where a rule matches</source>
        <translation>مراجعة ما تنطبق عليه قاعدة</translation>
    </message>
    <message>
        <source>Keep as they were</source>
        <comment>decisions</comment>
        <translation>إبقاؤها كما كانت</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>the label</comment>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column of a table, what stands in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>In version %L1</source>
        <translation>في الإصدار %L1</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>What to do</source>
        <comment>with decisions</comment>
        <translation>ما يجري لها</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>docket::ui::PublicationPane</name>
    <message>
        <source>All decisions</source>
        <translation>كل القرارات</translation>
    </message>
</context>
<context>
    <name>docket::ui::PublicationTable</name>
    <message>
        <source>What happens to decisions, by change</source>
        <translation>ما يجري للقرارات، بحسب التغيير</translation>
    </message>
    <message>
        <source>Enter opens what can be done with the decisions of a row</source>
        <translation>يفتح Enter ما يمكن فعله بقرارات الصف</translation>
    </message>
</context>
<context>
    <name>docket::ui::PublicationTotals</name>
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
        <source>%1: %2</source>
        <comment>column of a table, what stands in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>labels</comment>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>no decisions</comment>
        <translation>لا شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>للمراجعة %Ln</numerusform>
            <numerusform>للمراجعة %Ln</numerusform>
            <numerusform>للمراجعة %Ln</numerusform>
            <numerusform>للمراجعة %Ln</numerusform>
            <numerusform>للمراجعة %Ln</numerusform>
            <numerusform>للمراجعة %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::PublishDialog</name>
    <message>
        <source>Take taxonomy version %L1 back</source>
        <translation>سحب إصدار التصنيف %L1</translation>
    </message>
    <message>
        <source>Publish taxonomy version %L1</source>
        <translation>نشر إصدار التصنيف %L1</translation>
    </message>
    <message>
        <source>What happens to decisions already made</source>
        <translation>ما يجري للقرارات الصادرة</translation>
    </message>
    <message>
        <source>Nothing is rewritten. Version %L1 has the labels of version %L2 again; below is how it reads what was decided under version %L3.</source>
        <translation>لا يُعاد كتابة شيء. للإصدار %L1 وسوم الإصدار %L2 من جديد؛ وفيما يلي كيف يقرأ ما تقرر في الإصدار %L3.</translation>
    </message>
    <message>
        <source>Nothing is rewritten. Every decision keeps the label it was given; below is how version %L1 reads it.</source>
        <translation>لا يُعاد كتابة شيء. يحتفظ كل قرار بوسمه؛ وفيما يلي كيف يقرأه الإصدار %L1.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Figures and exports read decisions of earlier versions as version %L1 says here. Asked for as of version %L2, they read as before.</source>
        <translation>تقرأ الأرقام والتصدير قرارات الإصدارات السابقة كما يقول الإصدار %L1 هنا. وعند طلبها بحسب الإصدار %L2 تبقى كما كانت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) open</source>
        <translation>
            <numerusform>%Ln ملاحظة مفتوحة</numerusform>
            <numerusform>ملاحظة واحدة مفتوحة</numerusform>
            <numerusform>ملاحظتان مفتوحتان</numerusform>
            <numerusform>%Ln ملاحظات مفتوحة</numerusform>
            <numerusform>%Ln ملاحظة مفتوحة</numerusform>
            <numerusform>%Ln ملاحظة مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You can publish all the same.</source>
        <translation>%1 يمكن النشر مع ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to mend first</source>
        <translation>
            <numerusform>%Ln أمر يُصلح أولًا</numerusform>
            <numerusform>أمر واحد يُصلح أولًا</numerusform>
            <numerusform>أمران يُصلحان أولًا</numerusform>
            <numerusform>%Ln أمور تُصلح أولًا</numerusform>
            <numerusform>%Ln أمرًا يُصلح أولًا</numerusform>
            <numerusform>%Ln أمر يُصلح أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغير</translation>
    </message>
    <message>
        <source>Take version %L1 back</source>
        <translation>سحب الإصدار %L1</translation>
    </message>
    <message>
        <source>Publish version %L1</source>
        <translation>نشر الإصدار %L1</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>The rule for %1 says nothing yet. Give it a word, or choose something else to do.</source>
        <translation>لا تقول القاعدة لـ %1 شيئًا بعد. تلزم كلمة، أو اختيار آخر.</translation>
    </message>
    <message>
        <source>Say what changed first. Whoever reads the versions later needs it.</source>
        <translation>يلزم أولًا ذكر ما تغير. يحتاجه من يقرأ الإصدارات لاحقًا.</translation>
    </message>
    <message>
        <source>The decisions are still being counted.</source>
        <translation>ما زالت القرارات قيد العد.</translation>
    </message>
    <message>
        <source>Counted again once every rule says something.</source>
        <translation>يُعاد العد متى قالت كل قاعدة شيئًا.</translation>
    </message>
    <message>
        <source>Counting decisions…</source>
        <translation>عد القرارات…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting item(s) move to version %1.</source>
        <translation>
            <numerusform>ينتقل %Ln عنصر منتظر إلى الإصدار %1.</numerusform>
            <numerusform>ينتقل عنصر منتظر واحد إلى الإصدار %1.</numerusform>
            <numerusform>ينتقل عنصران منتظران إلى الإصدار %1.</numerusform>
            <numerusform>تنتقل %Ln عناصر منتظرة إلى الإصدار %1.</numerusform>
            <numerusform>ينتقل %Ln عنصرًا منتظرًا إلى الإصدار %1.</numerusform>
            <numerusform>ينتقل %Ln عنصر منتظر إلى الإصدار %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open review(s) finish on version %1 and are read by this mapping.</source>
        <translation>
            <numerusform>تنتهي %Ln مراجعة مفتوحة بالإصدار %1 وتُقرأ بهذا الربط.</numerusform>
            <numerusform>تنتهي مراجعة مفتوحة واحدة بالإصدار %1 وتُقرأ بهذا الربط.</numerusform>
            <numerusform>تنتهي مراجعتان مفتوحتان بالإصدار %1 وتُقرآن بهذا الربط.</numerusform>
            <numerusform>تنتهي %Ln مراجعات مفتوحة بالإصدار %1 وتُقرأ بهذا الربط.</numerusform>
            <numerusform>تنتهي %Ln مراجعة مفتوحة بالإصدار %1 وتُقرأ بهذا الربط.</numerusform>
            <numerusform>تنتهي %Ln مراجعة مفتوحة بالإصدار %1 وتُقرأ بهذا الربط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) come back to the queue.</source>
        <translation>
            <numerusform>يعود %Ln عنصر إلى قائمة الانتظار.</numerusform>
            <numerusform>يعود عنصر واحد إلى قائمة الانتظار.</numerusform>
            <numerusform>يعود عنصران إلى قائمة الانتظار.</numerusform>
            <numerusform>تعود %Ln عناصر إلى قائمة الانتظار.</numerusform>
            <numerusform>يعود %Ln عنصرًا إلى قائمة الانتظار.</numerusform>
            <numerusform>يعود %Ln عنصر إلى قائمة الانتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Says nothing yet</source>
        <translation>لا تقول شيئًا بعد</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>قيد العد…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>للمراجعة %Ln</numerusform>
            <numerusform>للمراجعة %Ln</numerusform>
            <numerusform>للمراجعة %Ln</numerusform>
            <numerusform>للمراجعة %Ln</numerusform>
            <numerusform>للمراجعة %Ln</numerusform>
            <numerusform>للمراجعة %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) leave the queue.</source>
        <translation>
            <numerusform>يخرج %Ln عنصر من قائمة الانتظار.</numerusform>
            <numerusform>يخرج عنصر واحد (%Ln) من قائمة الانتظار.</numerusform>
            <numerusform>يخرج عنصران (%Ln) من قائمة الانتظار.</numerusform>
            <numerusform>تخرج %Ln عناصر من قائمة الانتظار.</numerusform>
            <numerusform>يخرج %Ln عنصرًا من قائمة الانتظار.</numerusform>
            <numerusform>يخرج %Ln عنصر من قائمة الانتظار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) that version %1 had reviewed again stand once more.</source>
        <translation>
            <numerusform>يعود قائمًا %Ln قرار طلب الإصدار %1 مراجعته من جديد.</numerusform>
            <numerusform>يعود قائمًا قرار واحد (%Ln) طلب الإصدار %1 مراجعته من جديد.</numerusform>
            <numerusform>يعود قائمَين قراران (%Ln) طلب الإصدار %1 مراجعتهما من جديد.</numerusform>
            <numerusform>تعود قائمةً %Ln قرارات طلب الإصدار %1 مراجعتها من جديد.</numerusform>
            <numerusform>يعود قائمًا %Ln قرارًا طلب الإصدار %1 مراجعتها من جديد.</numerusform>
            <numerusform>يعود قائمًا %Ln قرار طلب الإصدار %1 مراجعتها من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens to what waits</source>
        <translation>ما يحدث لما ينتظر</translation>
    </message>
    <message>
        <source>What version %L1 had routed anew goes back to what it was, but for what somebody has touched since.</source>
        <translation>ما أعاد الإصدار %L1 توجيهه يعود كما كان، إلا ما مسّه أحد منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Thresholds, costs and labels of high impact hold for what is imported from now on. What is here already changes only as chosen below.</source>
        <translation>تسري العتبات والتكاليف والتسميات عالية الأثر على ما يُستورد من الآن فصاعدًا. وما هو هنا لا يتغير إلا كما تختار أدناه.</translation>
    </message>
</context>
<context>
    <name>docket::ui::PublishJobs</name>
    <message>
        <source>Version %L1 is in use.</source>
        <translation>الإصدار %L1 سارٍ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) came back to the queue.</source>
        <translation>
            <numerusform>عاد %Ln عنصر إلى قائمة الانتظار.</numerusform>
            <numerusform>عاد عنصر واحد إلى قائمة الانتظار.</numerusform>
            <numerusform>عاد عنصران إلى قائمة الانتظار.</numerusform>
            <numerusform>عادت %Ln عناصر إلى قائمة الانتظار.</numerusform>
            <numerusform>عاد %Ln عنصرًا إلى قائمة الانتظار.</numerusform>
            <numerusform>عاد %Ln عنصر إلى قائمة الانتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publishing version %L1</source>
        <translation>نشر الإصدار %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) left the queue.</source>
        <translation>
            <numerusform>خرج %Ln عنصر من قائمة الانتظار.</numerusform>
            <numerusform>خرج عنصر واحد (%Ln) من قائمة الانتظار.</numerusform>
            <numerusform>خرج عنصران (%Ln) من قائمة الانتظار.</numerusform>
            <numerusform>خرجت %Ln عناصر من قائمة الانتظار.</numerusform>
            <numerusform>خرج %Ln عنصرًا من قائمة الانتظار.</numerusform>
            <numerusform>خرج %Ln عنصر من قائمة الانتظار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) stand once more.</source>
        <translation>
            <numerusform>عاد %Ln قرار قائمًا.</numerusform>
            <numerusform>عاد قرار واحد (%Ln) قائمًا.</numerusform>
            <numerusform>عاد قراران (%Ln) قائمَين.</numerusform>
            <numerusform>عادت %Ln قرارات قائمةً.</numerusform>
            <numerusform>عاد %Ln قرارًا قائمًا.</numerusform>
            <numerusform>عاد %Ln قرار قائمًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) were routed anew.</source>
        <translation>
            <numerusform>أُعيد توجيه %Ln عنصر.</numerusform>
            <numerusform>أُعيد توجيه عنصر واحد.</numerusform>
            <numerusform>أُعيد توجيه عنصرين.</numerusform>
            <numerusform>أُعيد توجيه %Ln عناصر.</numerusform>
            <numerusform>أُعيد توجيه %Ln عنصرًا.</numerusform>
            <numerusform>أُعيد توجيه %Ln عنصر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::PublishWay</name>
    <message>
        <source>%1: %2</source>
        <comment>a check, and what it found</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
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
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>أُنجز اليوم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Text of the item</source>
        <translation>نص العنصر</translation>
    </message>
    <message>
        <source>Labels to choose from</source>
        <translation>الوسوم للاختيار منها</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Items that were decided today, of those that the reviewer wants to decide in a day; &quot;today&quot; follows.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assigned to you</source>
        <translation>
            <numerusform>%Ln مُسند إليك</numerusform>
            <numerusform>عنصر واحد مُسند إليك</numerusform>
            <numerusform>عنصران مُسندان إليك</numerusform>
            <numerusform>%Ln عناصر مُسندة إليك</numerusform>
            <numerusform>%Ln عنصرًا مُسندًا إليك</numerusform>
            <numerusform>%Ln عنصر مُسند إليك</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more assigned to you</source>
        <translation>%1 أو أكثر مُسندة إليك</translation>
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
    <message>
        <source>Marked by you: what decided the label</source>
        <translation>مُعلَّم منك: ما حسم الوسم</translation>
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
    <name>docket::ui::RecipeForm</name>
    <message>
        <source>Recipe</source>
        <translation>الوصفة</translation>
    </message>
</context>
<context>
    <name>docket::ui::RecipeKeeping</name>
    <message>
        <source>The recipe %1 is deleted. What is in the form stays.</source>
        <translation>حُذفت الوصفة %1. ما في النموذج باقٍ.</translation>
    </message>
    <message>
        <source>The form is not a saved recipe</source>
        <translation>ما في النموذج ليس وصفة محفوظة</translation>
    </message>
    <message>
        <source>Already saved: %1.</source>
        <comment>name and version of a recipe</comment>
        <translation>محفوظة بالفعل: %1.</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>حفظ الوصفة</translation>
    </message>
    <message>
        <source>A name that is there gets a new version. Earlier versions stay.</source>
        <translation>الاسم الموجود يحصل على إصدار جديد. الإصدارات السابقة باقية.</translation>
    </message>
    <message>
        <source>Delete recipe</source>
        <translation>حذف الوصفة</translation>
    </message>
    <message>
        <source>%1 goes from the list, with all its versions. Exports made by it keep its name, and can be made again.</source>
        <translation>تخرج %1 من القائمة بكل إصداراتها. التصديرات التي أُنشئت بها تحتفظ باسمها ويمكن إعادة إنشائها.</translation>
    </message>
    <message>
        <source>The form shows another recipe now. What was in it was not saved.</source>
        <translation>يعرض النموذج الآن وصفة أخرى. ما كان فيه لم يكن محفوظًا.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>استرجاعه</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>name and version of a recipe</comment>
        <translation>حُفظت باسم %1.</translation>
    </message>
    <message>
        <source>%1 had saved v%2 meanwhile; it is kept as a version of its own.</source>
        <comment>a person, version of a recipe</comment>
        <translation>كان %1 قد حفظ v%2 في هذه الأثناء؛ وهي باقية إصدارًا مستقلًا.</translation>
    </message>
    <message>
        <source>The form shows %1.</source>
        <comment>name and version of a recipe</comment>
        <translation>يعرض النموذج %1.</translation>
    </message>
</context>
<context>
    <name>docket::ui::RecipeSection</name>
    <message>
        <source>As the recipe says</source>
        <translation>كما تقول الوصفة</translation>
    </message>
</context>
<context>
    <name>docket::ui::RecipeWords</name>
    <message>
        <source>%1 v%2</source>
        <comment>name of a recipe, its version</comment>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version of a recipe</comment>
        <translation>v%1</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReliabilityChart</name>
    <message>
        <source>Stated confidence</source>
        <translation>الثقة المصرح بها</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>الصحيح</translation>
    </message>
    <message>
        <source>from</source>
        <comment>lower end of an interval</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <comment>upper end of an interval</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a value on, and below another</comment>
        <translation>من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReliabilityPanel</name>
    <message numerus="yes">
        <source>Stated %1: %2 right (%3), of %Ln item(s)</source>
        <comment>a mean, a share, its interval</comment>
        <translation>
            <numerusform>المصرح به %1: %2 صحيح (%3)، من %Ln عنصرًا</numerusform>
            <numerusform>المصرح به %1: %2 صحيح (%3)، من %Ln عنصر</numerusform>
            <numerusform>المصرح به %1: %2 صحيح (%3)، من %Ln عنصرين</numerusform>
            <numerusform>المصرح به %1: %2 صحيح (%3)، من %Ln عناصر</numerusform>
            <numerusform>المصرح به %1: %2 صحيح (%3)، من %Ln عنصرًا</numerusform>
            <numerusform>المصرح به %1: %2 صحيح (%3)، من %Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Before calibration</source>
        <translation>قبل المعايرة</translation>
    </message>
    <message>
        <source>After, cross-fitted</source>
        <translation>بعدها، بتقاطع الطيات</translation>
    </message>
    <message>
        <source>Mapping from stated to calibrated confidence</source>
        <translation>التحويل من الثقة المصرح بها إلى المعايرة</translation>
    </message>
    <message>
        <source>All mappings, cross-fitted</source>
        <translation>كل التحويلات، بتقاطع الطيات</translation>
    </message>
    <message>
        <source>Is %1 really %2?</source>
        <comment>a confidence, the same in percent</comment>
        <translation>هل %1 تعني حقًا %2؟</translation>
    </message>
    <message>
        <source>ECE %1</source>
        <comment>expected calibration error</comment>
        <translation>ECE %1</translation>
    </message>
    <message>
        <source>%L1 of %L2 final labels with a confidence</source>
        <comment>that there are, that are needed</comment>
        <translation>%L1 من %L2 من التسميات النهائية ذات الثقة</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <comment>the mapping that is chosen</comment>
        <translation>تلقائي: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a mapping, why it is not offered</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) in total</source>
        <translation>
            <numerusform>%Ln عنصرًا إجمالًا</numerusform>
            <numerusform>%Ln عنصر إجمالًا</numerusform>
            <numerusform>%Ln عنصران إجمالًا</numerusform>
            <numerusform>%Ln عناصر إجمالًا</numerusform>
            <numerusform>%Ln عنصرًا إجمالًا</numerusform>
            <numerusform>%Ln عنصر إجمالًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Across: stated confidence. Up: share that was right, with 95 % interval. Grey bars: items per bin, %1, %2 of them from the audit. Each fold is scored by a fit that did not see it.</source>
        <comment>items, a share</comment>
        <translation>أفقيًا: الثقة المصرح بها. عموديًا: حصة الصحيح مع فترة 95 %. الأشرطة الرمادية: العناصر في كل فئة، %1، منها %2 من التدقيق. كل طية تُقيَّم بملاءمة لم ترها.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReportDialog</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>The selected rows, or all, as text with tabs</source>
        <translation>الصفوف المحددة، أو الكل، نصًا مفصولًا بعلامات جدولة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReportFiles</name>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Pages and documents for paper (*.html *.pdf)</source>
        <translation>صفحات ومستندات للورق (*.html *.pdf)</translation>
    </message>
    <message>
        <source>A report is a file that ends in .html or .pdf.</source>
        <translation>التقرير ملف ينتهي بـ ‎.html أو ‎.pdf.</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>التقرير في %1.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReportModel</name>
    <message>
        <source>%1: %2</source>
        <comment>head of a column, what stands in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReroutingJobs</name>
    <message>
        <source>Routing what is here anew</source>
        <translation>إعادة توجيه ما هو هنا</translation>
    </message>
    <message>
        <source>What is here is routed by the version in use.</source>
        <translation>ما هو هنا موجّه وفق الإصدار المستخدم.</translation>
    </message>
    <message>
        <source>Routing anew was stopped; it goes on when the workspace is opened the next time.</source>
        <translation>أُوقفت إعادة التوجيه؛ وتستمر عند فتح مساحة العمل في المرة التالية.</translation>
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
    <message>
        <source>None</source>
        <comment>no goal</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>&amp;Goal of a day, in items</source>
        <translation>&amp;هدف اليوم، بالعناصر</translation>
    </message>
    <message>
        <source>Stands beside what you have decided today, “184 of 300”. Nobody else sees it; 0 is none.</source>
        <translation>يظهر بجانب ما قررته اليوم، «184 من 300». لا يراه أحد غيرك؛ و0 يعني بلا هدف.</translation>
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
    <name>docket::ui::ReviewerRows</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>وسيط الوقت</translation>
    </message>
    <message>
        <source>Gold right</source>
        <translation>الذهبية الصحيحة</translation>
    </message>
    <message>
        <source>Same again</source>
        <comment>share of items that somebody answered twice alike</comment>
        <translation>مطابقة ثانيةً</translation>
    </message>
    <message>
        <source>Blind: as the model</source>
        <translation>دون رؤية: كالنموذج</translation>
    </message>
    <message>
        <source>Assisted: as the model</source>
        <translation>بمساعدة: كالنموذج</translation>
    </message>
    <message>
        <source>Points</source>
        <comment>head of a column: anchoring in percentage points</comment>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>كابا</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجِع</translation>
    </message>
    <message>
        <source>And</source>
        <comment>another reviewer</comment>
        <translation>و</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>فترة 95 %</translation>
    </message>
    <message>
        <source>Confused with</source>
        <translation>اختلط مع</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>items</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 and %2: kappa %3, %4</source>
        <comment>two reviewers, a figure, items</comment>
        <translation>%1 و%2: كابا %3، %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln عنصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصرين</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Gold, %1 to %2 %</source>
        <comment>head of a column of whiskers, and its scale</comment>
        <translation>الذهبية، %1 إلى %2 %</translation>
    </message>
    <message>
        <source>Anchoring, %1 to %2</source>
        <comment>head of a column of whiskers, and its scale</comment>
        <translation>الارتساء، %1 إلى %2</translation>
    </message>
    <message>
        <source>Kappa, %1 to %2</source>
        <comment>head of a column of whiskers, and its scale</comment>
        <translation>كابا، %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReviewerWords</name>
    <message>
        <source>all answers the same</source>
        <translation>كل الإجابات واحدة</translation>
    </message>
    <message>
        <source>on no shared item</source>
        <translation>لا عنصر مشتركًا</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>لا شيء يُقارَن</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Reviewer %L1</source>
        <translation>المراجِع %L1</translation>
    </message>
    <message>
        <source>Label %L1</source>
        <translation>الوسم %L1</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReviewersPane</name>
    <message>
        <source>Answers that count</source>
        <translation>الأجوبة المحسوبة</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>Cohen’s kappa of each pair of reviewers</source>
        <translation>كابا كوهين لكل زوج من المراجعين</translation>
    </message>
    <message>
        <source>Cohen’s kappa of each pair of reviewers, as a table</source>
        <translation>كابا كوهين لكل زوج من المراجعين، جدولًا</translation>
    </message>
    <message>
        <source>Labels reviewers disagree on, the lowest kappa first</source>
        <translation>الوسوم التي يختلف عليها المراجعون، أدنى كابا أولًا</translation>
    </message>
    <message>
        <source>Labels that are confused most often</source>
        <translation>الوسوم الأكثر اختلاطًا</translation>
    </message>
    <message>
        <source>Marked: the whole interval is worse than the team’s figure</source>
        <translation>معلَّم: الفترة كلها أسوأ من رقم الفريق</translation>
    </message>
    <message>
        <source>Agreement of each pair</source>
        <translation>اتفاق كل زوج</translation>
    </message>
    <message>
        <source>Cohen’s kappa, items below</source>
        <translation>كابا كوهين، وتحته العناصر</translation>
    </message>
    <message>
        <source>Labels reviewers disagree on</source>
        <translation>الوسوم التي يختلف عليها المراجعون</translation>
    </message>
    <message>
        <source>Square: whole interval under 0.67</source>
        <translation>المربع: الفترة كلها دون 0.67</translation>
    </message>
    <message>
        <source>Does seeing the suggestion pull reviewers?</source>
        <translation>هل تجذب رؤية الاقتراح المراجعين؟</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>كل الأجوبة</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewer(s) with fewer decisions are in the table only.</source>
        <translation>
            <numerusform>%Ln مراجع بقرارات أقل في الجدول فقط.</numerusform>
            <numerusform>مراجع واحد بقرارات أقل في الجدول فقط.</numerusform>
            <numerusform>مراجعان بقرارات أقل في الجدول فقط.</numerusform>
            <numerusform>%Ln مراجعين بقرارات أقل في الجدول فقط.</numerusform>
            <numerusform>%Ln مراجعًا بقرارات أقل في الجدول فقط.</numerusform>
            <numerusform>%Ln مراجع بقرارات أقل في الجدول فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model of Dawid and Skene prefers another label than the majority on %1 of the items.</source>
        <comment>a share</comment>
        <translation>يفضل نموذج داويد وسكين وسمًا غير وسم الأغلبية في %1 من العناصر.</translation>
    </message>
    <message>
        <source>No item was reviewed by two people yet, so there is no agreement to measure. A policy can ask for two reviews, and an agreement test draws items.</source>
        <translation>لم يراجع شخصان أي عنصر بعد، فلا اتفاق يُقاس. يمكن للسياسة أن تطلب مراجعتين، ويسحب اختبار الاتفاق عناصر.</translation>
    </message>
    <message>
        <source>0 decisions: there is nothing to say of reviewers yet.</source>
        <translation>0 قرارات: لا شيء يقال عن المراجعين بعد.</translation>
    </message>
    <message>
        <source>0 decisions in this time. Choose a longer one.</source>
        <translation>0 قرارات في هذه المدة. اختر مدة أطول.</translation>
    </message>
    <message>
        <source>Computed %1 from %2 on %3 by %4. Bars are 95 % intervals.</source>
        <comment>a time; decisions, items, reviewers</comment>
        <translation>حُسبت %1 من %2 على %3 من %4. الخطوط فترات 95 %.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln قرار</numerusform>
            <numerusform>قرار واحد</numerusform>
            <numerusform>قرارين</numerusform>
            <numerusform>%Ln قرارات</numerusform>
            <numerusform>%Ln قرارًا</numerusform>
            <numerusform>%Ln قرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln عنصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصرين</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewer(s)</source>
        <translation>
            <numerusform>%Ln مراجع</numerusform>
            <numerusform>مراجع واحد</numerusform>
            <numerusform>مراجعين اثنين</numerusform>
            <numerusform>%Ln مراجعين</numerusform>
            <numerusform>%Ln مراجعًا</numerusform>
            <numerusform>%Ln مراجع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::ReviewsRule</name>
    <message>
        <source>Majority</source>
        <translation>الأغلبية</translation>
    </message>
    <message>
        <source>All must agree</source>
        <translation>يجب أن يتفق الجميع</translation>
    </message>
    <message>
        <source>A third person rules where they do not agree</source>
        <translation>يحكم شخص ثالث حيث لا يتفقون</translation>
    </message>
    <message>
        <source>Which answer stands</source>
        <translation>أي جواب يثبت</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>بالوزن</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>بالنموذج</translation>
    </message>
    <message>
        <source>Enough for a consensus, in percent</source>
        <translation>ما يكفي للإجماع، نسبة مئوية</translation>
    </message>
    <message>
        <source>Each label is agreed on by itself</source>
        <translation>يُتفق على كل وسم على حدة</translation>
    </message>
    <message>
        <source>as usual, %1</source>
        <comment>share</comment>
        <translation>كالمعتاد، %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::RoutingPage</name>
    <message>
        <source>Routing</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Policy version %L1 is in use. What is imported from now on follows it.</source>
        <translation>الإصدار %L1 من السياسة سارٍ. ما يُستورد من الآن يتبعه.</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>قيد القراءة</translation>
    </message>
    <message numerus="yes">
        <source>Draft of v%1, %Ln change(s)</source>
        <translation>
            <numerusform>مسودة v%1، %Ln تغيير</numerusform>
            <numerusform>مسودة v%1، تغيير واحد</numerusform>
            <numerusform>مسودة v%1، تغييران</numerusform>
            <numerusform>مسودة v%1، %Ln تغييرات</numerusform>
            <numerusform>مسودة v%1، %Ln تغييرًا</numerusform>
            <numerusform>مسودة v%1، %Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1 in use</source>
        <translation>‏v%1 سارٍ</translation>
    </message>
    <message>
        <source>A change begins a draft; new predictions follow what is in use</source>
        <translation>أول تغيير يبدأ مسودة؛ والتوقعات الجديدة تتبع ما هو سارٍ</translation>
    </message>
    <message>
        <source>New predictions follow v%1 until you publish</source>
        <translation>التوقعات الجديدة تتبع v%1 حتى يُنشر</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>تسلُّم</translation>
    </message>
    <message>
        <source>%1 holds the draft.</source>
        <translation>المسودة لدى %1.</translation>
    </message>
    <message>
        <source>You can read it. Nothing that you do here changes it.</source>
        <translation>يمكن قراءتها. لا شيء مما يُفعل هنا يغيرها.</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>تحديثها</translation>
    </message>
    <message>
        <source>Discard draft…</source>
        <translation>تجاهل المسودة…</translation>
    </message>
    <message>
        <source>Policy %1 was published since this draft was begun from policy %2.</source>
        <translation>نُشرت السياسة %1 منذ أن بدأت هذه المسودة من السياسة %2.</translation>
    </message>
    <message>
        <source>The draft is kept. Brought up to date, it changes policy %1 as it changed policy %2.</source>
        <translation>المسودة محفوظة. بعد تحديثها تغيّر السياسة %1 كما غيّرت السياسة %2.</translation>
    </message>
    <message>
        <source>The draft is somebody else&apos;s, or not up to date</source>
        <translation>المسودة لغيرك أو ليست محدّثة</translation>
    </message>
    <message>
        <source>The rule is always on, and has nothing to set</source>
        <translation>القاعدة دائمًا قيد العمل ولا شيء يُضبط فيها</translation>
    </message>
    <message>
        <source>The rule is always on</source>
        <translation>القاعدة دائمًا قيد العمل</translation>
    </message>
    <message>
        <source>The rule is about all labels</source>
        <translation>القاعدة عن كل الوسوم</translation>
    </message>
    <message>
        <source>The rule is as in the policy in force</source>
        <translation>القاعدة كما في السياسة السارية</translation>
    </message>
    <message>
        <source>Nothing is left to undo</source>
        <translation>لا شيء باقٍ للتراجع عنه</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>لم يُتراجع عن شيء</translation>
    </message>
    <message>
        <source>There is no draft of yours</source>
        <translation>لا مسودة لك</translation>
    </message>
    <message>
        <source>The draft changes nothing</source>
        <translation>المسودة لا تغير شيئًا</translation>
    </message>
    <message>
        <source>There is no draft of yours to publish</source>
        <translation>لا مسودة لك للنشر</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>تجاهل المسودة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) will be lost. The policy in use stays as it is. This cannot be undone.</source>
        <translation>
            <numerusform>سيُفقد %Ln تغيير. ما هو سارٍ يبقى كما هو. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>سيُفقد تغيير واحد. ما هو سارٍ يبقى كما هو. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>سيُفقد تغييران. ما هو سارٍ يبقى كما هو. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>ستُفقد %Ln تغييرات. ما هو سارٍ يبقى كما هو. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>سيُفقد %Ln تغييرًا. ما هو سارٍ يبقى كما هو. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>سيُفقد %Ln تغيير. ما هو سارٍ يبقى كما هو. لا يمكن التراجع عن هذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>تجاهل المسودة</translation>
    </message>
    <message>
        <source>Dry run and checks</source>
        <translation>التجربة والملاحظات</translation>
    </message>
    <message>
        <source>Rule, or dry run, checks and versions</source>
        <translation>القاعدة، أو التجربة والملاحظات والإصدارات</translation>
    </message>
    <message>
        <source>Rules, one rule, or dry run, checks and versions</source>
        <translation>القواعد، أو قاعدة واحدة، أو التجربة والملاحظات والإصدارات</translation>
    </message>
    <message>
        <source>The rule has no chart</source>
        <translation>لا مخطط للقاعدة</translation>
    </message>
</context>
<context>
    <name>docket::ui::RuleEditor</name>
    <message>
        <source>Words, one of which is in the text, with commas between them</source>
        <translation>كلمات إحداها في النص، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>subscription, monthly, renew*</source>
        <translation>اشتراك، شهري، تجديد*</translation>
    </message>
    <message>
        <source>Metadata, its key</source>
        <translation>مفتاح البيانات الوصفية</translation>
    </message>
    <message>
        <source>key</source>
        <comment>of metadata</comment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Metadata, its value</source>
        <translation>قيمة البيانات الوصفية</translation>
    </message>
    <message>
        <source>any value</source>
        <comment>of metadata</comment>
        <translation>أي قيمة</translation>
    </message>
    <message>
        <source>Confidence under</source>
        <translation>الثقة أقل من</translation>
    </message>
    <message>
        <source>any</source>
        <comment>confidence</comment>
        <translation>أي</translation>
    </message>
    <message>
        <source>Reviewers disagreed</source>
        <translation>اختلف المراجعون</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>of texts that a rule finds</comment>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Texts that the rule finds</source>
        <translation>نصوص تجدها القاعدة</translation>
    </message>
    <message>
        <source>=</source>
        <comment>between a key and its value</comment>
        <translation>=</translation>
    </message>
    <message>
        <source>Text contains</source>
        <comment>one of the words</comment>
        <translation>النص يحوي</translation>
    </message>
    <message>
        <source>and metadata</source>
        <translation>وبيانات وصفية</translation>
    </message>
    <message>
        <source>Rule for %1</source>
        <translation>قاعدة لـ %1</translation>
    </message>
    <message>
        <source>Confidence is a number from 0 to 1.</source>
        <translation>الثقة عدد من 0 إلى 1.</translation>
    </message>
    <message>
        <source>A value of metadata needs the key that it belongs to.</source>
        <translation>تحتاج قيمة البيانات الوصفية إلى مفتاحها.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item, its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>بلا نص</translation>
    </message>
</context>
<context>
    <name>docket::ui::RuleForm</name>
    <message>
        <source>The rule reads again as in the policy in force</source>
        <translation>تعود القاعدة كما في السياسة السارية</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>A prediction without a confidence always goes to people: nothing says how sure the model was.</source>
        <translation>التوقع الخالي من الثقة يذهب دائمًا إلى الناس: لا شيء يقول كم كان النموذج واثقًا.</translation>
    </message>
    <message>
        <source>An output that could not be read as a label always goes to people.</source>
        <translation>ما تعذرت قراءته وسمًا يذهب دائمًا إلى الناس.</translation>
    </message>
    <message>
        <source>Changed in this draft</source>
        <translation>تغير في هذه المسودة</translation>
    </message>
</context>
<context>
    <name>docket::ui::RuleList</name>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
</context>
<context>
    <name>docket::ui::RuleModel</name>
    <message>
        <source>changed</source>
        <comment>tag of a rule</comment>
        <translation>تغيرت</translation>
    </message>
    <message>
        <source>Goes to people</source>
        <translation>يذهب إلى الناس</translation>
    </message>
    <message>
        <source>Of what no rule takes</source>
        <translation>مما لا تأخذه قاعدة</translation>
    </message>
    <message>
        <source>How it is reviewed</source>
        <translation>كيف يُراجع</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rule, more of it</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>rule</comment>
        <translation>‏%1، تغيرت</translation>
    </message>
    <message>
        <source>%1, %2; %3</source>
        <comment>rule, what it takes, of which time</comment>
        <translation>%1، %2؛ %3</translation>
    </message>
</context>
<context>
    <name>docket::ui::RulesSection</name>
    <message>
        <source>Further rules</source>
        <translation>قواعد أخرى</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>المراجِعون</translation>
    </message>
    <message>
        <source>Decided from</source>
        <translation>حُسم من</translation>
    </message>
    <message>
        <source>Decided until</source>
        <translation>حُسم حتى</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>كل العناصر</translation>
    </message>
    <message>
        <source>DE, AT</source>
        <comment>codes of countries</comment>
        <translation>EG, SA</translation>
    </message>
    <message>
        <source>Phone numbers of</source>
        <translation>أرقام هواتف من</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Names of people that count as personal data</source>
        <translation>أسماء أشخاص تُعد بيانات شخصية</translation>
    </message>
    <message>
        <source>Names that count as personal data, one a line</source>
        <translation>أسماء تُعد بيانات شخصية، اسم في كل سطر</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>From a file… of names</source>
        <translation>من ملف… أسماء</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>reason</comment>
        <translation>أي سبب</translation>
    </message>
    <message>
        <source>All</source>
        <comment>labels</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>reviewers</comment>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>أرقام الهواتف</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more rule(s): %1</source>
        <translation>
            <numerusform>%Ln قاعدة أخرى: %1</numerusform>
            <numerusform>قاعدة أخرى واحدة: %1</numerusform>
            <numerusform>قاعدتان أخريان: %1</numerusform>
            <numerusform>%Ln قواعد أخرى: %1</numerusform>
            <numerusform>%Ln قاعدة أخرى: %1</numerusform>
            <numerusform>%Ln قاعدة أخرى: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>licence</comment>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
</context>
<context>
    <name>docket::ui::RulingForm</name>
    <message>
        <source>Add to the gold set</source>
        <translation>إضافة إلى العناصر الذهبية</translation>
    </message>
    <message>
        <source>Propose a definition change</source>
        <translation>اقتراح تعديل التعريف</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>What decided it</source>
        <translation>سبب الحكم</translation>
    </message>
    <message>
        <source>Another label…</source>
        <translation>وسم آخر…</translation>
    </message>
    <message>
        <source>Note to the reviewers</source>
        <translation>ملاحظة إلى المراجِعين</translation>
    </message>
    <message>
        <source>Proposed definition</source>
        <translation>التعريف المقترح</translation>
    </message>
    <message>
        <source>Final ruling</source>
        <translation>الحكم النهائي</translation>
    </message>
    <message>
        <source>None of these fits</source>
        <translation>لا شيء منها مناسب</translation>
    </message>
    <message>
        <source>The model’s label, and what reviewers said about it, appear after you save.</source>
        <translation>يظهر وسم النموذج وما قاله المراجِعون عنه بعد الحفظ.</translation>
    </message>
    <message>
        <source>no confidence</source>
        <translation>بلا ثقة</translation>
    </message>
    <message>
        <source>The model said %1 (%2).</source>
        <comment>labels, a confidence</comment>
        <translation>قال النموذج %1 (%2).</translation>
    </message>
    <message>
        <source>The model said nothing usable.</source>
        <translation>لم يقل النموذج شيئًا صالحًا.</translation>
    </message>
    <message>
        <source>Reviewer %1 did not follow it: %2</source>
        <comment>a letter, a reason</comment>
        <translation>لم يتبعه المراجِع %1: %2</translation>
    </message>
    <message>
        <source>Enter opens the next item. You may change the ruling now; that is recorded as changed.</source>
        <translation>يفتح Enter العنصر التالي. يمكنك تغيير الحكم الآن؛ ويُسجَّل ذلك تغييرًا.</translation>
    </message>
</context>
<context>
    <name>docket::ui::RulingListView</name>
    <message>
        <source>Items to rule on</source>
        <translation>عناصر بانتظار الحكم</translation>
    </message>
</context>
<context>
    <name>docket::ui::RulingModel</name>
    <message>
        <source>due %1</source>
        <comment>a time of the day</comment>
        <translation>الموعد %1</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>مُبلَّغ عنه</translation>
    </message>
    <message>
        <source>answers %1</source>
        <comment>how many reviewers said the same: 2 : 1</comment>
        <translation>الإجابات %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::RulingNotices</name>
    <message>
        <source>None of these fits</source>
        <translation>لا شيء منها مناسب</translation>
    </message>
    <message>
        <source>Rulings on your items</source>
        <translation>أحكام في عناصرك</translation>
    </message>
    <message>
        <source>What was ruled on items that you answered, and why. Your answers stay as you gave them.</source>
        <translation>ما حُكم به في عناصر أجبت عنها، ولماذا. تبقى إجاباتك كما أعطيتها.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>قلتَ</translation>
    </message>
    <message>
        <source>Ruled</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>What decided it</source>
        <translation>سبب الحكم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
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
    <name>docket::ui::SeriesTable</name>
    <message>
        <source>from</source>
        <comment>lower end of an interval</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <comment>upper end of an interval</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <comment>what a range is, where it ends</comment>
        <translation>%1، إلى %2</translation>
    </message>
    <message>
        <source>usual from</source>
        <comment>lower end of the usual values</comment>
        <translation>المعتاد من</translation>
    </message>
    <message>
        <source>usual to</source>
        <comment>upper end of the usual values</comment>
        <translation>المعتاد إلى</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>علامة</translation>
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
    <name>docket::ui::ShelfBar</name>
    <message>
        <source>Recipe</source>
        <translation>الوصفة</translation>
    </message>
    <message>
        <source>More about the recipe</source>
        <translation>المزيد عن الوصفة</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <comment>name and version</comment>
        <translation>الوصفة: %1</translation>
    </message>
    <message>
        <source>Recipe: not saved</source>
        <translation>الوصفة: غير محفوظة</translation>
    </message>
    <message>
        <source>No recipe is saved yet</source>
        <translation>لم تُحفظ وصفة بعد</translation>
    </message>
    <message>
        <source>Changed since v%1.</source>
        <comment>version of the recipe</comment>
        <translation>تغيّرت منذ v%1.</translation>
    </message>
    <message>
        <source>The newest is v%1.</source>
        <comment>version of the recipe</comment>
        <translation>الأحدث هو v%1.</translation>
    </message>
    <message>
        <source>It cannot be saved: %1</source>
        <translation>لا يمكن الحفظ: %1</translation>
    </message>
    <message>
        <source>Versions of the recipe</source>
        <translation>إصدارات الوصفة</translation>
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
    <name>docket::ui::SimulatorPanel</name>
    <message>
        <source>Threshold simulator</source>
        <translation>محاكي العتبة</translation>
    </message>
    <message>
        <source>A day now, and at the threshold of the cost chart</source>
        <translation>يوم الآن، وعند عتبة مخطط التكلفة</translation>
    </message>
    <message>
        <source>Left and Right move the threshold on the cost chart by 0.01, PgUp and PgDown by 0.05, Home to the lowest cost.</source>
        <translation>يسار ويمين يحركان العتبة في مخطط التكلفة بـ 0.01، وPgUp وPgDown بـ 0.05، وHome إلى أدنى تكلفة.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SmallMultiples</name>
    <message>
        <source>Usual</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
</context>
<context>
    <name>docket::ui::SplitDialog</name>
    <message>
        <source>Split %1</source>
        <translation>تقسيم %1</translation>
    </message>
    <message>
        <source>It becomes several labels. What happens to its decisions is asked when the version is published.</source>
        <translation>يصير وسومًا عدة. ما يجري لقراراته يُسأل عنه عند نشر الإصدار.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>مقسَّم</translation>
    </message>
    <message>
        <source>one name on each line</source>
        <translation>اسم في كل سطر</translation>
    </message>
    <message>
        <source>Names of the new labels</source>
        <translation>أسماء الوسوم الجديدة</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>It stays as one of them</source>
        <translation>يبقى واحدًا منها</translation>
    </message>
</context>
<context>
    <name>docket::ui::SplitSection</name>
    <message>
        <source>Split</source>
        <translation>التقسيم</translation>
    </message>
    <message>
        <source>Shares, %</source>
        <translation>الحصص، %</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>إبقاء معًا</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>%1, percent</source>
        <comment>a split</comment>
        <translation>%1، بالمئة</translation>
    </message>
    <message>
        <source>same seed, same files</source>
        <translation>البذرة نفسها، الملفات نفسها</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>شبه المكررات</translation>
    </message>
    <message>
        <source>Same %1</source>
        <comment>key of metadata whose value is the same</comment>
        <translation>نفس %1</translation>
    </message>
    <message>
        <source>Only the same text</source>
        <translation>النص نفسه فقط</translation>
    </message>
    <message>
        <source>train</source>
        <comment>a share of items to learn from</comment>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>validation</source>
        <comment>a share of items to choose by</comment>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>test</source>
        <comment>a share of items to measure by</comment>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Same shares for every label</source>
        <translation>الحصص نفسها لكل وسم</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>an item can change its split as data grows</source>
        <translation>قد ينتقل عنصر إلى قسم آخر مع نمو البيانات</translation>
    </message>
</context>
<context>
    <name>docket::ui::StagePanel</name>
    <message>
        <source>What the figures advise</source>
        <translation>ما تنصح به الأرقام</translation>
    </message>
    <message>
        <source>Missing to the next step</source>
        <translation>ما ينقص للخطوة التالية</translation>
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
    <name>docket::ui::StoredConfidences</name>
    <message>
        <source>to people</source>
        <comment>side of a threshold</comment>
        <translation>إلى الناس</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>side of a threshold</comment>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>band of %1</source>
        <comment>width of a bar</comment>
        <translation>نطاق %1</translation>
    </message>
    <message>
        <source>exactly one value</source>
        <translation>قيمة واحدة تمامًا</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>التوقعات</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Stored confidences and the threshold</source>
        <translation>الثقات المخزنة والعتبة</translation>
    </message>
    <message>
        <source>Stored confidences</source>
        <translation>الثقات المخزنة</translation>
    </message>
    <message>
        <source>The stored predictions are being counted.</source>
        <translation>تُعد التوقعات المخزنة.</translation>
    </message>
    <message>
        <source>The stored predictions could not be counted.</source>
        <translation>تعذر عدّ التوقعات المخزنة.</translation>
    </message>
    <message>
        <source>0 predictions, import first.</source>
        <translation>0 توقعات، يلزم الاستيراد أولًا.</translation>
    </message>
    <message>
        <source>As chart</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>version, threshold</comment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::StudyForm</name>
    <message>
        <source>Several people answer the same items without seeing the model or each other. How far they agree says which labels need a clearer definition.</source>
        <translation>يجيب عدة أشخاص عن العناصر نفسها دون رؤية النموذج أو بعضهم بعضًا. مدى اتفاقهم يقول أي الوسوم يحتاج تعريفًا أوضح.</translation>
    </message>
    <message>
        <source>The items are drawn from what nobody has looked at, rare labels more often. They come before all others, and the model stays hidden until the test ends.</source>
        <translation>تُسحب العناصر مما لم ينظر فيه أحد، والوسوم النادرة أكثر. وتأتي قبل كل ما سواها، ويبقى النموذج مخفيًا حتى ينتهي الاختبار.</translation>
    </message>
    <message>
        <source>Items to draw</source>
        <translation>العناصر المسحوبة</translation>
    </message>
    <message>
        <source>Reviewers for each</source>
        <translation>المراجعون لكل عنصر</translation>
    </message>
    <message>
        <source>Note, for whoever reads the figures later</source>
        <translation>ملاحظة لمن يقرأ الأرقام لاحقًا</translation>
    </message>
    <message>
        <source>Cancel the draw</source>
        <translation>إلغاء السحب</translation>
    </message>
    <message>
        <source>Draw the sample</source>
        <translation>سحب العيّنة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The sample is being drawn…</source>
        <translation>سحب العيّنة…</translation>
    </message>
    <message>
        <source>The items that can be drawn are being counted…</source>
        <translation>يجري عدّ العناصر التي يمكن سحبها…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) can be drawn.</source>
        <translation>
            <numerusform>لا يمكن سحب أي عنصر (%Ln).</numerusform>
            <numerusform>يمكن سحب عنصر واحد (%Ln).</numerusform>
            <numerusform>يمكن سحب عنصرين (%Ln).</numerusform>
            <numerusform>يمكن سحب %Ln عناصر.</numerusform>
            <numerusform>يمكن سحب %Ln عنصرًا.</numerusform>
            <numerusform>يمكن سحب %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>A test has %L1 or more, since no agreement is computed of fewer.</source>
        <translation>للاختبار %L1 أو أكثر، إذ لا يُحسب اتفاق من أقل من ذلك.</translation>
    </message>
    <message>
        <source>All of them are taken.</source>
        <translation>تؤخذ كلها.</translation>
    </message>
</context>
<context>
    <name>docket::ui::StudyReport</name>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Confused labels</source>
        <translation>الوسوم المختلطة</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>Of the drawn items, with 95 % intervals. Rare labels have more than their share in them, so this is no estimate of the whole stream.</source>
        <translation>عن العناصر المسحوبة، بمجالات 95 %. حصة الوسوم النادرة فيها أكبر من نصيبها، فليست تقديرًا لكل الوارد.</translation>
    </message>
    <message>
        <source>Which table is shown</source>
        <translation>أي جدول يُعرض</translation>
    </message>
    <message>
        <source>End the test…</source>
        <translation>إنهاء الاختبار…</translation>
    </message>
    <message>
        <source>No more answers are asked for. What was answered is kept, and items that nobody answered go back to where they were. This cannot be undone.</source>
        <translation>لا تُطلب إجابات أخرى. ما أُجيب عنه محفوظ، وما لم يُجب عنه أحد يعود إلى حيث كان. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>إنهاء الاختبار</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>إبقاؤه مفتوحًا</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>reviewers, a note</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>No two labels were confused so far.</source>
        <translation>لم يختلط وسمان حتى الآن.</translation>
    </message>
    <message>
        <source>No item has answers of two reviewers so far.</source>
        <translation>لا عنصر له إجابتا مراجعَين حتى الآن.</translation>
    </message>
</context>
<context>
    <name>docket::ui::StudyRows</name>
    <message>
        <source>Label %1</source>
        <translation>الوسم %1</translation>
    </message>
    <message>
        <source>Reviewer %1</source>
        <translation>المراجِع %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check, and what it found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Under %1 %</source>
        <translation>دون %1 %</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>ألفا</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>كابا</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجِع</translation>
    </message>
    <message>
        <source>Confused with</source>
        <translation>اختلط بـ</translation>
    </message>
    <message>
        <source>And</source>
        <translation>و</translation>
    </message>
    <message>
        <source>Confused</source>
        <translation>اختلط</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a value, and what there is to say about it</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::SubtractionPanel</name>
    <message>
        <source>−%L1</source>
        <comment>a number that is taken away</comment>
        <translation>−%L1</translation>
    </message>
    <message>
        <source>+%L1</source>
        <comment>a number that is added</comment>
        <translation>+%L1</translation>
    </message>
    <message>
        <source>How we get there</source>
        <translation>كيف نصل إليه</translation>
    </message>
    <message>
        <source>In the export</source>
        <translation>في التصدير</translation>
    </message>
    <message numerus="yes">
        <source>How we get to %Ln record(s)</source>
        <translation>
            <numerusform>كيف نصل إلى %Ln سجل</numerusform>
            <numerusform>كيف نصل إلى سجل واحد (%Ln)</numerusform>
            <numerusform>كيف نصل إلى سجلين (%Ln)</numerusform>
            <numerusform>كيف نصل إلى %Ln سجلات</numerusform>
            <numerusform>كيف نصل إلى %Ln سجلًا</numerusform>
            <numerusform>كيف نصل إلى %Ln سجل</numerusform>
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
    <name>docket::ui::SuggestionRule</name>
    <message>
        <source>Assisted share, in percent</source>
        <translation>حصة ظهور الاقتراح بالمئة</translation>
    </message>
    <message>
        <source>The model&apos;s suggestion</source>
        <translation>اقتراح النموذج</translation>
    </message>
    <message>
        <source>The suggestion is hidden until the first answer is given. That answer is not led by the model.</source>
        <translation>الاقتراح مخفي حتى يُعطى الجواب الأول. ذلك الجواب لا يقوده النموذج.</translation>
    </message>
    <message>
        <source>The suggestion is visible from the start. That is faster, and people tend to agree with it.</source>
        <translation>الاقتراح ظاهر من البداية. ذلك أسرع، ويميل الناس إلى موافقته.</translation>
    </message>
    <message>
        <source>Items are drawn by lot: for this share the suggestion is visible from the start. So what it does to answers can be measured.</source>
        <translation>تُسحب العناصر بالقرعة: في هذه الحصة يظهر الاقتراح من البداية. هكذا يُقاس أثره في الأجوبة.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SwitchNotes</name>
    <message>
        <source>This threshold needs %1 hours a day. How many the team gives is not known here: enter it below.</source>
        <comment>hours</comment>
        <translation>هذه العتبة تحتاج %1 ساعة في اليوم. ما يعطيه الفريق غير معروف هنا: أدخله أدناه.</translation>
    </message>
    <message>
        <source>The team gives %1 hours a day. This threshold needs %2, so the queue does not grow.</source>
        <comment>hours, hours</comment>
        <translation>يعطي الفريق %1 ساعة في اليوم. هذه العتبة تحتاج %2، فلا تنمو القائمة.</translation>
    </message>
    <message>
        <source>The team gives %1 hours a day. This threshold needs %2, so the queue grows.</source>
        <comment>hours, hours</comment>
        <translation>يعطي الفريق %1 ساعة في اليوم. هذه العتبة تحتاج %2، فتنمو القائمة.</translation>
    </message>
    <message>
        <source>It costs least to accept nothing: no threshold says that.</source>
        <translation>الأقل تكلفة ألا يُقبل شيء: لا عتبة تقول ذلك.</translation>
    </message>
    <message>
        <source>Lowest cost is flat: any threshold from %1 on, and to accept nothing, costs at most 1 % more.</source>
        <comment>a threshold</comment>
        <translation>أدنى تكلفة مستوية: كل عتبة من %1 فصاعدًا، أو ألا يُقبل شيء، تكلف 1 % أكثر على الأغلب.</translation>
    </message>
    <message>
        <source>Lowest cost is sharp: every other threshold costs over 1 % more.</source>
        <translation>أدنى تكلفة حادة: كل عتبة أخرى تكلف أكثر بما يزيد على 1 %.</translation>
    </message>
    <message>
        <source>Lowest cost is flat: any threshold from %1 to %2 costs at most 1 % more.</source>
        <comment>two thresholds</comment>
        <translation>أدنى تكلفة مستوية: كل عتبة من %1 إلى %2 تكلف 1 % أكثر على الأغلب.</translation>
    </message>
    <message>
        <source>The audit sample, which is drawn in strata, stays on at every threshold; without it these numbers cannot be checked.</source>
        <translation>عينة التدقيق المسحوبة في طبقات تبقى عند كل عتبة؛ دونها لا يمكن التحقق من هذه الأرقام.</translation>
    </message>
    <message>
        <source>The %1 audit sample stays on at every threshold; without it these numbers cannot be checked.</source>
        <comment>a share</comment>
        <translation>عينة التدقيق %1 تبقى عند كل عتبة؛ دونها لا يمكن التحقق من هذه الأرقام.</translation>
    </message>
    <message>
        <source>Nothing of what is accepted is audited: errors there cannot be checked. Set an audit rate on the Routing screen.</source>
        <translation>لا يُدقق شيء مما يُقبل: لا يمكن التحقق من الأخطاء هناك. حدد معدل تدقيق في شاشة التوجيه.</translation>
    </message>
    <message>
        <source>With %1 certainty at most %2 of what is accepted is wrong</source>
        <comment>two shares</comment>
        <translation>بيقين %1 لا يزيد الخطأ فيما يُقبل عن %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewed item(s)</source>
        <translation>
            <numerusform>%Ln عنصرًا مراجَعًا</numerusform>
            <numerusform>%Ln عنصر مراجَع</numerusform>
            <numerusform>%Ln عنصران مراجَعان</numerusform>
            <numerusform>%Ln عناصر مراجَعة</numerusform>
            <numerusform>%Ln عنصرًا مراجَعًا</numerusform>
            <numerusform>%Ln عنصر مراجَع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: that takes reviewed items, and there are none yet.</source>
        <comment>a promise</comment>
        <translation>%1: هذا يحتاج عناصر مراجَعة، ولا يوجد منها بعد.</translation>
    </message>
    <message>
        <source>%1 from %2 on, by %3.</source>
        <comment>a promise, a threshold, items</comment>
        <translation>%1 من %2 فصاعدًا، وفق %3.</translation>
    </message>
    <message>
        <source>%1: not to be had with %2; about %3 like these are needed.</source>
        <comment>a promise, items, items</comment>
        <translation>%1: لا يتحقق بـ %2؛ يلزم نحو %3 مثلها.</translation>
    </message>
    <message>
        <source>%1: not to be had with %2; too many of them are wrong.</source>
        <comment>a promise, items</comment>
        <translation>%1: لا يتحقق بـ %2؛ كثير منها خاطئ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) keep a threshold of their own; figures at another threshold are of one for all.</source>
        <translation>
            <numerusform>%Ln تسمية تحتفظ بعتباتها؛ الأرقام عند عتبة أخرى لعتبة واحدة للجميع.</numerusform>
            <numerusform>%Ln تسمية تحتفظ بعتبتها؛ الأرقام عند عتبة أخرى لعتبة واحدة للجميع.</numerusform>
            <numerusform>%Ln تسميتان تحتفظان بعتبتيهما؛ الأرقام عند عتبة أخرى لعتبة واحدة للجميع.</numerusform>
            <numerusform>%Ln تسميات تحتفظ بعتباتها؛ الأرقام عند عتبة أخرى لعتبة واحدة للجميع.</numerusform>
            <numerusform>%Ln تسمية تحتفظ بعتباتها؛ الأرقام عند عتبة أخرى لعتبة واحدة للجميع.</numerusform>
            <numerusform>%Ln تسمية تحتفظ بعتبتها؛ الأرقام عند عتبة أخرى لعتبة واحدة للجميع.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of predictions have exactly this confidence, and are accepted.</source>
        <comment>a share</comment>
        <translation>%1 من التنبؤات لها هذه الثقة بالضبط، وتُقبل.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SyntheticChoice</name>
    <message>
        <source>A machine wrote these texts</source>
        <translation>كتبت آلة هذه النصوص</translation>
    </message>
    <message>
        <source>People always review machine-written texts, without sight of the suggestion, and no validation or test split ever has one.</source>
        <translation>تُراجع النصوص المكتوبة آليًا من قبل أشخاص دائمًا، دون رؤية الاقتراح، ولا تدخل قسم تحقق أو اختبار أبدًا.</translation>
    </message>
</context>
<context>
    <name>docket::ui::TakenItems</name>
    <message numerus="yes">
        <source>Only %Ln item(s) selected in the Queue</source>
        <translation>
            <numerusform>فقط %Ln عنصر محدد في قائمة الانتظار</numerusform>
            <numerusform>فقط عنصر واحد محدد في قائمة الانتظار</numerusform>
            <numerusform>فقط عنصران محددان في قائمة الانتظار</numerusform>
            <numerusform>فقط %Ln عناصر محددة في قائمة الانتظار</numerusform>
            <numerusform>فقط %Ln عنصرًا محددًا في قائمة الانتظار</numerusform>
            <numerusform>فقط %Ln عنصر محدد في قائمة الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what a search finds: %1</source>
        <comment>a search</comment>
        <translation>فقط ما يجده بحث: %1</translation>
    </message>
    <message numerus="yes">
        <source>A recipe names so many at most: %Ln further item(s) that were selected are left out.</source>
        <translation>
            <numerusform>لا تسمّي الوصفة أكثر من ذلك: يُترك %Ln عنصر محدد آخر.</numerusform>
            <numerusform>لا تسمّي الوصفة أكثر من ذلك: يُترك عنصر محدد آخر.</numerusform>
            <numerusform>لا تسمّي الوصفة أكثر من ذلك: يُترك عنصران محددان آخران.</numerusform>
            <numerusform>لا تسمّي الوصفة أكثر من ذلك: يُترك %Ln عناصر محددة أخرى.</numerusform>
            <numerusform>لا تسمّي الوصفة أكثر من ذلك: يُترك %Ln عنصرًا محددًا آخر.</numerusform>
            <numerusform>لا تسمّي الوصفة أكثر من ذلك: يُترك %Ln عنصر محدد آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of them the recipe takes those that have what it asks for.</source>
        <translation>تأخذ الوصفة منها ما فيه ما تطلبه.</translation>
    </message>
    <message>
        <source>Take all items</source>
        <translation>أخذ كل العناصر</translation>
    </message>
</context>
<context>
    <name>docket::ui::TaxonomyPage</name>
    <message>
        <source>Taxonomy</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Filter the labels</source>
        <translation>تصفية الوسوم</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Checks and versions</source>
        <translation>الملاحظات والإصدارات</translation>
    </message>
    <message>
        <source>Label, or checks and versions</source>
        <translation>الوسم، أو الملاحظات والإصدارات</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>قيد القراءة</translation>
    </message>
    <message numerus="yes">
        <source>Draft of v%1, %Ln change(s)</source>
        <translation>
            <numerusform>مسودة v%1، %Ln تغيير</numerusform>
            <numerusform>مسودة v%1، تغيير واحد</numerusform>
            <numerusform>مسودة v%1، تغييران</numerusform>
            <numerusform>مسودة v%1، %Ln تغييرات</numerusform>
            <numerusform>مسودة v%1، %Ln تغييرًا</numerusform>
            <numerusform>مسودة v%1، %Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1 in use</source>
        <translation>‏v%1 سارٍ</translation>
    </message>
    <message>
        <source>A change begins a draft; reviewers keep working on what is in use</source>
        <translation>أول تغيير يبدأ مسودة؛ وتستمر المراجعة بما هو سارٍ</translation>
    </message>
    <message>
        <source>Reviewers keep working on v%1 until you publish</source>
        <translation>تستمر المراجعة بـ v%1 حتى النشر</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>تسلُّم</translation>
    </message>
    <message>
        <source>%1 holds the draft.</source>
        <translation>المسودة لدى %1.</translation>
    </message>
    <message>
        <source>You can read it. Nothing that you do here changes it.</source>
        <translation>يمكن قراءتها. لا شيء مما يُفعل هنا يغيرها.</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>تحديثها</translation>
    </message>
    <message>
        <source>Discard draft…</source>
        <translation>تجاهل المسودة…</translation>
    </message>
    <message>
        <source>Version %1 was published since this draft was begun from version %2.</source>
        <translation>نُشر الإصدار %1 منذ أن بدأت هذه المسودة من الإصدار %2.</translation>
    </message>
    <message>
        <source>The draft is kept. Brought up to date, it changes version %1 as it changed version %2.</source>
        <translation>المسودة محفوظة. بعد تحديثها تغير الإصدار %1 كما غيرت الإصدار %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln مجموعة</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%Ln مجموعات</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln قرار</numerusform>
            <numerusform>قرار واحد</numerusform>
            <numerusform>قراران</numerusform>
            <numerusform>%Ln قرارات</numerusform>
            <numerusform>%Ln قرارًا</numerusform>
            <numerusform>%Ln قرار</numerusform>
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
        <source>No label is chosen</source>
        <translation>لم يُختر وسم</translation>
    </message>
    <message>
        <source>The draft is somebody else&apos;s, or not up to date</source>
        <translation>المسودة لغيرك أو ليست محدّثة</translation>
    </message>
    <message>
        <source>A group is no label</source>
        <translation>المجموعة ليست وسمًا</translation>
    </message>
    <message>
        <source>Only of a published label; the key of a new one is a field</source>
        <translation>للوسم المنشور فقط؛ ومفتاح الجديد حقل</translation>
    </message>
    <message>
        <source>The label is not archived</source>
        <translation>الوسم غير مؤرشف</translation>
    </message>
    <message>
        <source>Only where an answer takes several labels</source>
        <translation>حيث تأخذ الإجابة عدة وسوم فقط</translation>
    </message>
    <message>
        <source>Nothing is left to undo</source>
        <translation>لا شيء باقٍ للتراجع عنه</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>لم يُتراجع عن شيء</translation>
    </message>
    <message>
        <source>There is no draft of yours</source>
        <translation>لا مسودة لك</translation>
    </message>
    <message>
        <source>There is no draft of yours to publish</source>
        <translation>لا مسودة لك للنشر</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Labels, one label, or checks and versions</source>
        <translation>الوسوم، أو وسم واحد، أو الفحوص والإصدارات</translation>
    </message>
</context>
<context>
    <name>docket::ui::TextSection</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The reviewer’s note goes before the label</source>
        <translation>تسبق ملاحظة المراجع الوسم</translation>
    </message>
    <message>
        <source>Docket’s own, with the labels. {labels} stands for their list.</source>
        <translation>تعليمات Docket مع الوسوم. {labels} تعني قائمتها.</translation>
    </message>
    <message>
        <source>Instruction to the model</source>
        <translation>التعليمات للنموذج</translation>
    </message>
    <message>
        <source>What the model is given of an item</source>
        <translation>ما يُعطى النموذج من العنصر</translation>
    </message>
    <message>
        <source>{text}, {id} and {metadata.KEY} stand for what the item has.</source>
        <translation>‏{text} و{id} و{metadata.KEY} تعني ما للعنصر.</translation>
    </message>
    <message>
        <source>Instruction and template</source>
        <translation>التعليمات والقالب</translation>
    </message>
    <message numerus="yes">
        <source>Instruction and template: %Ln set</source>
        <comment>how many of them the recipe has</comment>
        <translation>
            <numerusform>التعليمات والقالب: لم يُحدَّد شيء (%Ln)</numerusform>
            <numerusform>التعليمات والقالب: حُدد واحد (%Ln)</numerusform>
            <numerusform>التعليمات والقالب: حُدد اثنان (%Ln)</numerusform>
            <numerusform>التعليمات والقالب: حُددت %Ln</numerusform>
            <numerusform>التعليمات والقالب: حُدد %Ln</numerusform>
            <numerusform>التعليمات والقالب: حُدد %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::ThresholdChart</name>
    <message>
        <source>bars are cut at %1, %2 are in those</source>
        <comment>numbers</comment>
        <translation>الأعمدة مقطوعة عند %1، وفيها %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model, what there is to say of it</comment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::ThresholdRows</name>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>‏%1 س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>a cost in minutes</comment>
        <translation>‏%1 د</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>a difference of shares</comment>
        <translation>%1 نقطة</translation>
    </message>
    <message>
        <source>Routed without review</source>
        <translation>موجَّه دون مراجعة</translation>
    </message>
    <message>
        <source>Items to review</source>
        <translation>عناصر للمراجعة</translation>
    </message>
    <message>
        <source>Reviewer hours</source>
        <translation>ساعات المراجعة</translation>
    </message>
    <message>
        <source>Wrong labels routed</source>
        <translation>تسميات خاطئة موجَّهة</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>التكلفة الكلية</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no figure</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Per day, %1</source>
        <comment>items</comment>
        <translation>في اليوم، %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln عنصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصرين</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Now %1</source>
        <comment>a threshold</comment>
        <translation>الآن %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>a threshold</comment>
        <translation>عند %1</translation>
    </message>
    <message>
        <source>None accepted</source>
        <translation>لا قبول</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Lowest cost</source>
        <translation>أدنى تكلفة</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>a figure, now, then</comment>
        <translation>%1 %2 ← %3</translation>
    </message>
    <message>
        <source>%1, a day: %2</source>
        <comment>a threshold, figures</comment>
        <translation>%1، في اليوم: %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::ThresholdWords</name>
    <message>
        <source>Wrong label %1 (given).</source>
        <comment>a cost</comment>
        <translation>التسمية الخاطئة %1 (معطاة).</translation>
    </message>
    <message>
        <source>Wrong label %1 (mean of the taxonomy).</source>
        <comment>a cost</comment>
        <translation>التسمية الخاطئة %1 (متوسط التصنيف).</translation>
    </message>
    <message>
        <source>Wrong label %1 (assumed: the taxonomy says nothing).</source>
        <comment>a cost</comment>
        <translation>التسمية الخاطئة %1 (مفترضة: التصنيف لا يقول شيئًا).</translation>
    </message>
    <message>
        <source>Review %1 (given).</source>
        <comment>a cost</comment>
        <translation>المراجعة %1 (معطاة).</translation>
    </message>
    <message numerus="yes">
        <source>Review %1 (its time, by %Ln decision(s)).</source>
        <comment>a cost</comment>
        <translation>
            <numerusform>المراجعة %1 (وقتها، وفق %Ln قرارًا).</numerusform>
            <numerusform>المراجعة %1 (وقتها، وفق %Ln قرار).</numerusform>
            <numerusform>المراجعة %1 (وقتها، وفق %Ln قرارين).</numerusform>
            <numerusform>المراجعة %1 (وقتها، وفق %Ln قرارات).</numerusform>
            <numerusform>المراجعة %1 (وقتها، وفق %Ln قرارًا).</numerusform>
            <numerusform>المراجعة %1 (وقتها، وفق %Ln قرار).</numerusform>
        </translation>
    </message>
    <message>
        <source>Review %1 (its time, assumed: too few were measured).</source>
        <comment>a cost</comment>
        <translation>المراجعة %1 (وقتها، مفترض: قيس القليل جدًا).</translation>
    </message>
    <message>
        <source>Total also counts reviewers’ own errors (%1, given).</source>
        <comment>a share</comment>
        <translation>المجموع يحسب أخطاء المراجعين أيضًا (%1، معطاة).</translation>
    </message>
    <message>
        <source>Total also counts reviewers’ own errors (%1 on gold items).</source>
        <comment>a share</comment>
        <translation>المجموع يحسب أخطاء المراجعين أيضًا (%1 على العناصر الذهبية).</translation>
    </message>
    <message>
        <source>Total also counts reviewers’ own errors (%1 by pairs of blind answers).</source>
        <comment>a share</comment>
        <translation>المجموع يحسب أخطاء المراجعين أيضًا (%1 وفق أزواج الإجابات العمياء).</translation>
    </message>
    <message>
        <source>Reviewers’ own errors are taken as none: neither gold items nor pairs of blind answers tell them.</source>
        <translation>تُعد أخطاء المراجعين معدومة: لا عناصر ذهبية ولا أزواج إجابات عمياء تدل عليها.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>a cost in minutes</comment>
        <translation>‏%1 د</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>sentences</comment>
        <translation>‏%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>docket::ui::TimeTicks</name>
    <message>
        <source>MMM yyyy</source>
        <comment>a month; MMM and yyyy stand for month and year</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>a month; the letters stand for its name</comment>
        <translation>MMM</translation>
    </message>
</context>
<context>
    <name>docket::ui::TrafficFilter</name>
    <message>
        <source>Reviewed only</source>
        <translation>المراجَع فقط</translation>
    </message>
    <message>
        <source>All traffic, weighted</source>
        <translation>كل الوارد، مرجحًا</translation>
    </message>
    <message>
        <source>Nobody was led to</source>
        <translation>دون تأثير</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أي سبب</translation>
    </message>
    <message>
        <source>Predictions that count</source>
        <translation>التنبؤات المحسوبة</translation>
    </message>
    <message>
        <source>Model and prompt version</source>
        <translation>النموذج ونسخة الموجّه</translation>
    </message>
    <message>
        <source>Items that figures are of</source>
        <translation>العناصر التي تخصها الأرقام</translation>
    </message>
    <message>
        <source>Final labels that count as right</source>
        <translation>التسميات النهائية التي تُعد صحيحة</translation>
    </message>
    <message>
        <source>Final labels given blind, or ruled on before the model’s label was shown; or all of them.</source>
        <translation>تسميات نهائية أُعطيت مراجعةً عمياء أو حُكم بها قبل إظهار تسمية النموذج؛ أو كلها.</translation>
    </message>
    <message>
        <source>All predictions</source>
        <translation>كل التنبؤات</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Final labels</source>
        <translation>الوسوم النهائية</translation>
    </message>
    <message>
        <source>All, the latest of each item</source>
        <translation>الكل، أحدثها لكل عنصر</translation>
    </message>
    <message>
        <source>%1, prompt %2</source>
        <comment>a model and its prompt version</comment>
        <translation>%1، الموجّه %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::TrafficWords</name>
    <message>
        <source>never predicted</source>
        <translation>لم يُتنبأ بها قط</translation>
    </message>
    <message>
        <source>never the final label</source>
        <translation>لم تكن نهائية قط</translation>
    </message>
    <message>
        <source>no audit</source>
        <translation>لا تدقيق</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>غير معرّف</translation>
    </message>
    <message>
        <source>95 % interval by Wilson’s score in strata (Yan and Su 2010)</source>
        <translation>فترة 95 % بطريقة ويلسون في طبقات (Yan وSu 2010)</translation>
    </message>
    <message>
        <source>95 % interval by Wilson’s score in strata, shorter by what the model’s confidence tells</source>
        <translation>فترة 95 % بطريقة ويلسون في طبقات، أقصر بقدر ما تخبر به ثقة النموذج</translation>
    </message>
    <message>
        <source>95 % interval from Wilson’s intervals of its parts (Newcombe 2001)</source>
        <translation>فترة 95 % من فترات ويلسون لأجزائها (Newcombe 2001)</translation>
    </message>
    <message>
        <source>95 % interval by 2,000 draws within strata (Efron 1987)</source>
        <translation>فترة 95 % من 2000 سحب داخل الطبقات (Efron 1987)</translation>
    </message>
    <message>
        <source>95 % interval by 2,000 draws within strata, wider by what an audit without an error may have missed</source>
        <translation>فترة 95 % من 2000 سحب داخل الطبقات، أوسع بقدر ما قد يفوت تدقيقًا بلا خطأ</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>بلا تسمية</translation>
    </message>
</context>
<context>
    <name>docket::ui::ValueFields</name>
    <message>
        <source>Costs and capacity</source>
        <translation>التكاليف والسعة</translation>
    </message>
    <message>
        <source>A wrong label costs</source>
        <translation>تكلفة التسمية الخاطئة</translation>
    </message>
    <message>
        <source>A review costs</source>
        <translation>تكلفة المراجعة</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>ساعات في اليوم</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>docket::ui::VersionList</name>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
</context>
<context>
    <name>docket::ui::VersionModel</name>
    <message>
        <source>v%L1</source>
        <comment>short for version</comment>
        <translation>v%L1</translation>
    </message>
    <message>
        <source>In use since %1</source>
        <translation>سارٍ منذ %1</translation>
    </message>
    <message>
        <source>In use since %1, %2</source>
        <comment>day, who</comment>
        <translation>سارٍ منذ %1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, who</comment>
        <translation>%1، %2</translation>
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
        <source>Version %L1: %2; %3; %4</source>
        <comment>number, since when and by whom, labels, what changed</comment>
        <translation>الإصدار %L1: %2؛ %3؛ %4</translation>
    </message>
    <message>
        <source>nothing was noted</source>
        <translation>لم يُدوَّن شيء</translation>
    </message>
</context>
<context>
    <name>docket::ui::VersionsPanel</name>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Versions</source>
        <comment>of the taxonomy</comment>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Which versions to compare</source>
        <translation>أي الإصدارات يُقارن</translation>
    </message>
    <message>
        <source>Take version %L1 back…</source>
        <translation>سحب الإصدار %L1…</translation>
    </message>
    <message>
        <source>%1 to draft %L2</source>
        <comment>version, number</comment>
        <translation>‏%1 إلى المسودة %L2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>version, version</comment>
        <translation>‏%1 إلى %2</translation>
    </message>
    <message>
        <source>There is no earlier version.</source>
        <translation>لا إصدار أسبق.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>لا فرق.</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>comparison of two versions</comment>
        <translation>لا مقارنة بعد</translation>
    </message>
</context>
<context>
    <name>docket::ui::WaitingChoices</name>
    <message>
        <source>With an answer, and more is asked for</source>
        <translation>عليها إجابة، ويُطلب المزيد</translation>
    </message>
    <message>
        <source>Held, or in somebody’s draft</source>
        <translation>محجوزة، أو في مسودة أحدهم</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>مُبلَّغ عنها</translation>
    </message>
    <message>
        <source>Seen, skipped, or set by hand</source>
        <translation>شوهدت أو تُخطيت أو ضُبطت يدويًا</translation>
    </message>
    <message>
        <source>In an agreement test</source>
        <translation>في اختبار اتفاق</translation>
    </message>
    <message>
        <source>Resolved or dismissed</source>
        <translation>محسومة أو مستبعدة</translation>
    </message>
    <message>
        <source>Not routed yet</source>
        <translation>لم توجَّه بعد</translation>
    </message>
    <message>
        <source>Waiting, untouched</source>
        <translation>تنتظر، ولم تُمَسّ</translation>
    </message>
    <message>
        <source>Accepted, never seen</source>
        <translation>مقبولة، ولم يرها أحد</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>تُترك كما هي</translation>
    </message>
    <message>
        <source>Route anew</source>
        <translation>إعادة التوجيه</translation>
    </message>
    <message>
        <source>Leave accepted</source>
        <translation>تبقى مقبولة</translation>
    </message>
    <message>
        <source>Add what %1 sends</source>
        <comment>version</comment>
        <translation>إضافة ما يرسله %1</translation>
    </message>
    <message>
        <source>Accepted, never seen: when received</source>
        <translation>مقبولة، ولم يرها أحد: متى وردت</translation>
    </message>
    <message>
        <source>Received at any time</source>
        <translation>وردت في أي وقت</translation>
    </message>
    <message>
        <source>Received in the last 7 days</source>
        <translation>وردت في آخر 7 أيام</translation>
    </message>
    <message>
        <source>Received in the last 30 days</source>
        <translation>وردت في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Which items, each counted once</source>
        <translation>أي العناصر، وكل منها يُعد مرة</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>In queue now</source>
        <translation>في القائمة الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>Stay as they are</source>
        <translation>تبقى كما هي</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>يجري العدّ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would leave the queue</source>
        <translation>
            <numerusform>%Ln تغادر القائمة</numerusform>
            <numerusform>واحد يغادر القائمة</numerusform>
            <numerusform>اثنان يغادران القائمة</numerusform>
            <numerusform>%Ln تغادر القائمة</numerusform>
            <numerusform>%Ln تغادر القائمة</numerusform>
            <numerusform>%Ln تغادر القائمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would change in it</source>
        <translation>
            <numerusform>%Ln تتغير فيها</numerusform>
            <numerusform>واحد يتغير فيها</numerusform>
            <numerusform>اثنان يتغيران فيها</numerusform>
            <numerusform>%Ln تتغير فيها</numerusform>
            <numerusform>%Ln تتغير فيها</numerusform>
            <numerusform>%Ln تتغير فيها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln join the queue</source>
        <translation>
            <numerusform>%1 من %Ln تنضم إلى القائمة</numerusform>
            <numerusform>%1 من واحد تنضم إلى القائمة</numerusform>
            <numerusform>%1 من اثنين تنضم إلى القائمة</numerusform>
            <numerusform>%1 من %Ln تنضم إلى القائمة</numerusform>
            <numerusform>%1 من %Ln تنضم إلى القائمة</numerusform>
            <numerusform>%1 من %Ln تنضم إلى القائمة</numerusform>
        </translation>
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
<context>
    <name>docket::ui::WorkspaceFigures</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Blind</source>
        <extracomment>What a reviewer had seen of the suggestion: nothing before the answer; all from the start; it, after a first answer.</extracomment>
        <translation>دون رؤية</translation>
    </message>
    <message>
        <source>Assisted</source>
        <translation>بمساعدة</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>مقارَن</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>الوسم %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>ends of an interval</comment>
        <translation>‏%1 إلى %2</translation>
    </message>
    <message>
        <source>In the workspace</source>
        <translation>في مساحة العمل</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>التنبؤات</translation>
    </message>
    <message>
        <source>Sent to people</source>
        <translation>مُرسل إلى الناس</translation>
    </message>
    <message>
        <source>Reviewers with a decision that stands</source>
        <translation>مراجعون لهم قرار قائم</translation>
    </message>
    <message>
        <source>Sent to people because of (an item may have several reasons)</source>
        <translation>سبب الإرسال إلى الناس (قد يكون للعنصر عدة أسباب)</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Held by a reviewer</source>
        <translation>محجوز لدى مراجِع</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>النموذج %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>confidence</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln standing decision(s), read under taxonomy version %1.</source>
        <translation>
            <numerusform>%Ln قرار قائم، يُقرأ بحسب إصدار التصنيف %1.</numerusform>
            <numerusform>قرار قائم واحد (%Ln)، يُقرأ بحسب إصدار التصنيف %1.</numerusform>
            <numerusform>قراران قائمان (%Ln)، يُقرآن بحسب إصدار التصنيف %1.</numerusform>
            <numerusform>%Ln قرارات قائمة، تُقرأ بحسب إصدار التصنيف %1.</numerusform>
            <numerusform>%Ln قرارًا قائمًا، تُقرأ بحسب إصدار التصنيف %1.</numerusform>
            <numerusform>%Ln قرار قائم، تُقرأ بحسب إصدار التصنيف %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In no rate, because no usable label was predicted: %Ln decision(s).</source>
        <translation>
            <numerusform>خارج النسب، لعدم التنبؤ بوسم صالح: %Ln قرار.</numerusform>
            <numerusform>خارج النسب، لعدم التنبؤ بوسم صالح: قرار واحد (%Ln).</numerusform>
            <numerusform>خارج النسب، لعدم التنبؤ بوسم صالح: قراران (%Ln).</numerusform>
            <numerusform>خارج النسب، لعدم التنبؤ بوسم صالح: %Ln قرارات.</numerusform>
            <numerusform>خارج النسب، لعدم التنبؤ بوسم صالح: %Ln قرارًا.</numerusform>
            <numerusform>خارج النسب، لعدم التنبؤ بوسم صالح: %Ln قرار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only items that went to people were decided: the rates are of these, not of all items.</source>
        <translation>لم يصدر قرار إلا في العناصر التي ذهبت إلى الناس: النسب عنها، لا عن كل العناصر.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Overturned</source>
        <translation>المخالف للنموذج</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>مجال 95 %</translation>
    </message>
    <message>
        <source>Doubtful to the routing</source>
        <extracomment>Of items with a final label: why they came before people.</extracomment>
        <translation>مشكوك فيها لدى التوجيه</translation>
    </message>
    <message>
        <source>Accepted, in the audit sample</source>
        <translation>مقبولة، في عينة التدقيق</translation>
    </message>
    <message>
        <source>Accepted, in an agreement test</source>
        <translation>مقبولة، في اختبار اتفاق</translation>
    </message>
    <message>
        <source>Items with a final label</source>
        <translation>عناصر لها تسمية نهائية</translation>
    </message>
    <message>
        <source>Decisions that stand</source>
        <translation>القرارات القائمة</translation>
    </message>
    <message>
        <source>Decisions by confidence</source>
        <translation>القرارات حسب الثقة</translation>
    </message>
    <message>
        <source>Decisions by predicted label</source>
        <translation>القرارات حسب التسمية المتوقعة</translation>
    </message>
</context>
<context>
    <name>docket::ui::WorkspaceMenu</name>
    <message>
        <source>Nothing was imported into this workspace since the window was opened</source>
        <translation>لم يُستورد شيء إلى مساحة العمل هذه منذ فتح النافذة</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>نسخ مساحة العمل احتياطيًا</translation>
    </message>
    <message>
        <source>Workspaces (*.docket)</source>
        <translation>مساحات العمل (*.docket)</translation>
    </message>
    <message>
        <source>This workspace is a packet itself; packets belong to the workspace that it is of</source>
        <translation>مساحة العمل هذه حزمة بنفسها؛ الحزم تخص المساحة التي أُخذت منها</translation>
    </message>
    <message>
        <source>A packet is for one reviewer, whose name it has</source>
        <translation>الحزمة لمراجع واحد تحمل اسمه</translation>
    </message>
    <message>
        <source>Merge packets</source>
        <translation>دمج الحزم</translation>
    </message>
    <message>
        <source>Packets (*.docket *.locked);;All files (*)</source>
        <translation>الحزم (*.docket *.locked);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
</context>
</TS>
