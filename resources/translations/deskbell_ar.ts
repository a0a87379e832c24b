<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Alerts</name>
    <message>
        <source>Customer without a name</source>
        <translation>عميل بلا اسم</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>بعد دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minutes</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>حجز جديد</translation>
    </message>
    <message>
        <source>new booking</source>
        <translation>حجز جديد</translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>تم إلغاء حجز</translation>
    </message>
    <message>
        <source>booking cancelled</source>
        <translation>تم إلغاء حجز</translation>
    </message>
    <message>
        <source>Booking confirmed</source>
        <translation>تم تأكيد حجز</translation>
    </message>
    <message>
        <source>booking confirmed</source>
        <translation>تم تأكيد حجز</translation>
    </message>
    <message>
        <source>Booking with another note</source>
        <translation>تغيّرت الملاحظة في حجز</translation>
    </message>
    <message>
        <source>booking with another note</source>
        <translation>تغيّرت الملاحظة في حجز</translation>
    </message>
    <message>
        <source>Booking %1</source>
        <comment>in 10 minutes</comment>
        <translation>حجز %1</translation>
    </message>
    <message>
        <source>booking %1</source>
        <comment>in 10 minutes</comment>
        <translation>حجز %1</translation>
    </message>
    <message>
        <source>Booking moved</source>
        <translation>تغيّر موعد حجز</translation>
    </message>
    <message>
        <source>booking moved</source>
        <translation>تغيّر موعد حجز</translation>
    </message>
    <message>
        <source>In the quiet hours: %1</source>
        <translation>في ساعات الهدوء: %1</translation>
    </message>
    <message>
        <source>While you were not to be disturbed: %1</source>
        <translation>أثناء وضع عدم الإزعاج: %1</translation>
    </message>
    <message>
        <source>While alerts were paused: %1</source>
        <translation>أثناء إيقاف التنبيهات مؤقتًا: %1</translation>
    </message>
    <message>
        <source>While bookings could not come in: %1</source>
        <translation>أثناء تعذّر وصول الحجوزات: %1</translation>
    </message>
    <message>
        <source>Open Deskbell to see who it is.</source>
        <translation>يمكن معرفة صاحب الحجز بفتح Deskbell.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>،‏ </translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Needs your confirmation</source>
        <translation>يحتاج إلى تأكيدكم</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what the customer wrote</comment>
        <translation>‏«⁨%1⁩»</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>أُزيلت الملاحظة.</translation>
    </message>
    <message>
        <source>This reminder comes late.</source>
        <translation>هذا التذكير جاء متأخرًا.</translation>
    </message>
    <message>
        <source>1 new booking</source>
        <translation>حجز جديد واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new bookings</source>
        <translation>
            <numerusform>لا حجوزات جديدة</numerusform>
            <numerusform>حجز جديد واحد</numerusform>
            <numerusform>حجزان جديدان</numerusform>
            <numerusform>%Ln حجوزات جديدة</numerusform>
            <numerusform>%Ln حجزًا جديدًا</numerusform>
            <numerusform>%Ln حجز جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking cancelled</source>
        <translation>تم إلغاء حجز واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings cancelled</source>
        <translation>
            <numerusform>لم يُلغَ أي حجز</numerusform>
            <numerusform>تم إلغاء حجز واحد</numerusform>
            <numerusform>تم إلغاء حجزين</numerusform>
            <numerusform>تم إلغاء %Ln حجوزات</numerusform>
            <numerusform>تم إلغاء %Ln حجزًا</numerusform>
            <numerusform>تم إلغاء %Ln حجز</numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking confirmed</source>
        <translation>تم تأكيد حجز واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings confirmed</source>
        <translation>
            <numerusform>لم يُؤكَّد أي حجز</numerusform>
            <numerusform>تم تأكيد حجز واحد</numerusform>
            <numerusform>تم تأكيد حجزين</numerusform>
            <numerusform>تم تأكيد %Ln حجوزات</numerusform>
            <numerusform>تم تأكيد %Ln حجزًا</numerusform>
            <numerusform>تم تأكيد %Ln حجز</numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking with another note</source>
        <translation>تغيّرت الملاحظة في حجز واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings with another note</source>
        <translation>
            <numerusform>لم تتغيّر الملاحظة في أي حجز</numerusform>
            <numerusform>تغيّرت الملاحظة في حجز واحد</numerusform>
            <numerusform>تغيّرت الملاحظة في حجزين</numerusform>
            <numerusform>تغيّرت الملاحظة في %Ln حجوزات</numerusform>
            <numerusform>تغيّرت الملاحظة في %Ln حجزًا</numerusform>
            <numerusform>تغيّرت الملاحظة في %Ln حجز</numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking soon</source>
        <translation>حجز قريب واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings soon</source>
        <translation>
            <numerusform>لا حجوزات قريبة</numerusform>
            <numerusform>حجز قريب واحد</numerusform>
            <numerusform>حجزان قريبان</numerusform>
            <numerusform>%Ln حجوزات قريبة</numerusform>
            <numerusform>%Ln حجزًا قريبًا</numerusform>
            <numerusform>%Ln حجز قريب</numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking moved</source>
        <translation>تغيّر موعد حجز واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings moved</source>
        <translation>
            <numerusform>لم يتغيّر موعد أي حجز</numerusform>
            <numerusform>تغيّر موعد حجز واحد</numerusform>
            <numerusform>تغيّر موعد حجزين</numerusform>
            <numerusform>تغيّر موعد %Ln حجوزات</numerusform>
            <numerusform>تغيّر موعد %Ln حجزًا</numerusform>
            <numerusform>تغيّر موعد %Ln حجز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>ولم يُلغَ أي حجز</numerusform>
            <numerusform>وتم إلغاء حجز واحد</numerusform>
            <numerusform>وتم إلغاء حجزين</numerusform>
            <numerusform>وتم إلغاء %Ln حجوزات</numerusform>
            <numerusform>وتم إلغاء %Ln حجزًا</numerusform>
            <numerusform>وتم إلغاء %Ln حجز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>ولم يُؤكَّد أي حجز</numerusform>
            <numerusform>وتم تأكيد حجز واحد</numerusform>
            <numerusform>وتم تأكيد حجزين</numerusform>
            <numerusform>وتم تأكيد %Ln حجوزات</numerusform>
            <numerusform>وتم تأكيد %Ln حجزًا</numerusform>
            <numerusform>وتم تأكيد %Ln حجز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another note</source>
        <translation>
            <numerusform>ولم تتغيّر الملاحظة في أي حجز</numerusform>
            <numerusform>وتغيّرت الملاحظة في حجز واحد</numerusform>
            <numerusform>وتغيّرت الملاحظة في حجزين</numerusform>
            <numerusform>وتغيّرت الملاحظة في %Ln حجوزات</numerusform>
            <numerusform>وتغيّرت الملاحظة في %Ln حجزًا</numerusform>
            <numerusform>وتغيّرت الملاحظة في %Ln حجز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln soon</source>
        <translation>
            <numerusform>ولا حجوزات قريبة</numerusform>
            <numerusform>وحجز قريب واحد</numerusform>
            <numerusform>وحجزان قريبان</numerusform>
            <numerusform>و%Ln حجوزات قريبة</numerusform>
            <numerusform>و%Ln حجزًا قريبًا</numerusform>
            <numerusform>و%Ln حجز قريب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>ولم يتغيّر موعد أي حجز</numerusform>
            <numerusform>وتغيّر موعد حجز واحد</numerusform>
            <numerusform>وتغيّر موعد حجزين</numerusform>
            <numerusform>وتغيّر موعد %Ln حجوزات</numerusform>
            <numerusform>وتغيّر موعد %Ln حجزًا</numerusform>
            <numerusform>وتغيّر موعد %Ln حجز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (cancelled)</source>
        <translation>‏%1‏ (ملغى)</translation>
    </message>
    <message>
        <source>%1 (moved)</source>
        <translation>‏%1‏ (تغيّر موعده)</translation>
    </message>
    <message>
        <source>%1 (confirmed)</source>
        <translation>‏%1‏ (مؤكد)</translation>
    </message>
    <message>
        <source>%1 (another note)</source>
        <translation>‏%1‏ (تغيّرت ملاحظته)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a booking (in 10 minutes)</comment>
        <translation>‏%1‏ (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا حجوزات أخرى</numerusform>
            <numerusform>وحجز آخر</numerusform>
            <numerusform>وحجزان آخران</numerusform>
            <numerusform>و%Ln حجوزات أخرى</numerusform>
            <numerusform>و%Ln حجزًا آخر</numerusform>
            <numerusform>و%Ln حجز آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date of this year</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date of another year</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>You may have been told before.</source>
        <translation>ربما سبق إبلاغكم بذلك.</translation>
    </message>
    <message>
        <source>Alerts are paused until you resume them.</source>
        <translation>التنبيهات متوقفة مؤقتًا إلى أن تُستأنف.</translation>
    </message>
    <message>
        <source>Alerts are paused until tomorrow.</source>
        <translation>التنبيهات متوقفة مؤقتًا حتى الغد.</translation>
    </message>
    <message>
        <source>Alerts are paused until %1.</source>
        <comment>time</comment>
        <translation>التنبيهات متوقفة مؤقتًا حتى %1.</translation>
    </message>
    <message>
        <source>Alerts are paused until %1, %2.</source>
        <comment>date, time</comment>
        <translation>التنبيهات متوقفة مؤقتًا حتى %1، %2.</translation>
    </message>
    <message>
        <source>This computer is set not to disturb: alerts wait until that is over.</source>
        <translation>هذا الحاسوب في وضع عدم الإزعاج: تنتظر التنبيهات حتى ينتهي.</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>أيام الاثنين</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>أيام الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>أيام الأربعاء</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>أيام الخميس</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>أيام الجمعة</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>أيام السبت</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>أيام الأحد</translation>
    </message>
    <message>
        <source>No new booking today</source>
        <translation>لا حجز جديد اليوم</translation>
    </message>
    <message>
        <source>%1 bring about %2 by %3; none today, although the connection is fine. See for yourself whether your customers can book.</source>
        <comment>Tuesdays, number, time</comment>
        <translation>عدد الحجوزات المعتاد في %1 حتى %3 هو نحو %2؛ ولم يصل أي حجز اليوم رغم سلامة الاتصال. يُرجى التحقق من أن العملاء يستطيعون الحجز.</translation>
    </message>
    <message>
        <source>Before Deskbell was closed: %1</source>
        <translation>قبل إغلاق Deskbell: %1</translation>
    </message>
    <message>
        <source>%1 (%2, late reminder)</source>
        <comment>a booking (in 10 minutes, late reminder)</comment>
        <translation>%1 (%2، تذكير متأخر)</translation>
    </message>
</context>
<context>
    <name>BudgetKeeper</name>
    <message>
        <source>The requests of the plan are used up until %1.</source>
        <translation>نفدت طلبات الباقة، وتتجدد في %1.</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Deskbell is running, but does not answer.</source>
        <translation>يعمل Deskbell لكنه لا يستجيب.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>تعذّر إنشاء المجلد ‎%1‎.</translation>
    </message>
    <message>
        <source>The folder of %1 belongs to somebody else.</source>
        <translation>المجلد الذي يحوي ‎%1‎ ملك لمستخدم آخر.</translation>
    </message>
    <message>
        <source>Other programs cannot reach Deskbell at %1: %2.</source>
        <translation>لا تستطيع البرامج الأخرى الوصول إلى Deskbell عند ‎%1‎: %2.</translation>
    </message>
    <message>
        <source>Deskbell is not running on this profile. Start it first.</source>
        <translation>لا يعمل Deskbell بملف التعريف هذا. يُرجى تشغيله أولًا.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>The Deskbell that is running is another version. Quit it and start it anew.</source>
        <translation>نسخة Deskbell العاملة إصدار آخر. يُرجى إنهاؤها وتشغيله من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 links from ReserveKit to you do not hold.</source>
        <translation>
            <numerusform>لا حلقة معطّلة من أصل %L1 من حلقات الوصل بين ReserveKit وبينكم.</numerusform>
            <numerusform>حلقة واحدة من أصل %L1 من حلقات الوصل بين ReserveKit وبينكم لا تعمل.</numerusform>
            <numerusform>حلقتان من أصل %L1 من حلقات الوصل بين ReserveKit وبينكم لا تعملان.</numerusform>
            <numerusform>%Ln حلقات من أصل %L1 من حلقات الوصل بين ReserveKit وبينكم لا تعمل.</numerusform>
            <numerusform>%Ln حلقة من أصل %L1 من حلقات الوصل بين ReserveKit وبينكم لا تعمل.</numerusform>
            <numerusform>%Ln حلقة من أصل %L1 من حلقات الوصل بين ReserveKit وبينكم لا تعمل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>تعذّرت كتابة المخرجات: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تعذّرت كتابة ‎%1‎: %2.</translation>
    </message>
    <message>
        <source>There are no bookings in %1: Deskbell was never started there.</source>
        <translation>لا حجوزات في ‎%1‎: لم يُشغَّل Deskbell هناك قط.</translation>
    </message>
    <message>
        <source>No public address is set up: only what forwards to this computer&apos;s own address knows it. “deskbell url” prints that one.</source>
        <translation>لم يُضبط عنوان عام: لا يعرفه إلا ما يعيد التوجيه إلى عنوان هذا الحاسوب نفسه. يطبع الأمر «deskbell url» هذا العنوان.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة ‎%1‎: %2.</translation>
    </message>
    <message>
        <source>Deskbell is running, but not listening. Its window says why.</source>
        <translation>يعمل Deskbell لكنه لا يستمع. السبب مذكور في نافذته.</translation>
    </message>
    <message>
        <source>The listener refused it with status %1.</source>
        <translation>رفضته خدمة الاستماع بالحالة %1.</translation>
    </message>
    <message>
        <source>This is not a command for the terminal.</source>
        <translation>هذا ليس أمرًا للطرفية.</translation>
    </message>
</context>
<context>
    <name>Deliver</name>
    <message>
        <source>Deskbell&apos;s listener did not answer: %1.</source>
        <translation>لم تستجب خدمة الاستماع في Deskbell: %1.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>ddd d MMM</source>
        <comment>form of a date</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>كل %Ln ساعة</numerusform>
            <numerusform>كل ساعة</numerusform>
            <numerusform>كل ساعتين</numerusform>
            <numerusform>كل %Ln ساعات</numerusform>
            <numerusform>كل %Ln ساعة</numerusform>
            <numerusform>كل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>كل دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minutes</source>
        <translation>
            <numerusform>كل %Ln دقيقة</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل %Ln دقائق</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests this month: %1 of %2.</source>
        <translation>الطلبات هذا الشهر: %1 من %2.</translation>
    </message>
    <message>
        <source>Not receiving bookings.</source>
        <translation>الحجوزات لا تصل.</translation>
    </message>
    <message>
        <source>Not receiving bookings: there is no usable signing secret.</source>
        <translation>الحجوزات لا تصل: لا يوجد سر توقيع صالح.</translation>
    </message>
    <message>
        <source>A delivery at %1 was refused: its signature is wrong.</source>
        <translation>رُفض تسليم في %1: توقيعه خاطئ.</translation>
    </message>
    <message>
        <source>Compare the signing secret here with the one in ReserveKit.</source>
        <translation>يُرجى مقارنة سر التوقيع هنا بالسر المسجّل في ReserveKit.</translation>
    </message>
    <message>
        <source>the API key cannot be used</source>
        <translation>مفتاح API لا يمكن استخدامه</translation>
    </message>
    <message>
        <source>the plan’s requests are used up until %1</source>
        <translation>نفدت طلبات الباقة وتتجدد في %1</translation>
    </message>
    <message>
        <source>A larger plan can be set in the settings, once ReserveKit has it.</source>
        <translation>يمكن اختيار باقة أكبر في الإعدادات بعد الاشتراك فيها لدى ReserveKit.</translation>
    </message>
    <message>
        <source>ReserveKit cannot be asked since %1</source>
        <translation>تعذّر سؤال ReserveKit منذ %1</translation>
    </message>
    <message>
        <source>ReserveKit refuses the API key since %1</source>
        <translation>يرفض ReserveKit مفتاح API منذ %1</translation>
    </message>
    <message>
        <source>the API address is not ReserveKit’s since %1</source>
        <translation>عنوان API لا يعود إلى ReserveKit منذ %1</translation>
    </message>
    <message>
        <source>Reading your bookings from ReserveKit: %L1 %</source>
        <translation>جارٍ قراءة حجوزاتكم من ReserveKit:‏ %L1٪</translation>
    </message>
    <message>
        <source>Reading your bookings from ReserveKit…</source>
        <translation>جارٍ قراءة حجوزاتكم من ReserveKit…</translation>
    </message>
    <message>
        <source>Old bookings are listed without an alert.</source>
        <translation>تُدرج الحجوزات القديمة دون تنبيه.</translation>
    </message>
    <message>
        <source>Checking %1 instead of receiving webhooks.</source>
        <translation>استعلام دوري %1 بدلًا من استقبال Webhooks.</translation>
    </message>
    <message>
        <source>Checking %1 instead: webhooks have not come since %2.</source>
        <translation>استعلام دوري %1 بدلًا من ذلك: لم تصل Webhooks منذ %2.</translation>
    </message>
    <message>
        <source>A booking was found that no webhook had told. Check the webhook entries in ReserveKit, and the way to this computer.</source>
        <translation>عُثر على حجز لم يُبلغ عنه أي Webhook. يُرجى التحقق من إدخالات Webhook في ReserveKit ومن طريق الوصول إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Checking %1; no webhook has come lately.</source>
        <translation>استعلام دوري %1؛ لم يصل أي Webhook مؤخرًا.</translation>
    </message>
    <message>
        <source>With webhooks you hear of a booking at once: paste your address into ReserveKit.</source>
        <translation>مع Webhooks يصلكم خبر الحجز فورًا: يُرجى لصق عنوانكم في ReserveKit.</translation>
    </message>
    <message>
        <source>Not receiving since %1: %2.</source>
        <translation>الحجوزات لا تصل منذ %1: %2.</translation>
    </message>
    <message>
        <source>Not receiving: %1.</source>
        <translation>الحجوزات لا تصل: %1.</translation>
    </message>
    <message>
        <source>Receiving bookings, but %1.</source>
        <translation>الحجوزات تصل، لكن %1.</translation>
    </message>
    <message>
        <source>Asking ReserveKit…</source>
        <translation>جارٍ سؤال ReserveKit…</translation>
    </message>
    <message>
        <source>ReserveKit has not answered</source>
        <translation>لم يستجب ReserveKit</translation>
    </message>
    <message>
        <source>Check that this computer is online.</source>
        <translation>يُرجى التأكد من اتصال هذا الحاسوب بالإنترنت.</translation>
    </message>
    <message>
        <source>Bookings cannot be saved on this computer.</source>
        <translation>تعذّر حفظ الحجوزات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ بدء التشغيل…</translation>
    </message>
    <message>
        <source>A booking came in, but is not in the list.</source>
        <translation>وصل حجز لكنه ليس في القائمة.</translation>
    </message>
    <message>
        <source>Listening, but a delivery at %1 could not be read in full.</source>
        <translation>الاستماع جارٍ، لكن تعذّرت قراءة تسليم في %1 كاملًا.</translation>
    </message>
    <message>
        <source>It is kept. Compare today&apos;s bookings with ReserveKit&apos;s own list.</source>
        <translation>تم الاحتفاظ به. يُرجى مقارنة حجوزات اليوم بقائمة ReserveKit نفسها.</translation>
    </message>
    <message>
        <source>Listening, but names of services and times are not up to date.</source>
        <translation>الاستماع جارٍ، لكن أسماء الخدمات والأوقات غير محدَّثة.</translation>
    </message>
    <message>
        <source>Receiving bookings: the last delivery came at %1.</source>
        <translation>الحجوزات تصل: وصل آخر تسليم في %1.</translation>
    </message>
    <message>
        <source>Listening at %1.</source>
        <translation>الاستماع جارٍ على %1.</translation>
    </message>
    <message>
        <source>Listening, but nothing has come since %1.</source>
        <translation>الاستماع جارٍ، لكن لم يصل شيء منذ %1.</translation>
    </message>
    <message>
        <source>If customers did book since then, check the webhook entries in ReserveKit.</source>
        <translation>إذا كان عملاء قد حجزوا منذ ذلك الحين فيُرجى التحقق من إدخالات Webhook في ReserveKit.</translation>
    </message>
    <message>
        <source>Listening at %1; waiting for the first delivery.</source>
        <translation>الاستماع جارٍ على %1؛ بانتظار أول تسليم.</translation>
    </message>
    <message>
        <source>Paste your address into ReserveKit and send its sample from there.</source>
        <translation>يُرجى لصق عنوانكم في ReserveKit وإرسال العيّنة من هناك.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>the API key shows other services than before</source>
        <translation>يعرض مفتاح API خدمات غير التي كانت من قبل</translation>
    </message>
    <message>
        <source>Nothing is checked before you have said whether it is the key of this shop; another one can be entered in the settings.</source>
        <translation>لن يُستعلم عن شيء قبل أن تحددوا هل هذا مفتاح هذا المحل؛ ويمكن إدخال مفتاح آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>the API key shows no services</source>
        <translation>لا يعرض مفتاح API أي خدمات</translation>
    </message>
    <message>
        <source>There is nothing to check. Look in ReserveKit whether it is this shop’s key.</source>
        <translation>لا يوجد ما يُستعلم عنه. يُرجى التحقق في ReserveKit من أن هذا مفتاح هذا المحل.</translation>
    </message>
    <message>
        <source>the services cannot be read from ReserveKit</source>
        <translation>لا يمكن قراءة الخدمات من ReserveKit</translation>
    </message>
    <message>
        <source>No webhooks come for %1: checking %2 instead.</source>
        <translation>لا تصل Webhooks للخدمة %1: استعلام دوري %2 بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Something was found there that no webhook had told. Each service needs webhook entries of its own in ReserveKit.</source>
        <translation>عُثر هناك على شيء لم يُبلغ عنه أي Webhook. تحتاج كل خدمة إلى إدخالات Webhook خاصة بها في ReserveKit.</translation>
    </message>
    <message>
        <source>Checking %1; ReserveKit has confirmed no delivery lately.</source>
        <translation>استعلام دوري %1؛ لم يؤكد ReserveKit أي تسليم مؤخرًا.</translation>
    </message>
    <message>
        <source>A delivery without a signature may come from anybody, and proves nothing before it is confirmed.</source>
        <translation>قد يأتي التسليم غير الموقّع من أي شخص، ولا يثبت شيئًا قبل تأكيده.</translation>
    </message>
    <message>
        <source>No webhooks come for %1, and %2.</source>
        <translation>لا تصل Webhooks للخدمة %1، و%2.</translation>
    </message>
    <message>
        <source>They are not in the table: look for them in ReserveKit&apos;s own list.</source>
        <translation>ليست في الجدول: ابحث عنها في قائمة ReserveKit نفسها.</translation>
    </message>
    <message>
        <source>Checking %1, but some bookings in ReserveKit cannot be read.</source>
        <translation>استعلام دوري %1، لكن تتعذر قراءة بعض الحجوزات في ReserveKit.</translation>
    </message>
    <message>
        <source>Receiving bookings, but some in ReserveKit cannot be read.</source>
        <translation>يجري استقبال الحجوزات، لكن تتعذر قراءة بعضها في ReserveKit.</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>That is more than one line. Copy the key alone, and paste it again.</source>
        <translation>هذا أكثر من سطر. يُرجى نسخ المفتاح وحده ولصقه من جديد.</translation>
    </message>
    <message>
        <source>There is a space in it, and a key has none. Copy the key alone, and paste it again.</source>
        <translation>فيه مسافة، ولا مسافات في المفتاح. يُرجى نسخ المفتاح وحده ولصقه من جديد.</translation>
    </message>
    <message>
        <source>There is a character in it that no key has, such as … where a key is shown shortened. Copy the whole key from ReserveKit.</source>
        <translation>فيه محرف لا يرد في أي مفتاح، مثل «…» حيث يُعرض المفتاح مختصرًا. يُرجى نسخ المفتاح كاملًا من ReserveKit.</translation>
    </message>
    <message>
        <source>That is only the beginning of a key. Copy the whole key from ReserveKit.</source>
        <translation>هذه بداية المفتاح فقط. يُرجى نسخ المفتاح كاملًا من ReserveKit.</translation>
    </message>
    <message>
        <source>This looks like the secret of a webhook. ReserveKit&apos;s API keys begin with sk_rsv_ or tk_rsv_.</source>
        <translation>يبدو أن هذا سر Webhook. تبدأ مفاتيح API الخاصة بـ ReserveKit بـ sk_rsv_‎ أو tk_rsv_‎.</translation>
    </message>
    <message>
        <source>ReserveKit&apos;s API keys begin with sk_rsv_ or tk_rsv_: is this the whole key? It can be saved all the same.</source>
        <translation>تبدأ مفاتيح API الخاصة بـ ReserveKit بـ sk_rsv_‎ أو tk_rsv_‎: هل هذا هو المفتاح كاملًا؟ يمكن حفظه على أي حال.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>A delivery was set aside. %1</source>
        <translation>وُضع تسليم جانبًا. %1</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Nothing has come yet. Paste your address into ReserveKit and send its sample from there.</source>
        <translation>لم يصل شيء بعد. يُرجى لصق عنوانكم في ReserveKit وإرسال العيّنة من هناك.</translation>
    </message>
    <message>
        <source>Nothing has come since %1. If customers did book since then, check the webhook entries in ReserveKit.</source>
        <translation>لم يصل شيء منذ %1. إذا كان عملاء قد حجزوا منذ ذلك الحين فيُرجى التحقق من إدخالات Webhook في ReserveKit.</translation>
    </message>
    <message>
        <source>The last delivery came at %1.</source>
        <translation>وصل آخر تسليم في %1.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Deliveries need none; the address is the secret.</source>
        <translation>عمليات التسليم لا تحتاج إليه؛ فالعنوان نفسه هو السر.</translation>
    </message>
    <message>
        <source>A delivery at %1 was refused: its signature is wrong. Compare the signing secret here with the one in ReserveKit.</source>
        <translation>رُفض تسليم في %1: توقيعه خاطئ. يُرجى مقارنة سر التوقيع هنا بالسر المسجّل في ReserveKit.</translation>
    </message>
    <message>
        <source>The signing secret is there.</source>
        <translation>سر التوقيع موجود.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>A delivery at %1 could not be read in full. It is kept; compare today&apos;s bookings with ReserveKit&apos;s own list.</source>
        <translation>تعذّرت قراءة تسليم في %1 كاملًا. تم الاحتفاظ به؛ يُرجى مقارنة حجوزات اليوم بقائمة ReserveKit نفسها.</translation>
    </message>
    <message>
        <source>Every delivery that was kept is in the list.</source>
        <translation>كل تسليم محفوظ موجود في القائمة.</translation>
    </message>
    <message>
        <source>The plan&apos;s requests are used up until %1. A larger plan can be set in the settings, once ReserveKit has it.</source>
        <translation>نفدت طلبات الباقة وتتجدد في %1. يمكن اختيار باقة أكبر في الإعدادات بعد الاشتراك فيها لدى ReserveKit.</translation>
    </message>
    <message>
        <source>ReserveKit has not answered yet. Check again in a moment.</source>
        <translation>لم يستجب ReserveKit بعد. يُرجى التحقق ثانية بعد قليل.</translation>
    </message>
    <message>
        <source>ReserveKit has not answered since %1. Check that this computer is online.</source>
        <translation>لم يستجب ReserveKit منذ %1. يُرجى التأكد من اتصال هذا الحاسوب بالإنترنت.</translation>
    </message>
    <message>
        <source>Your bookings are still being read from ReserveKit. Check again later.</source>
        <translation>ما زالت حجوزاتكم تُقرأ من ReserveKit. يُرجى التحقق ثانية لاحقًا.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>الاستعلام الدوري</translation>
    </message>
    <message>
        <source>ReserveKit is not checked for bookings that no webhook brought. Turn it on in the settings, page “ReserveKit account”.</source>
        <translation>لا يُستعلم من ReserveKit عن الحجوزات التي لم يصل بها أي Webhook. يُرجى تفعيل ذلك في الإعدادات، صفحة «حساب ReserveKit».</translation>
    </message>
    <message>
        <source>ReserveKit cannot be asked without an API key that works.</source>
        <translation>لا يمكن سؤال ReserveKit دون مفتاح API صالح.</translation>
    </message>
    <message>
        <source>ReserveKit answered at %1. Requests this month: %2 of %3.</source>
        <translation>استجاب ReserveKit في %1. الطلبات هذا الشهر: %2 من %3.</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>خدمة الاستماع</translation>
    </message>
    <message>
        <source>Listening at %1.</source>
        <translation>الاستماع جارٍ على %1.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Bookings are saved on this computer.</source>
        <translation>تُحفظ الحجوزات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>موجود.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>علبة النظام</translation>
    </message>
    <message>
        <source>The bell is in the tray.</source>
        <translation>الجرس موجود في علبة النظام.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>The desktop shows them.</source>
        <translation>يعرضها سطح المكتب.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>خلل</translation>
    </message>
    <message>
        <source>No webhook told what was found for %1. Each service needs webhook entries of its own in ReserveKit.</source>
        <translation>لم يُبلغ أي Webhook عما عُثر عليه للخدمة %1. تحتاج كل خدمة إلى إدخالات Webhook خاصة بها في ReserveKit.</translation>
    </message>
    <message>
        <source>The API key shows other services than before. Nothing is checked before you have said in the window whether it is the key of this shop.</source>
        <translation>يعرض مفتاح API خدمات غير التي كانت من قبل. لن يُستعلم عن شيء قبل أن تحددوا في النافذة هل هذا مفتاح هذا المحل.</translation>
    </message>
    <message>
        <source>The API key shows no services. Look in ReserveKit whether it is this shop’s key.</source>
        <translation>لا يعرض مفتاح API أي خدمات. يُرجى التحقق في ReserveKit من أن هذا مفتاح هذا المحل.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The log %1 cannot be written.</source>
        <translation>تعذّرت كتابة السجل ‎%1‎.</translation>
    </message>
</context>
<context>
    <name>LoginStart</name>
    <message>
        <source>Whether Deskbell starts when you log in cannot be changed: %1 cannot be written.</source>
        <translation>تعذّر تغيير تشغيل Deskbell عند تسجيل الدخول: تعذّرت كتابة ‎%1‎.</translation>
    </message>
    <message>
        <source>Deskbell still starts when you log in: %1 cannot be removed.</source>
        <translation>ما زال Deskbell يعمل عند تسجيل الدخول: تعذّرت إزالة ‎%1‎.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--profile needs a folder.</source>
        <translation>يحتاج الخيار ‎--profile إلى مجلد.</translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE, not “%1”.</source>
        <translation>يأخذ الخيار ‎--set الصيغة KEY=VALUE، لا «%1».</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2026-05-12, not “%2”.</source>
        <translation>يأخذ الخيار ‎--%1 تاريخًا مثل ‎2026-05-12‎، لا «‎%2‎».</translation>
    </message>
    <message>
        <source>export needs --format json, csv or ics.</source>
        <translation>يحتاج الأمر export إلى ‎--format json أو csv أو ics.</translation>
    </message>
    <message>
        <source>export knows the formats json, csv and ics, not “%1”.</source>
        <translation>يعرف الأمر export الصيغ json وcsv وics، لا «%1».</translation>
    </message>
    <message>
        <source>deliver takes one file.</source>
        <translation>يأخذ الأمر deliver ملفًا واحدًا.</translation>
    </message>
    <message>
        <source>There is no command called “%1”. See deskbell --help.</source>
        <translation>لا يوجد أمر باسم «%1». للمساعدة: deskbell --help.</translation>
    </message>
    <message>
        <source>--set does not go with %1.</source>
        <translation>لا يجتمع الخيار ‎--set مع ‎%1‎.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>الكلمة «%1» زائدة.</translation>
    </message>
    <message>
        <source>--picture-after takes a number of bookings.</source>
        <translation>يأخذ الخيار ‎--picture-after عددًا من الحجوزات.</translation>
    </message>
    <message>
        <source>--%1 does not go with %2.</source>
        <translation>لا يجتمع الخيار ‎--%1 مع ‎%2‎.</translation>
    </message>
    <message>
        <source>Deskbell shows the bookings that ReserveKit sends, and tells of each new and each cancelled one.

deskbell [--profile DIR] [--set KEY=VALUE]... [--background] [--demo]
deskbell [--profile DIR] export --format json|csv|ics [--from DATE] [--to DATE] [--status S] [--output FILE]
deskbell [--profile DIR] deliver FILE
deskbell [--profile DIR] url [--public]
deskbell [--profile DIR] check
deskbell --help | --version

  --profile DIR     keep everything in DIR (default: your account&apos;s application data)
  --set KEY=VALUE   a setting for this run only, such as webhook/port=9000
  --background      start in the tray
  --demo            a made-up shop, in a folder of its own that is thrown away

  export            print the bookings, for programs, spreadsheets or calendars (dates as 2026-05-12; status
                    pending, confirmed or cancelled)
  deliver FILE      post FILE to the running Deskbell as ReserveKit would; print status and time
  url               print the webhook address to paste into ReserveKit&apos;s portal
  check             ask the running Deskbell for every link from ReserveKit to you: ok, or what to do

DESKBELL_API_KEY holds the API key, DESKBELL_WEBHOOK_SECRET the signing secret (or two with a space
between), for this run.
Exit status: 0 done, 1 failed, 2 wrong usage.
</source>
        <translation>يعرض Deskbell الحجوزات التي يرسلها ReserveKit، وينبّه إلى كل حجز جديد وكل حجز ملغى.

deskbell [--profile DIR] [--set KEY=VALUE]... [--background] [--demo]
deskbell [--profile DIR] export --format json|csv|ics [--from DATE] [--to DATE] [--status S] [--output FILE]
deskbell [--profile DIR] deliver FILE
deskbell [--profile DIR] url [--public]
deskbell [--profile DIR] check
deskbell --help | --version

  --profile DIR     حفظ كل شيء في DIR (افتراضيًا: بيانات التطبيقات في حسابكم)
  --set KEY=VALUE   إعداد لهذا التشغيل فقط، مثل webhook/port=9000
  --background      بدء التشغيل في علبة النظام
  --demo            متجر وهمي في مجلد خاص به يُحذف بعد ذلك

  export            طباعة الحجوزات للبرامج أو جداول البيانات أو التقويمات (التواريخ مثل 2026-05-12؛ والحالة
                    pending أو confirmed أو cancelled)
  deliver FILE      إرسال FILE إلى Deskbell العامل كما يفعل ReserveKit؛ مع طباعة الحالة والوقت
  url               طباعة عنوان Webhook المطلوب لصقه في بوابة ReserveKit
  check             سؤال Deskbell العامل عن كل حلقة وصل بين ReserveKit وبينكم: سليم، أو ما يجب فعله

يحمل DESKBELL_API_KEY مفتاح API، ويحمل DESKBELL_WEBHOOK_SECRET سر التوقيع (أو سرّين بينهما
مسافة)، لهذا التشغيل.
حالة الخروج: 0 تم، 1 فشل، 2 استخدام خاطئ.
</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The folder %1 cannot be written to. Choose another, or make it yours.</source>
        <translation>تعذّرت الكتابة في المجلد ‎%1‎. يُرجى اختيار مجلد آخر أو نقل ملكيته إليكم.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be closed to others.</source>
        <translation>تعذّر حجب المجلد ‎%1‎ عن الآخرين.</translation>
    </message>
    <message>
        <source>There is no profile at %1: Deskbell was never started there.</source>
        <translation>لا يوجد ملف تعريف في ‎%1‎: لم يُشغَّل Deskbell هناك قط.</translation>
    </message>
    <message>
        <source>%1 holds the made-up shop of the demonstration. Start it with --demo, or choose another folder.</source>
        <translation>يحوي ‎%1‎ متجر العرض التوضيحي الوهمي. يُرجى التشغيل مع ‎--demo أو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>%1 holds the bookings of a real shop: the demonstration would mix its own among them. Choose another folder.</source>
        <translation>يحوي ‎%1‎ حجوزات متجر حقيقي، وقد يخلط العرض التوضيحي حجوزاته بها. يُرجى اختيار مجلد آخر.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>تعذّرت الكتابة في المجلد ‎%1‎.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>seen and heard</source>
        <translation>رُئي وسُمع</translation>
    </message>
    <message>
        <source>seen, but not heard</source>
        <translation>رُئي ولم يُسمع</translation>
    </message>
    <message>
        <source>heard, but not seen</source>
        <translation>سُمع ولم يُرَ</translation>
    </message>
    <message>
        <source>neither seen nor heard</source>
        <translation>لم يُرَ ولم يُسمع</translation>
    </message>
    <message>
        <source>A rehearsal: nobody has booked</source>
        <translation>تجربة: لم يحجز أحد</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date of this year</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date of another year</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Last rehearsal on %1, %2: %3.</source>
        <comment>date, time, how it went</comment>
        <translation>آخر تجربة: %1، %2: %3.</translation>
    </message>
    <message>
        <source>This computer is set not to disturb. Click the clock at the top of the screen and switch “Do Not Disturb” off.</source>
        <translation>هذا الحاسوب في وضع عدم الإزعاج. يُرجى النقر على الساعة أعلى الشاشة وإيقاف «عدم الإزعاج».</translation>
    </message>
    <message>
        <source>This computer is set not to disturb. Click the bell in the panel and take the tick from “Do not disturb”.</source>
        <translation>هذا الحاسوب في وضع عدم الإزعاج. يُرجى النقر على الجرس في الشريط وإزالة العلامة من «عدم الإزعاج».</translation>
    </message>
    <message>
        <source>This computer is set not to disturb. Click the bell in the panel, or open “Notifications” in the settings of the desktop, and switch “Do not disturb” off.</source>
        <translation>هذا الحاسوب في وضع عدم الإزعاج. يُرجى النقر على الجرس في الشريط، أو فتح «تنبيهات» في إعدادات سطح المكتب، وإيقاف «لا تقاطع».</translation>
    </message>
    <message>
        <source>This computer is set not to disturb. Switch that off in the settings of the desktop.</source>
        <translation>هذا الحاسوب في وضع عدم الإزعاج. يُرجى إيقافه في إعدادات سطح المكتب.</translation>
    </message>
    <message>
        <source>By your own choice new bookings are shown only in the window. Choose a notification for them in the settings, page “Alerts”.</source>
        <translation>حسب اختياركم تظهر الحجوزات الجديدة في النافذة فقط. يُرجى اختيار إشعار لها في الإعدادات، صفحة «التنبيهات».</translation>
    </message>
    <message>
        <source>Alerts are paused. Press “Resume” at the top of the window.</source>
        <translation>التنبيهات متوقفة مؤقتًا. يُرجى الضغط على «استئناف» أعلى النافذة.</translation>
    </message>
    <message>
        <source>These are your quiet hours. Change them in the settings, page “Alerts”, if that is not what you want.</source>
        <translation>هذه ساعات الهدوء لديكم. يمكن تغييرها في الإعدادات، صفحة «التنبيهات»، إن لم تكن مناسبة.</translation>
    </message>
    <message>
        <source>The desktop says that it has shown it. Click the clock at the top to see whether it is in the list there; and look in the settings of the desktop, “Notifications”, whether Deskbell may show some.</source>
        <translation>يفيد سطح المكتب بأنه عرض الإشعار. يُرجى النقر على الساعة في الأعلى لمعرفة ما إذا كان في القائمة هناك، والتحقق في إعدادات سطح المكتب، «الإشعارات»، من السماح لـ Deskbell بعرض الإشعارات.</translation>
    </message>
    <message>
        <source>The desktop says that it has shown it. Look whether a window lay over it, or whether the settings of the desktop, “Notifications”, keep Deskbell from showing some.</source>
        <translation>يفيد سطح المكتب بأنه عرض الإشعار. يُرجى التحقق مما إذا كانت نافذة قد غطّته، أو كانت إعدادات سطح المكتب، «الإشعارات»، تمنع Deskbell من عرض الإشعارات.</translation>
    </message>
    <message>
        <source>Install the notification service of your desktop, such as the package xfce4-notifyd, and log in again.</source>
        <translation>يُرجى تثبيت خدمة الإشعارات لسطح المكتب، مثل الحزمة xfce4-notifyd، ثم تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The sound of this computer is muted. Click the loudspeaker in the panel and switch it on.</source>
        <translation>صوت هذا الحاسوب مكتوم. يُرجى النقر على السمّاعة في الشريط وتشغيله.</translation>
    </message>
    <message>
        <source>The volume of this computer is all the way down. Turn it up at the loudspeaker in the panel.</source>
        <translation>مستوى صوت هذا الحاسوب عند أدنى حد. يُرجى رفعه من السمّاعة في الشريط.</translation>
    </message>
    <message>
        <source>By your own choice new bookings come without a sound. Choose one for them in the settings, page “Alerts”.</source>
        <translation>حسب اختياركم تصل الحجوزات الجديدة دون صوت. يُرجى اختيار صوت لها في الإعدادات، صفحة «التنبيهات».</translation>
    </message>
    <message>
        <source>Deskbell&apos;s own volume is all the way down. Turn it up in the settings, page “Alerts”.</source>
        <translation>مستوى صوت Deskbell نفسه عند أدنى حد. يُرجى رفعه في الإعدادات، صفحة «التنبيهات».</translation>
    </message>
    <message>
        <source>Sounds are left to the desktop here: switch them on in its settings, where it has such.</source>
        <translation>الأصوات هنا متروكة لسطح المكتب: يُرجى تشغيلها في إعداداته إن وُجدت.</translation>
    </message>
    <message>
        <source>The sound could not be played: %1. Look whether this computer has a loudspeaker, and whether other programs are heard.</source>
        <translation>تعذّر تشغيل الصوت: %1. يُرجى التحقق من وجود سمّاعة لهذا الحاسوب ومن سماع البرامج الأخرى.</translation>
    </message>
    <message>
        <source>Deskbell has played it. Look whether the loudspeakers are on and plugged in, and whether the settings of the desktop, “Sound”, send it to the right ones.</source>
        <translation>شغّل Deskbell الصوت. يُرجى التحقق من تشغيل السمّاعات وتوصيلها، ومن أن إعدادات سطح المكتب، «الصوت»، ترسله إلى السمّاعات الصحيحة.</translation>
    </message>
</context>
<context>
    <name>ReserveKit</name>
    <message>
        <source>The API address is not a web address. Check it in the settings.</source>
        <translation>عنوان API ليس عنوان ويب. يُرجى التحقق منه في الإعدادات.</translation>
    </message>
    <message>
        <source>The API address has to begin with https://, or the key could be read on the way.</source>
        <translation>يجب أن يبدأ عنوان API بـ ‎https://‎ وإلا أمكن كشف المفتاح في الطريق.</translation>
    </message>
    <message>
        <source>There is no API key yet. Enter one in the settings.</source>
        <translation>لا يوجد مفتاح API بعد. يُرجى إدخاله في الإعدادات.</translation>
    </message>
    <message>
        <source>The API key has a character in it that no key has. Enter it again in the settings.</source>
        <translation>في مفتاح API محرف لا يرد في أي مفتاح. يُرجى إدخاله من جديد في الإعدادات.</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <comment>what happened, ReserveKit&apos;s own words</comment>
        <translation>%1 وردّه هو: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>a wait</comment>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>a wait</comment>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>a wait</comment>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>ReserveKit did not accept the API key. Enter it again in the settings; keys are made in ReserveKit’s portal under API keys.</source>
        <translation>لم يقبل ReserveKit مفتاح API. يُرجى إدخاله من جديد في الإعدادات؛ تُنشأ المفاتيح في بوابة ReserveKit تحت «API keys».</translation>
    </message>
    <message>
        <source>ReserveKit does not let this API key be used from this PC. Take the restriction to a website off the key in ReserveKit’s portal, or make a key without one.</source>
        <translation>لا يسمح ReserveKit باستخدام مفتاح API هذا من هذا الحاسوب. يُرجى إزالة تقييد المفتاح بموقع ويب في بوابة ReserveKit، أو إنشاء مفتاح بلا تقييد.</translation>
    </message>
    <message>
        <source>ReserveKit has had more requests than the plan allows and asks to wait for %1.</source>
        <translation>تلقّى ReserveKit طلبات أكثر مما تسمح به الباقة، ويطلب الانتظار لمدة %1.</translation>
    </message>
    <message>
        <source>ReserveKit has had more requests than the plan allows and asks to wait.</source>
        <translation>تلقّى ReserveKit طلبات أكثر مما تسمح به الباقة، ويطلب الانتظار.</translation>
    </message>
    <message>
        <source>ReserveKit does not know what it was asked for.</source>
        <translation>لا يعرف ReserveKit ما طُلب منه.</translation>
    </message>
    <message>
        <source>ReserveKit has a problem of its own (status %1) and will be asked again.</source>
        <translation>لدى ReserveKit مشكلة خاصة به (الحالة %1)، وسيُعاد سؤاله.</translation>
    </message>
    <message>
        <source>ReserveKit refused the request (status %1).</source>
        <translation>رفض ReserveKit الطلب (الحالة %1).</translation>
    </message>
    <message>
        <source>The API address leads on to another one. Check it in the settings.</source>
        <translation>عنوان API يحيل إلى عنوان آخر. يُرجى التحقق منه في الإعدادات.</translation>
    </message>
    <message>
        <source>ReserveKit reported an error.</source>
        <translation>أبلغ ReserveKit عن خطأ.</translation>
    </message>
    <message>
        <source>A web page came back where ReserveKit’s API should be. Check the API address in the settings, and whether this network asks to sign in first.</source>
        <translation>وردت صفحة ويب بدلًا من رد API من ReserveKit. يُرجى التحقق من عنوان API في الإعدادات، ومما إذا كانت هذه الشبكة تطلب تسجيل الدخول أولًا.</translation>
    </message>
    <message>
        <source>ReserveKit’s answer could not be understood.</source>
        <translation>تعذّر فهم رد ReserveKit.</translation>
    </message>
    <message>
        <source>ReserveKit’s list of services could not be understood.</source>
        <translation>تعذّر فهم قائمة الخدمات الواردة من ReserveKit.</translation>
    </message>
    <message>
        <source>ReserveKit’s list of time slots could not be understood.</source>
        <translation>تعذّر فهم قائمة الفترات الزمنية الواردة من ReserveKit.</translation>
    </message>
    <message>
        <source>ReserveKit’s list of bookings could not be understood.</source>
        <translation>تعذّر فهم قائمة الحجوزات الواردة من ReserveKit.</translation>
    </message>
    <message>
        <source>Nobody answers at the API address; it will be tried again.</source>
        <translation>لا رد من عنوان API؛ ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>ReserveKit’s API was not found on the network. Is this PC online?</source>
        <translation>لم يُعثر على API الخاص بـ ReserveKit على الشبكة. هل هذا الحاسوب متصل بالإنترنت؟</translation>
    </message>
    <message>
        <source>The connection to ReserveKit is not safe: its certificate was not accepted. Check this PC’s date and whether something on this network reads along.</source>
        <translation>الاتصال مع ReserveKit غير آمن: لم تُقبل شهادته. يُرجى التحقق من تاريخ هذا الحاسوب ومن عدم وجود ما يتنصّت على هذه الشبكة.</translation>
    </message>
    <message>
        <source>The API address leads on to another one, which is not given the key. Check the API address in the settings, and whether this network asks to sign in first.</source>
        <translation>عنوان API يحيل إلى عنوان آخر، ولا يُرسل المفتاح إليه. يُرجى التحقق من عنوان API في الإعدادات، ومما إذا كانت هذه الشبكة تطلب تسجيل الدخول أولًا.</translation>
    </message>
    <message>
        <source>This PC’s proxy server does not let ReserveKit be reached. Check the PC’s network settings.</source>
        <translation>لا يسمح الخادم الوكيل لهذا الحاسوب بالوصول إلى ReserveKit. يُرجى التحقق من إعدادات الشبكة.</translation>
    </message>
    <message>
        <source>ReserveKit took too long to answer; it will be asked again.</source>
        <translation>تأخّر ReserveKit كثيرًا في الرد؛ سيُعاد سؤاله.</translation>
    </message>
    <message>
        <source>ReserveKit’s answer was too large to be one.</source>
        <translation>رد ReserveKit أكبر من أن يكون ردًا سليمًا.</translation>
    </message>
    <message>
        <source>The connection to ReserveKit broke off; it will be tried again.</source>
        <translation>انقطع الاتصال مع ReserveKit؛ ستُعاد المحاولة.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>alerts/services lists services as in “123:banner, 124:silent”, not “%1”.</source>
        <translation>تُسرد الخدمات في alerts/services على نحو «‎123:banner, 124:silent‎»، لا «‎%1‎».</translation>
    </message>
    <message>
        <source>alerts/quiet_hours lists days as in “mon 20:00-08:00, sat 00:00-00:00”, not “%1”.</source>
        <translation>تُسرد الأيام في alerts/quiet_hours على نحو «‎mon 20:00-08:00, sat 00:00-00:00‎»، لا «‎%1‎».</translation>
    </message>
    <message>
        <source>The setting %1 is a number from 0 to %2, not “%3”.</source>
        <translation>الإعداد %1 عدد من 0 إلى %2، لا «‎%3‎».</translation>
    </message>
    <message>
        <source>alerts/today is same, louder or ring, not “%1”.</source>
        <translation>قيمة alerts/today هي same أو louder أو ring، لا «‎%1‎».</translation>
    </message>
    <message>
        <source>The setting %1 is either true or false, not “%2”.</source>
        <translation>قيمة الإعداد %1 إما true وإما false، لا «‎%2‎».</translation>
    </message>
    <message>
        <source>An alert is silent, banner, sound or ring, not “%1”.</source>
        <translation>التنبيه إما silent وإما banner وإما sound وإما ring، لا «‎%1‎».</translation>
    </message>
    <message>
        <source>Business hours are written as 09:00-19:00, or left empty; not as “%1”.</source>
        <translation>تُكتب ساعات العمل على نحو ‎09:00-19:00‎ أو تُترك فارغة؛ لا على نحو «‎%1‎».</translation>
    </message>
    <message>
        <source>The port is a number up to 65535, not “%1”.</source>
        <translation>المنفذ عدد لا يتجاوز 65535، لا «‎%1‎».</translation>
    </message>
    <message>
        <source>The plan is starter, developer or a number of requests a month, not “%1”.</source>
        <translation>الباقة إما starter وإما developer وإما عدد من الطلبات شهريًا، لا «‎%1‎».</translation>
    </message>
    <message>
        <source>This version keeps bookings only on this computer: leave store/url empty.</source>
        <translation>يحفظ هذا الإصدار الحجوزات على هذا الحاسوب فقط: يُرجى ترك store/url فارغًا.</translation>
    </message>
    <message>
        <source>There is no setting called “%1”.</source>
        <translation>لا يوجد إعداد باسم «‎%1‎».</translation>
    </message>
    <message>
        <source>The signature is none, reservekit, standard or github, not “%1”.</source>
        <translation>التوقيع إما none وإما reservekit وإما standard وإما github، لا «‎%1‎».</translation>
    </message>
    <message>
        <source>“%1” is not an address of this computer: write numbers such as 127.0.0.1.</source>
        <translation>العنوان «‎%1‎» ليس لهذا الحاسوب: يُرجى كتابة أرقام مثل 127.0.0.1.</translation>
    </message>
    <message>
        <source>The secret part of the address needs 22 or more of A–Z, a–z, 0–9, - and _.</source>
        <translation>يحتاج الجزء السري من العنوان إلى 22 محرفًا أو أكثر من ‎A–Z, a–z, 0–9, -, _‎.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read. Mend the file, or move it away: then a new address is made.</source>
        <translation>تعذّرت قراءة الإعدادات في ‎%1‎. يُرجى إصلاح الملف أو نقله من مكانه: عندها يُنشأ عنوان جديد.</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1. Is the disk full, or the folder locked?</source>
        <translation>تعذّرت كتابة الإعدادات في ‎%1‎. هل القرص ممتلئ أو المجلد مقفل؟</translation>
    </message>
    <message>
        <source>The language is one of %1, not “%2”.</source>
        <translation>اللغة واحدة من %1، لا «‎%2‎».</translation>
    </message>
</context>
<context>
    <name>SigningSecrets</name>
    <message>
        <source>%1 does not fit Standard Webhooks, whose secrets look like “whsec_MfKQ9r8GKYqrTw…”. Copy it once more, whole, or choose another signature.</source>
        <translation>%1 لا يلائم Standard Webhooks الذي تكون أسراره على نحو «‎whsec_MfKQ9r8GKYqrTw…‎». يُرجى نسخه مرة أخرى كاملًا أو اختيار توقيع آخر.</translation>
    </message>
    <message>
        <source>The signing secret in DESKBELL_WEBHOOK_SECRET</source>
        <translation>سر التوقيع في DESKBELL_WEBHOOK_SECRET</translation>
    </message>
    <message>
        <source>The stored signing secret</source>
        <translation>سر التوقيع المحفوظ</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>The second secret</source>
        <translation>السر الثاني</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The bookings cannot be kept in %1: %2.</source>
        <translation>تعذّر حفظ الحجوزات في ‎%1‎: %2.</translation>
    </message>
    <message>
        <source>There are no bookings yet: %1 does not exist.</source>
        <translation>لا حجوزات بعد: الملف ‎%1‎ غير موجود.</translation>
    </message>
    <message>
        <source>The disk is full: no booking can be kept until there is room for %1.</source>
        <translation>القرص ممتلئ: لا يمكن حفظ أي حجز حتى تتوفر مساحة للملف ‎%1‎.</translation>
    </message>
    <message>
        <source>Another program holds the bookings in %1.</source>
        <translation>برنامج آخر يشغل الحجوزات في ‎%1‎.</translation>
    </message>
    <message>
        <source>The disk does not read or write %1.</source>
        <translation>القرص لا يقرأ ‎%1‎ أو لا يكتبه.</translation>
    </message>
    <message>
        <source>The bookings cannot be written: %1 is read-only.</source>
        <translation>تعذّرت كتابة الحجوزات: الملف ‎%1‎ للقراءة فقط.</translation>
    </message>
    <message>
        <source>The bookings cannot be opened: %1 is not there or not yours to open.</source>
        <translation>تعذّر فتح الحجوزات: الملف ‎%1‎ غير موجود أو لا يحق لكم فتحه.</translation>
    </message>
    <message>
        <source>The bookings cannot be read: %1 is damaged. Move it away or put a backup in its place.</source>
        <translation>تعذّرت قراءة الحجوزات: الملف ‎%1‎ تالف. يُرجى نقله من مكانه أو وضع نسخة احتياطية محله.</translation>
    </message>
    <message>
        <source>The bookings in %1 do not take this: %2.</source>
        <translation>الحجوزات في ‎%1‎ لا تقبل هذا: %2.</translation>
    </message>
    <message>
        <source>The bookings in %1 cannot be used: %2.</source>
        <translation>تعذّر استخدام الحجوزات في ‎%1‎: %2.</translation>
    </message>
    <message>
        <source>Two changes to the bookings cannot be made at once.</source>
        <translation>لا يمكن إجراء تغييرين على الحجوزات في آن واحد.</translation>
    </message>
    <message>
        <source>A delivery came outside of a group.</source>
        <translation>وصل تسليم خارج أي مجموعة.</translation>
    </message>
    <message>
        <source>There is no group of deliveries to keep.</source>
        <translation>لا توجد مجموعة عمليات تسليم لحفظها.</translation>
    </message>
    <message>
        <source>These bookings were last kept by a newer Deskbell: install that version to go on with them.</source>
        <translation>حفظ هذه الحجوزات آخر مرة إصدار أحدث من Deskbell: يُرجى تثبيت ذلك الإصدار لمتابعة استخدامها.</translation>
    </message>
    <message>
        <source>These bookings were kept by an older Deskbell: start Deskbell once to bring them up to date.</source>
        <translation>حفظ هذه الحجوزات إصدار أقدم من Deskbell: يُرجى تشغيل Deskbell مرة واحدة لتحديثها.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Deskbell: 1 booking to acknowledge</source>
        <translation>‏Deskbell: حجز واحد غير مطّلع عليه</translation>
    </message>
    <message numerus="yes">
        <source>Deskbell: %Ln bookings to acknowledge</source>
        <translation>
            <numerusform>‏Deskbell: لا حجوزات غير مطّلع عليها</numerusform>
            <numerusform>‏Deskbell: حجز واحد غير مطّلع عليه</numerusform>
            <numerusform>‏Deskbell: حجزان غير مطّلع عليهما</numerusform>
            <numerusform>‏Deskbell: %Ln حجوزات غير مطّلع عليها</numerusform>
            <numerusform>‏Deskbell: %Ln حجزًا غير مطّلع عليه</numerusform>
            <numerusform>‏Deskbell: %Ln حجز غير مطّلع عليه</numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking waits for somebody to answer</source>
        <translation>حجز واحد ينتظر من يستجيب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings wait for somebody to answer</source>
        <translation>
            <numerusform>لا حجوزات تنتظر من يستجيب</numerusform>
            <numerusform>حجز واحد ينتظر من يستجيب</numerusform>
            <numerusform>حجزان ينتظران من يستجيب</numerusform>
            <numerusform>%Ln حجوزات تنتظر من يستجيب</numerusform>
            <numerusform>%Ln حجزًا ينتظر من يستجيب</numerusform>
            <numerusform>%Ln حجز ينتظر من يستجيب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell</name>
    <message>
        <source>another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>the program %1 (process %2)</source>
        <translation>البرنامج %1‏ (العملية %2)</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2. Close that program, or choose another port.</source>
        <translation>المنفذ %1 يشغله %2. يُرجى إغلاق ذلك البرنامج أو اختيار منفذ آخر.</translation>
    </message>
    <message>
        <source>The system does not let Deskbell listen on port %1. Choose a port above 1023.</source>
        <translation>لا يسمح النظام لـ Deskbell بالاستماع على المنفذ %1. يُرجى اختيار منفذ أعلى من 1023.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer. Choose another one, such as 127.0.0.1.</source>
        <translation>العنوان %1 ليس لهذا الحاسوب. يُرجى اختيار عنوان آخر، مثل 127.0.0.1.</translation>
    </message>
</context>
<context>
    <name>deskbell::AccountPage</name>
    <message>
        <source>C&amp;heck ReserveKit for bookings that no webhook brought</source>
        <translation>الاستعلام من ReserveKit عن &amp;حجوزات لم يصل بها أي Webhook</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>With it Deskbell reads your services and bookings, and confirms and cancels for you. Keep it to yourself: whoever has it can do the same.</source>
        <translation>به يقرأ Deskbell خدماتكم وحجوزاتكم، ويؤكد ويلغي نيابة عنكم. يُرجى عدم إطلاع أحد عليه: فكل من يملكه يستطيع فعل ذلك.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الباقة</translation>
    </message>
    <message numerus="yes">
        <source>Starter: %Ln requests a month</source>
        <translation>
            <numerusform>باقة Starter: بلا طلبات شهريًا</numerusform>
            <numerusform>باقة Starter: طلب واحد شهريًا</numerusform>
            <numerusform>باقة Starter: طلبان شهريًا</numerusform>
            <numerusform>باقة Starter: ‏%Ln طلبات شهريًا</numerusform>
            <numerusform>باقة Starter: ‏%Ln طلبًا شهريًا</numerusform>
            <numerusform>باقة Starter: ‏%Ln طلب شهريًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Developer: %Ln requests a month</source>
        <translation>
            <numerusform>باقة Developer: بلا طلبات شهريًا</numerusform>
            <numerusform>باقة Developer: طلب واحد شهريًا</numerusform>
            <numerusform>باقة Developer: طلبان شهريًا</numerusform>
            <numerusform>باقة Developer: ‏%Ln طلبات شهريًا</numerusform>
            <numerusform>باقة Developer: ‏%Ln طلبًا شهريًا</numerusform>
            <numerusform>باقة Developer: ‏%Ln طلب شهريًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>باقة أخرى</translation>
    </message>
    <message>
        <source>Requests a month</source>
        <translation>عدد الطلبات شهريًا</translation>
    </message>
    <message>
        <source> requests a month</source>
        <translation> طلب شهريًا</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>باقتكم</translation>
    </message>
    <message>
        <source>Deskbell never asks ReserveKit more often than the plan allows.</source>
        <translation>لا يسأل Deskbell خدمة ReserveKit أكثر مما تسمح به الباقة.</translation>
    </message>
    <message>
        <source>Checking for missed bookings</source>
        <translation>الاستعلام عن الحجوزات الفائتة</translation>
    </message>
    <message>
        <source>Within business hours Deskbell asks most often, outside them now and then, so that the requests last for the month.</source>
        <translation>يسأل Deskbell كثيرًا في ساعات العمل، ومن حين إلى آخر خارجها، حتى تكفي الطلبات للشهر كله.</translation>
    </message>
</context>
<context>
    <name>deskbell::Acknowledging</name>
    <message>
        <source>Acknowledged 1 booking.</source>
        <translation>عُلّم حجز واحد كمطّلع عليه.</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledged %Ln bookings.</source>
        <translation>
            <numerusform>لم يُعلَّم أي حجز كمطّلع عليه.</numerusform>
            <numerusform>عُلّم حجز واحد كمطّلع عليه.</numerusform>
            <numerusform>عُلّم حجزان كمطّلع عليهما.</numerusform>
            <numerusform>عُلّمت %Ln حجوزات كمطّلع عليها.</numerusform>
            <numerusform>عُلّم %Ln حجزًا كمطّلع عليه.</numerusform>
            <numerusform>عُلّم %Ln حجز كمطّلع عليه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::AlertsPage</name>
    <message>
        <source>A new booking</source>
        <translation>حجز جديد</translation>
    </message>
    <message>
        <source>A booking is cancelled</source>
        <translation>إلغاء حجز</translation>
    </message>
    <message>
        <source>A booking is moved</source>
        <translation>تغيير موعد حجز</translation>
    </message>
    <message>
        <source>A booking is confirmed elsewhere</source>
        <translation>تأكيد حجز من مكان آخر</translation>
    </message>
    <message>
        <source>A note is changed elsewhere</source>
        <translation>تغيير ملاحظة من مكان آخر</translation>
    </message>
    <message>
        <source>Only in the window</source>
        <translation>في النافذة فقط</translation>
    </message>
    <message>
        <source>Notification without a sound</source>
        <translation>إشعار بلا صوت</translation>
    </message>
    <message>
        <source>Notification and sound</source>
        <translation>إشعار وصوت</translation>
    </message>
    <message>
        <source>Ring until somebody answers</source>
        <translation>رنين حتى يستجيب أحد</translation>
    </message>
    <message>
        <source>&amp;Hide names and notes in notifications</source>
        <translation>إخ&amp;فاء الأسماء والملاحظات في الإشعارات</translation>
    </message>
    <message>
        <source>Say it &amp;aloud as well, after the sound</source>
        <translation>&amp;نطق التنبيه أيضًا بعد الصوت</translation>
    </message>
    <message>
        <source>Tell me when &amp;bookings may not come in</source>
        <translation>تنبيهي عند احتمال عدم وصول ال&amp;حجوزات</translation>
    </message>
    <message>
        <source>Tell me when a day is unusually &amp;silent</source>
        <translation>تنبيهي عندما يكون اليوم &amp;هادئًا على غير المعتاد</translation>
    </message>
    <message>
        <source>Like any other day</source>
        <translation>مثل أي يوم آخر</translation>
    </message>
    <message>
        <source>Louder: twice, and it stays on the screen</source>
        <translation>أعلى صوتًا: مرتين، ويبقى على الشاشة</translation>
    </message>
    <message>
        <source>Without a sound from a week ahead</source>
        <translation>بلا صوت إذا بقي أسبوع أو أكثر</translation>
    </message>
    <message numerus="yes">
        <source>Without a sound from %Ln weeks ahead</source>
        <translation>
            <numerusform>بلا صوت دائمًا</numerusform>
            <numerusform>بلا صوت إذا بقي أسبوع أو أكثر</numerusform>
            <numerusform>بلا صوت إذا بقي أسبوعان أو أكثر</numerusform>
            <numerusform>بلا صوت إذا بقيت %Ln أسابيع أو أكثر</numerusform>
            <numerusform>بلا صوت إذا بقي %Ln أسبوعًا أو أكثر</numerusform>
            <numerusform>بلا صوت إذا بقي %Ln أسبوع أو أكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is for &amp;today</source>
        <translation>إذا كان الحجز لل&amp;يوم</translation>
    </message>
    <message>
        <source>If it is &amp;far ahead</source>
        <translation>إذا كان موعده ب&amp;عيدًا</translation>
    </message>
    <message>
        <source>What you are told of</source>
        <translation>ما يصلكم تنبيه به</translation>
    </message>
    <message>
        <source>What you do here yourself is never announced. What is for a time already past makes no sound.</source>
        <translation>ما تفعلونه هنا بأنفسكم لا يُعلَن أبدًا. وما كان لوقت مضى لا يُصدر صوتًا.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Before a booking begins</source>
        <translation>قبل بدء الحجز</translation>
    </message>
    <message>
        <source>One notification with a sound, for bookings whose time of day is known. It keeps to quiet hours and pauses, and none comes once the booking has begun.</source>
        <translation>إشعار واحد مع صوت للحجوزات المعروفة ساعتها. يراعي ساعات الهدوء والإيقاف المؤقت، ولا يأتي بعد بدء الحجز.</translation>
    </message>
    <message>
        <source>&amp;Remind me</source>
        <translation>التذ&amp;كير</translation>
    </message>
    <message>
        <source>1 minute before</source>
        <translation>قبله بدقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes before</source>
        <translation>
            <numerusform>عند بدئه</numerusform>
            <numerusform>قبله بدقيقة واحدة</numerusform>
            <numerusform>قبله بدقيقتين</numerusform>
            <numerusform>قبله بـ %Ln دقائق</numerusform>
            <numerusform>قبله بـ %Ln دقيقة</numerusform>
            <numerusform>قبله بـ %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Hear “ne&amp;w”</source>
        <translation>سماع «&amp;جديد»</translation>
    </message>
    <message>
        <source>Hear “cance&amp;lled”</source>
        <translation>سماع «مل&amp;غى»</translation>
    </message>
    <message>
        <source>Hear “chan&amp;ged”</source>
        <translation>سماع «&amp;تغيير»</translation>
    </message>
    <message>
        <source>Hear “tro&amp;uble”</source>
        <translation>سماع «&amp;خلل»</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>مستوى ال&amp;صوت</translation>
    </message>
    <message>
        <source>Services that may be quieter</source>
        <translation>خدمات يمكن أن تكون أهدأ</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Nothing is announced then. What came meanwhile is summed up in one notification at the end.</source>
        <translation>لا يُعلَن خلالها شيء. ويُلخَّص ما وصل فيها في إشعار واحد عند انتهائها.</translation>
    </message>
    <message>
        <source>When something may be wrong</source>
        <translation>عند احتمال وجود خلل</translation>
    </message>
    <message>
        <source>Trouble with the connection has a sound of its own, once. A silent day is one on which nobody has booked by a time when, on the same weekday of the weeks before, several always had; it is told once a day at most, and only while the connection is fine.</source>
        <translation>لخلل الاتصال صوت خاص به، مرة واحدة. واليوم الهادئ هو يوم لم يحجز فيه أحد حتى ساعة كان عدة عملاء قد حجزوا قبلها دائمًا في اليوم نفسه من الأسابيع السابقة؛ ويُنبَّه إليه مرة واحدة في اليوم على الأكثر، وفقط ما دام الاتصال سليمًا.</translation>
    </message>
    <message>
        <source>Who else can see the screen</source>
        <translation>من يستطيع رؤية الشاشة أيضًا</translation>
    </message>
    <message>
        <source>Notifications can be read by whoever passes by, on some computers also while the screen is locked.</source>
        <translation>يستطيع كل من يمر بالشاشة قراءة الإشعارات، وفي بعض الحواسيب حتى أثناء قفل الشاشة.</translation>
    </message>
    <message numerus="yes">
        <source>Without a sound from %Ln days ahead</source>
        <translation>
            <numerusform>بلا صوت دائمًا</numerusform>
            <numerusform>بلا صوت إذا بقي يوم أو أكثر</numerusform>
            <numerusform>بلا صوت إذا بقي يومان أو أكثر</numerusform>
            <numerusform>بلا صوت إذا بقيت %Ln أيام أو أكثر</numerusform>
            <numerusform>بلا صوت إذا بقي %Ln يومًا أو أكثر</numerusform>
            <numerusform>بلا صوت إذا بقي %Ln يوم أو أكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>الخدمة %1</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>كما في الأعلى</translation>
    </message>
    <message>
        <source>Never ring</source>
        <translation>بلا رنين أبدًا</translation>
    </message>
    <message>
        <source>How loud Deskbell is beside other programs. All the way down it is silent.</source>
        <translation>مدى علو صوت Deskbell بين البرامج الأخرى. عند أدنى مستوى يكون صامتًا.</translation>
    </message>
</context>
<context>
    <name>deskbell::ApiQueue</name>
    <message>
        <source>The settings for ReserveKit have changed meanwhile.</source>
        <translation>تغيّرت إعدادات ReserveKit في هذه الأثناء.</translation>
    </message>
    <message numerus="yes">
        <source>ReserveKit has had more requests than the plan allows and asks to wait for %Ln min.</source>
        <translation>
            <numerusform>تلقّى ReserveKit طلبات أكثر مما تسمح به الباقة، ويطلب الانتظار قليلًا.</numerusform>
            <numerusform>تلقّى ReserveKit طلبات أكثر مما تسمح به الباقة، ويطلب الانتظار لمدة دقيقة واحدة.</numerusform>
            <numerusform>تلقّى ReserveKit طلبات أكثر مما تسمح به الباقة، ويطلب الانتظار لمدة دقيقتين.</numerusform>
            <numerusform>تلقّى ReserveKit طلبات أكثر مما تسمح به الباقة، ويطلب الانتظار لمدة %Ln دقائق.</numerusform>
            <numerusform>تلقّى ReserveKit طلبات أكثر مما تسمح به الباقة، ويطلب الانتظار لمدة %Ln دقيقة.</numerusform>
            <numerusform>تلقّى ReserveKit طلبات أكثر مما تسمح به الباقة، ويطلب الانتظار لمدة %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ReserveKit did not answer well lately; it will be asked again in %Ln min.</source>
        <translation>
            <numerusform>لم يستجب ReserveKit جيدًا مؤخرًا؛ سيُعاد سؤاله الآن.</numerusform>
            <numerusform>لم يستجب ReserveKit جيدًا مؤخرًا؛ سيُعاد سؤاله بعد دقيقة واحدة.</numerusform>
            <numerusform>لم يستجب ReserveKit جيدًا مؤخرًا؛ سيُعاد سؤاله بعد دقيقتين.</numerusform>
            <numerusform>لم يستجب ReserveKit جيدًا مؤخرًا؛ سيُعاد سؤاله بعد %Ln دقائق.</numerusform>
            <numerusform>لم يستجب ReserveKit جيدًا مؤخرًا؛ سيُعاد سؤاله بعد %Ln دقيقة.</numerusform>
            <numerusform>لم يستجب ReserveKit جيدًا مؤخرًا؛ سيُعاد سؤاله بعد %Ln دقيقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Application</name>
    <message>
        <source>To confirm, cancel or note something from here, Deskbell needs your ReserveKit API key. Enter it in the settings.</source>
        <translation>لتأكيد حجز أو إلغائه أو كتابة ملاحظة من هنا يحتاج Deskbell إلى مفتاح API من ReserveKit. يُرجى إدخاله في الإعدادات.</translation>
    </message>
    <message>
        <source>The picture cannot be saved to %1.</source>
        <translation>تعذّر حفظ الصورة في ‎%1‎.</translation>
    </message>
    <message>
        <source>Deskbell cannot be started a second time. Quit, and start it without --demo.</source>
        <translation>لا يمكن تشغيل Deskbell مرة ثانية. يُرجى إنهاؤه ثم تشغيله دون ‎--demo‎.</translation>
    </message>
</context>
<context>
    <name>deskbell::BackOffice</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1، المنفذ %2</translation>
    </message>
    <message>
        <source>The bookings on this computer are not open yet.</source>
        <translation>لم تُفتح الحجوزات على هذا الحاسوب بعد.</translation>
    </message>
</context>
<context>
    <name>deskbell::Booking</name>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>بانتظار التأكيد</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>form of a date in this year</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>form of a date</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>form of a date in this year</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>form of a date</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>form of a short date in this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a short date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>reason · note</comment>
        <translation>%1‏ · %2</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>الزيارة الأولى</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <comment>number</comment>
        <translation>الزيارة %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>،‏ </translation>
    </message>
    <message>
        <source>Cancelled, not acknowledged: %1</source>
        <translation>ملغى، غير مطّلع عليه: %1</translation>
    </message>
    <message>
        <source>New, not acknowledged: %1</source>
        <translation>جديد، غير مطّلع عليه: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::BookingDelegate</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>deskbell::BookingFilter</name>
    <message>
        <source>To confirm</source>
        <translation>بانتظار التأكيد</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>status</comment>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>date</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first date, last date</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>deskbell::BookingModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Slot free again</source>
        <translation>الفترة متاحة مجددًا</translation>
    </message>
    <message>
        <source>booking %1</source>
        <translation>الحجز %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>customer, day and time</comment>
        <translation>%1،‏ %2</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>الخدمة %1</translation>
    </message>
</context>
<context>
    <name>deskbell::BookingTable</name>
    <message>
        <source>Bookings</source>
        <translation>الحجوزات</translation>
    </message>
    <message>
        <source>Sort by day, today first</source>
        <translation>الترتيب حسب اليوم، واليوم الحالي أولًا</translation>
    </message>
    <message>
        <source>Go to the details of the booking</source>
        <translation>الانتقال إلى تفاصيل الحجز</translation>
    </message>
    <message>
        <source>Acknowledge the selected bookings</source>
        <translation>تعليم الحجوزات المحددة كمطّلع عليها</translation>
    </message>
    <message>
        <source>Go to the next new booking</source>
        <translation>الانتقال إلى الحجز الجديد التالي</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>الانتقال إلى اليوم الحالي</translation>
    </message>
    <message>
        <source>Go to the next day</source>
        <translation>الانتقال إلى اليوم التالي</translation>
    </message>
    <message>
        <source>Go to the day before</source>
        <translation>الانتقال إلى اليوم السابق</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>الأ&amp;عمدة…</translation>
    </message>
</context>
<context>
    <name>deskbell::BookingTimes</name>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Shop time (%1): this PC does not know that time zone.</source>
        <translation>بتوقيت المتجر (%1): لا يعرف هذا الحاسوب هذه المنطقة الزمنية.</translation>
    </message>
    <message>
        <source>Shop time (%1); on this PC: %2</source>
        <comment>time zone, time</comment>
        <translation>بتوقيت المتجر (%1)؛ على هذا الحاسوب: %2</translation>
    </message>
</context>
<context>
    <name>deskbell::BookingViews</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of the first or last day of a week</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>form of the first or last day of a week in this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d</source>
        <comment>form of the first day of a week, in the month of the last</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day of a week</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>الانتقال إلى اليوم الحالي</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>form of a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع التالي</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>deskbell::Browsing</name>
    <message>
        <source>1 new booking is not shown here.</source>
        <translation>حجز جديد واحد غير معروض هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new bookings are not shown here.</source>
        <translation>
            <numerusform>كل الحجوزات الجديدة معروضة هنا.</numerusform>
            <numerusform>حجز جديد واحد غير معروض هنا.</numerusform>
            <numerusform>حجزان جديدان غير معروضين هنا.</numerusform>
            <numerusform>%Ln حجوزات جديدة غير معروضة هنا.</numerusform>
            <numerusform>%Ln حجزًا جديدًا غير معروض هنا.</numerusform>
            <numerusform>%Ln حجز جديد غير معروض هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new cancellation is not shown here.</source>
        <translation>إلغاء جديد واحد غير معروض هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new cancellations are not shown here.</source>
        <translation>
            <numerusform>كل الإلغاءات الجديدة معروضة هنا.</numerusform>
            <numerusform>إلغاء جديد واحد غير معروض هنا.</numerusform>
            <numerusform>إلغاءان جديدان غير معروضين هنا.</numerusform>
            <numerusform>%Ln إلغاءات جديدة غير معروضة هنا.</numerusform>
            <numerusform>%Ln إلغاءً جديدًا غير معروض هنا.</numerusform>
            <numerusform>%Ln إلغاء جديد غير معروض هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown here: %1.</source>
        <comment>3 new bookings, 1 cancelled</comment>
        <translation>غير معروض هنا: %1.</translation>
    </message>
    <message>
        <source>S&amp;how them</source>
        <translation>عرض&amp;ها</translation>
    </message>
</context>
<context>
    <name>deskbell::CancelDialog</name>
    <message>
        <source>Cancel booking</source>
        <translation>إلغاء الحجز</translation>
    </message>
    <message>
        <source>The customer may get to read the reason.</source>
        <translation>قد يقرأ العميل السبب.</translation>
    </message>
    <message>
        <source>&amp;Cancel booking</source>
        <translation>إل&amp;غاء الحجز</translation>
    </message>
    <message>
        <source>&amp;Keep booking</source>
        <translation>إب&amp;قاء الحجز</translation>
    </message>
    <message>
        <source>Keep booking</source>
        <translation>إبقاء الحجز</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
</context>
<context>
    <name>deskbell::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>إلى الأ&amp;على</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>إلى الأ&amp;سفل</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>What is checked is in the table, in this order.</source>
        <translation>ما عليه علامة يظهر في الجدول بهذا الترتيب.</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>كما في ال&amp;بداية</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>deskbell::ComputerPage</name>
    <message>
        <source>S&amp;tart Deskbell when I log in</source>
        <translation>&amp;تشغيل Deskbell عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Always there</source>
        <translation>حاضر دائمًا</translation>
    </message>
    <message>
        <source>Deskbell then waits in the tray from the start. While it is not running, nobody hears of a booking.</source>
        <translation>ينتظر Deskbell عندها في علبة النظام منذ البداية. وما دام لا يعمل فلن يعلم أحد بأي حجز.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Texts, dates and numbers change when Deskbell is quit and started again.</source>
        <translation>تتغير النصوص والتواريخ والأرقام بعد إنهاء Deskbell وتشغيله من جديد.</translation>
    </message>
</context>
<context>
    <name>deskbell::CopyActions</name>
    <message>
        <source>Copy &amp;name</source>
        <translation>نسخ الا&amp;سم</translation>
    </message>
    <message>
        <source>Copy &amp;phone number</source>
        <translation>نسخ رقم ال&amp;هاتف</translation>
    </message>
    <message>
        <source>Copy &amp;e-mail address</source>
        <translation>نسخ &amp;عنوان البريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>deskbell::CopyRow</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>deskbell::DatesDialog</name>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>أ&amp;ول يوم</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>آ&amp;خر يوم</translation>
    </message>
    <message>
        <source>&amp;Show these days</source>
        <translation>&amp;عرض هذه الأيام</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>deskbell::DayHeadings</name>
    <message>
        <source>now %1</source>
        <comment>time</comment>
        <translation>الآن %1</translation>
    </message>
</context>
<context>
    <name>deskbell::Days</name>
    <message>
        <source>ddd d MMM</source>
        <comment>form of the date after the word Today</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>form of the date after the word Today</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Today, date</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked</source>
        <translation>
            <numerusform>لا حجوزات</numerusform>
            <numerusform>حجز واحد</numerusform>
            <numerusform>حجزان</numerusform>
            <numerusform>%Ln حجوزات</numerusform>
            <numerusform>%Ln حجزًا</numerusform>
            <numerusform>%Ln حجز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>لا حجوزات ملغاة</numerusform>
            <numerusform>حجز ملغى واحد</numerusform>
            <numerusform>حجزان ملغيان</numerusform>
            <numerusform>%Ln حجوزات ملغاة</numerusform>
            <numerusform>%Ln حجزًا ملغى</numerusform>
            <numerusform>%Ln حجز ملغى</numerusform>
        </translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>time</comment>
        <translation>التالي %1</translation>
    </message>
</context>
<context>
    <name>deskbell::DetailsPane</name>
    <message>
        <source>Previous booking</source>
        <translation>الحجز السابق</translation>
    </message>
    <message>
        <source>Next booking</source>
        <translation>الحجز التالي</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy phone number</source>
        <translation>نسخ رقم الهاتف</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>الاتصال بهذا الرقم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Copy e-mail address</source>
        <translation>نسخ عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>مراسلة</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>كتابة رسالة بريد إلكتروني</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Previous booking (Alt+Left)</source>
        <translation>الحجز السابق (Alt+Right)</translation>
    </message>
    <message>
        <source>Next booking (Alt+Right)</source>
        <translation>الحجز التالي (Alt+Left)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Booking number</source>
        <translation>رقم الحجز</translation>
    </message>
    <message>
        <source>Go back to the bookings</source>
        <translation>العودة إلى الحجوزات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings selected</source>
        <translation>
            <numerusform>لم يُحدَّد أي حجز</numerusform>
            <numerusform>تم تحديد حجز واحد</numerusform>
            <numerusform>تم تحديد حجزين</numerusform>
            <numerusform>تم تحديد %Ln حجوزات</numerusform>
            <numerusform>تم تحديد %Ln حجزًا</numerusform>
            <numerusform>تم تحديد %Ln حجز</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a booking to see all of it here.</source>
        <translation>عند تحديد حجز تظهر كل تفاصيله هنا.</translation>
    </message>
    <message>
        <source>Not confirmed yet: Deskbell asks ReserveKit whether this is so.</source>
        <translation>لم يثبت هذا بعد: يسأل Deskbell خدمة ReserveKit عن صحته.</translation>
    </message>
    <message>
        <source>Found by polling: no webhook told of this booking.</source>
        <translation>عُثر عليه بالاستعلام الدوري: لم يُبلغ أي Webhook عن هذا الحجز.</translation>
    </message>
    <message>
        <source>Its last change was found by polling: no webhook told of it.</source>
        <translation>عُرف آخر تغيير فيه بالاستعلام الدوري: لم يُبلغ عنه أي Webhook.</translation>
    </message>
    <message>
        <source>The slot is free again.</source>
        <translation>الموعد متاح من جديد.</translation>
    </message>
    <message>
        <source>Not confirmed: to ask ReserveKit whether this is so, Deskbell needs the API key.</source>
        <translation>لم يثبت هذا: يحتاج Deskbell إلى مفتاح API كي يسأل خدمة ReserveKit عن صحته.</translation>
    </message>
</context>
<context>
    <name>deskbell::Edit</name>
    <message>
        <source>ReserveKit does not have this booking any more.</source>
        <translation>لم يعد هذا الحجز موجودًا لدى ReserveKit.</translation>
    </message>
    <message>
        <source>The booking was cancelled meanwhile.</source>
        <translation>أُلغي الحجز في هذه الأثناء.</translation>
    </message>
    <message>
        <source>ReserveKit does not allow it, as the booking is now.</source>
        <translation>لا يسمح ReserveKit بذلك والحجز على حاله الآن.</translation>
    </message>
    <message>
        <source>ReserveKit’s answer could not be understood.</source>
        <translation>تعذّر فهم رد ReserveKit.</translation>
    </message>
    <message>
        <source>ReserveKit agreed, but left the booking as it was.</source>
        <translation>وافق ReserveKit لكنه ترك الحجز كما كان.</translation>
    </message>
    <message>
        <source>Your answer is needed</source>
        <translation>مطلوب ردكم</translation>
    </message>
    <message>
        <source>Waiting to confirm</source>
        <translation>التأكيد قيد الانتظار</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>جارٍ التأكيد…</translation>
    </message>
    <message>
        <source>Waiting to cancel</source>
        <translation>الإلغاء قيد الانتظار</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>جارٍ الإلغاء…</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling the booking of %1 in %Ln s.</source>
        <translation>
            <numerusform>يُلغى حجز %1 الآن.</numerusform>
            <numerusform>يُلغى حجز %1 بعد ثانية واحدة.</numerusform>
            <numerusform>يُلغى حجز %1 بعد ثانيتين.</numerusform>
            <numerusform>يُلغى حجز %1 بعد %Ln ثوانٍ.</numerusform>
            <numerusform>يُلغى حجز %1 بعد %Ln ثانية.</numerusform>
            <numerusform>يُلغى حجز %1 بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deskbell ended before the cancellation for %1 was sent. Is it still to be cancelled?</source>
        <translation>انتهى Deskbell قبل إرسال إلغاء حجز %1. هل ما زال إلغاؤه مطلوبًا؟</translation>
    </message>
    <message>
        <source>This booking changed before your confirmation was sent: %1. Confirm it all the same?</source>
        <translation>تغيّر هذا الحجز قبل إرسال تأكيدكم: %1. هل يُؤكَّد على أي حال؟</translation>
    </message>
    <message>
        <source>This booking changed before your cancellation was sent: %1. Cancel it all the same?</source>
        <translation>تغيّر هذا الحجز قبل إرسال إلغائكم: %1. هل يُلغى على أي حال؟</translation>
    </message>
    <message>
        <source>This booking changed before your note was saved: %1. Save the note all the same?</source>
        <translation>تغيّر هذا الحجز قبل حفظ ملاحظتكم: %1. هل تُحفظ الملاحظة على أي حال؟</translation>
    </message>
    <message>
        <source>Not confirmed: %1. %2</source>
        <translation>لم يُؤكَّد: %1. %2</translation>
    </message>
    <message>
        <source>Not cancelled: %1. %2</source>
        <translation>لم يُلغَ: %1. %2</translation>
    </message>
    <message>
        <source>Note not saved: %1. %2</source>
        <translation>لم تُحفظ الملاحظة: %1. %2</translation>
    </message>
    <message>
        <source>Your change waits to be sent to ReserveKit.</source>
        <translation>ينتظر تغييركم إرساله إلى ReserveKit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of yours wait to be sent to ReserveKit.</source>
        <translation>
            <numerusform>لا تغييرات تنتظر الإرسال إلى ReserveKit.</numerusform>
            <numerusform>تغيير واحد ينتظر الإرسال إلى ReserveKit.</numerusform>
            <numerusform>تغييران ينتظران الإرسال إلى ReserveKit.</numerusform>
            <numerusform>%Ln تغييرات تنتظر الإرسال إلى ReserveKit.</numerusform>
            <numerusform>%Ln تغييرًا ينتظر الإرسال إلى ReserveKit.</numerusform>
            <numerusform>%Ln تغيير ينتظر الإرسال إلى ReserveKit.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling %Ln bookings in %1 s.</source>
        <translation>
            <numerusform>لا حجوزات للإلغاء خلال %1 ث.</numerusform>
            <numerusform>سيُلغى حجز واحد خلال %1 ث.</numerusform>
            <numerusform>سيُلغى حجزان خلال %1 ث.</numerusform>
            <numerusform>ستُلغى %Ln حجوزات خلال %1 ث.</numerusform>
            <numerusform>سيُلغى %Ln حجزًا خلال %1 ث.</numerusform>
            <numerusform>سيُلغى %Ln حجز خلال %1 ث.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::EditBars</name>
    <message>
        <source>Cancelling the booking of %1. Press Control and Z within 8 seconds to keep it.</source>
        <translation>يُلغى حجز %1. لإبقائه يُرجى الضغط على Control وZ خلال 8 ثوانٍ.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>المحاولة الآ&amp;ن</translation>
    </message>
    <message>
        <source>Send n&amp;ow</source>
        <translation>إرسال الآ&amp;ن</translation>
    </message>
    <message>
        <source>Send all the sa&amp;me</source>
        <translation>إرسال على أي &amp;حال</translation>
    </message>
    <message>
        <source>&amp;Keep booking</source>
        <translation>إب&amp;قاء الحجز</translation>
    </message>
    <message>
        <source>&amp;Keep as it is now</source>
        <translation>إبقاؤه &amp;كما هو</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>إ&amp;خفاء</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling %Ln bookings. Press Control and Z within 8 seconds to keep them.</source>
        <translation>
            <numerusform>لا حجوزات للإلغاء. اضغط Control وZ خلال 8 ثوانٍ للإبقاء عليها.</numerusform>
            <numerusform>سيُلغى حجز واحد. اضغط Control وZ خلال 8 ثوانٍ للإبقاء عليه.</numerusform>
            <numerusform>سيُلغى حجزان. اضغط Control وZ خلال 8 ثوانٍ للإبقاء عليهما.</numerusform>
            <numerusform>ستُلغى %Ln حجوزات. اضغط Control وZ خلال 8 ثوانٍ للإبقاء عليها.</numerusform>
            <numerusform>سيُلغى %Ln حجزًا. اضغط Control وZ خلال 8 ثوانٍ للإبقاء عليها.</numerusform>
            <numerusform>سيُلغى %Ln حجز. اضغط Control وZ خلال 8 ثوانٍ للإبقاء عليها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::EditButtons</name>
    <message>
        <source>Open &amp;settings</source>
        <translation>فتح الإع&amp;دادات</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
</context>
<context>
    <name>deskbell::EditCommands</name>
    <message>
        <source>&amp;Confirm booking</source>
        <translation>تأ&amp;كيد الحجز</translation>
    </message>
    <message>
        <source>Confirm the selected bookings (C)</source>
        <translation>تأكيد الحجوزات المحددة (C)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel booking</source>
        <translation>إل&amp;غاء الحجز</translation>
    </message>
    <message>
        <source>Cancel the selected bookings (Delete)</source>
        <translation>إلغاء الحجوزات المحددة (Delete)</translation>
    </message>
    <message>
        <source>&amp;Edit note</source>
        <translation>تعديل الملا&amp;حظة</translation>
    </message>
    <message>
        <source>Change the note of this booking (E)</source>
        <translation>تغيير ملاحظة هذا الحجز (E)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings</source>
        <translation>
            <numerusform>لا حجوزات</numerusform>
            <numerusform>حجز واحد</numerusform>
            <numerusform>حجزان</numerusform>
            <numerusform>%Ln حجوزات</numerusform>
            <numerusform>%Ln حجزًا</numerusform>
            <numerusform>%Ln حجز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::EditDesk</name>
    <message>
        <source>It was on its way to ReserveKit already, and cannot be taken back any more.</source>
        <translation>كان في طريقه إلى ReserveKit، ولم يعد التراجع عنه ممكنًا.</translation>
    </message>
</context>
<context>
    <name>deskbell::EmptyPane</name>
    <message>
        <source>C&amp;lear the search</source>
        <translation>مسح ال&amp;بحث</translation>
    </message>
    <message>
        <source>Sh&amp;ow the address to paste</source>
        <translation>عرض العنوان المطلوب ل&amp;صقه</translation>
    </message>
    <message>
        <source>No bookings yet</source>
        <translation>لا حجوزات بعد</translation>
    </message>
    <message>
        <source>They appear here by themselves as soon as ReserveKit sends one. For that, paste Deskbell&apos;s address into ReserveKit&apos;s portal.</source>
        <translation>تظهر هنا تلقائيًا فور إرسالها من ReserveKit. لذلك يُرجى لصق عنوان Deskbell في بوابة ReserveKit.</translation>
    </message>
    <message>
        <source>They appear here by themselves as soon as somebody books.</source>
        <translation>تظهر هنا تلقائيًا فور أن يحجز أحد.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>لا شيء يطابق «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Names, e-mail addresses, phone numbers, services, notes and booking numbers were searched.</source>
        <translation>شمل البحث الأسماء وعناوين البريد الإلكتروني وأرقام الهاتف والخدمات والملاحظات وأرقام الحجوزات.</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>لا شيء يطابق عوامل التصفية</translation>
    </message>
    <message>
        <source>Remove a filter, or show everything.</source>
        <translation>يمكن إزالة أحد عوامل التصفية أو عرض كل شيء.</translation>
    </message>
    <message>
        <source>Show a&amp;ll bookings</source>
        <translation>عرض &amp;كل الحجوزات</translation>
    </message>
    <message>
        <source>Nothing in “%1”</source>
        <translation>لا شيء في «%1»</translation>
    </message>
    <message>
        <source>Bookings that belong here appear by themselves.</source>
        <translation>تظهر الحجوزات الخاصة بهذا المكان تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>deskbell::Export</name>
    <message>
        <source>%1: %2</source>
        <comment>label: text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>customer · service</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>ملغى: %1</translation>
    </message>
    <message>
        <source>The calendar could not be written: there is not enough memory.</source>
        <translation>تعذّرت كتابة التقويم: الذاكرة غير كافية.</translation>
    </message>
    <message>
        <source>This Deskbell was built without libical and cannot write calendars.</source>
        <translation>بُنيت نسخة Deskbell هذه دون libical ولا تستطيع كتابة التقويمات.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>moment at which it was made</comment>
        <translation>وقت إنشاء الحجز</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>وقت التغيير</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>مطّلع عليه</translation>
    </message>
    <message>
        <source>Booking number</source>
        <translation>رقم الحجز</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>deskbell::FilterBar</name>
    <message>
        <source>F&amp;ilter</source>
        <translation>تص&amp;فية</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Show only some of the bookings: by status, service or date</source>
        <translation>عرض بعض الحجوزات فقط: حسب الحالة أو الخدمة أو التاريخ</translation>
    </message>
    <message>
        <source>&amp;Remove all filters</source>
        <translation>إ&amp;زالة كل عوامل التصفية</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>ال&amp;خدمات</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Next 7 days</source>
        <translation>الأيام السبعة ال&amp;قادمة</translation>
    </message>
    <message>
        <source>&amp;Last 7 days</source>
        <translation>الأيام السبعة ال&amp;ماضية</translation>
    </message>
    <message>
        <source>This &amp;month</source>
        <translation>هذا ال&amp;شهر</translation>
    </message>
    <message>
        <source>Ne&amp;xt month</source>
        <translation>الشهر ال&amp;تالي</translation>
    </message>
    <message>
        <source>From today &amp;on</source>
        <translation>من اليوم &amp;فصاعدًا</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>التوا&amp;ريخ</translation>
    </message>
    <message>
        <source>&amp;Choose dates…</source>
        <translation>ا&amp;ختيار التواريخ…</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>إزالة عامل التصفية %1</translation>
    </message>
</context>
<context>
    <name>deskbell::FreedesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>تم الاطلاع</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>In 5 min</source>
        <translation>بعد 5 دقائق</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: no notification service is running. New bookings still appear in this window.</source>
        <translation>لا يعرض سطح المكتب هذا إشعارات: لا تعمل أي خدمة إشعارات. ومع ذلك تظهر الحجوزات الجديدة في هذه النافذة.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: its notification service does not answer (%1). New bookings still appear in this window.</source>
        <translation>لا يعرض سطح المكتب هذا إشعارات: خدمة الإشعارات فيه لا تستجيب (%1). ومع ذلك تظهر الحجوزات الجديدة في هذه النافذة.</translation>
    </message>
    <message>
        <source>The desktop did not show a notification: %1</source>
        <translation>لم يعرض سطح المكتب أحد الإشعارات: %1</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: its notification service does not answer. New bookings still appear in this window.</source>
        <translation>لا يعرض سطح المكتب هذا إشعارات: خدمة الإشعارات فيه لا تستجيب. ومع ذلك تظهر الحجوزات الجديدة في هذه النافذة.</translation>
    </message>
    <message>
        <source>The desktop did not say whether it showed a notification.</source>
        <translation>لم يُفِد سطح المكتب بما إذا كان قد عرض أحد الإشعارات.</translation>
    </message>
</context>
<context>
    <name>deskbell::Headline</name>
    <message>
        <source>1 new booking</source>
        <translation>حجز جديد واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new bookings</source>
        <translation>
            <numerusform>لا حجوزات جديدة</numerusform>
            <numerusform>حجز جديد واحد</numerusform>
            <numerusform>حجزان جديدان</numerusform>
            <numerusform>%Ln حجوزات جديدة</numerusform>
            <numerusform>%Ln حجزًا جديدًا</numerusform>
            <numerusform>%Ln حجز جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cancelled</source>
        <translation>حجز ملغى واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>لا حجوزات ملغاة</numerusform>
            <numerusform>حجز ملغى واحد</numerusform>
            <numerusform>حجزان ملغيان</numerusform>
            <numerusform>%Ln حجوزات ملغاة</numerusform>
            <numerusform>%Ln حجزًا ملغى</numerusform>
            <numerusform>%Ln حجز ملغى</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>new bookings, cancelled ones</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Nothing heard</source>
        <translation>لا أخبار واردة</translation>
    </message>
    <message>
        <source>No booking ahead</source>
        <translation>لا حجز قادم</translation>
    </message>
    <message>
        <source>Next: %1 · %2</source>
        <comment>time, customer</comment>
        <translation>التالي: %1‏ · %2</translation>
    </message>
    <message>
        <source>Next: %1 · %2 · %3</source>
        <comment>time, customer, service</comment>
        <translation>التالي: %1‏ · %2‏ · %3</translation>
    </message>
    <message numerus="yes">
        <source>Today, without a time: %Ln bookings</source>
        <translation>
            <numerusform>اليوم، بلا وقت: لا حجوزات</numerusform>
            <numerusform>اليوم، بلا وقت: حجز واحد</numerusform>
            <numerusform>اليوم، بلا وقت: حجزان</numerusform>
            <numerusform>اليوم، بلا وقت: %Ln حجوزات</numerusform>
            <numerusform>اليوم، بلا وقت: %Ln حجزًا</numerusform>
            <numerusform>اليوم، بلا وقت: %Ln حجز</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, without a time: %1</source>
        <comment>customer</comment>
        <translation>اليوم، بلا وقت: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::HealthBar</name>
    <message>
        <source>Starting</source>
        <translation>بدء التشغيل</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>الاتصال: %1</translation>
    </message>
    <message>
        <source>Open se&amp;ttings</source>
        <translation>فتح الإع&amp;دادات</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
</context>
<context>
    <name>deskbell::HoursFields</name>
    <message>
        <source>The whole day, every day.</source>
        <translation>طوال اليوم، كل يوم.</translation>
    </message>
    <message>
        <source>It ends on the next day. Every day alike, by the shop&apos;s clock.</source>
        <translation>تنتهي في اليوم التالي. كل يوم على السواء، بتوقيت المتجر.</translation>
    </message>
    <message>
        <source>Every day alike, by the shop&apos;s clock.</source>
        <translation>كل يوم على السواء، بتوقيت المتجر.</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Automatic, from your time slots</source>
        <translation>تلقائية، من الفترات الزمنية لديكم</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>Business hours from</source>
        <translation>ساعات العمل من</translation>
    </message>
    <message>
        <source>Business hours to</source>
        <translation>ساعات العمل إلى</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>&amp;Business hours</source>
        <translation>ساعات ال&amp;عمل</translation>
    </message>
</context>
<context>
    <name>deskbell::KeyFields</name>
    <message>
        <source>The key comes from this computer&apos;s environment (DESKBELL_API_KEY). It wins over what is typed here.</source>
        <translation>المفتاح مأخوذ من بيئة هذا الحاسوب (DESKBELL_API_KEY)، وله الأولوية على ما يُكتب هنا.</translation>
    </message>
    <message>
        <source>A key is stored in this system&apos;s key store. Paste another one to replace it.</source>
        <translation>يوجد مفتاح محفوظ في مخزن مفاتيح هذا النظام. لاستبداله يُرجى لصق مفتاح آخر.</translation>
    </message>
    <message>
        <source>A key is stored in a file that only your account can read. Paste another one to replace it.</source>
        <translation>يوجد مفتاح محفوظ في ملف لا يستطيع قراءته إلا حسابكم. لاستبداله يُرجى لصق مفتاح آخر.</translation>
    </message>
    <message>
        <source>No key is stored yet. Without a key Deskbell shows what webhooks bring, and cannot check for missed bookings, confirm or cancel.</source>
        <translation>لا مفتاح محفوظًا بعد. دون مفتاح يعرض Deskbell ما تأتي به Webhooks، ولا يستطيع الاستعلام عن الحجوزات الفائتة ولا التأكيد ولا الإلغاء.</translation>
    </message>
    <message>
        <source>Show &amp;what is typed</source>
        <translation>إظها&amp;ر المكتوب</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>&amp;Get a key at app.reservekit.io</source>
        <translation>الح&amp;صول على مفتاح من app.reservekit.io</translation>
    </message>
    <message>
        <source>Opens the page “API keys” of ReserveKit&apos;s portal in your browser.</source>
        <translation>يفتح صفحة «API keys» من بوابة ReserveKit في المتصفح.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>مف&amp;تاح API</translation>
    </message>
    <message>
        <source>The key will be removed when you save.</source>
        <translation>سيُزال المفتاح عند الحفظ.</translation>
    </message>
    <message>
        <source>A key is stored</source>
        <translation>يوجد مفتاح محفوظ</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>يُرجى لصق المفتاح هنا</translation>
    </message>
    <message>
        <source>Keep the ke&amp;y</source>
        <translation>إ&amp;بقاء المفتاح</translation>
    </message>
    <message>
        <source>&amp;Remove the key</source>
        <translation>إ&amp;زالة المفتاح</translation>
    </message>
</context>
<context>
    <name>deskbell::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>اختصارات المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>deskbell::MainWindow</name>
    <message>
        <source>1 booking rings until you answer.</source>
        <translation>يستمر الرنين من أجل حجز واحد حتى الاستجابة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings ring until you answer.</source>
        <translation>
            <numerusform>لا رنين من أجل أي حجز.</numerusform>
            <numerusform>يستمر الرنين من أجل حجز واحد حتى الاستجابة.</numerusform>
            <numerusform>يستمر الرنين من أجل حجزين حتى الاستجابة.</numerusform>
            <numerusform>يستمر الرنين من أجل %Ln حجوزات حتى الاستجابة.</numerusform>
            <numerusform>يستمر الرنين من أجل %Ln حجزًا حتى الاستجابة.</numerusform>
            <numerusform>يستمر الرنين من أجل %Ln حجز حتى الاستجابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It rang for 1 booking, and nobody answered.</source>
        <translation>كان الرنين من أجل حجز واحد ولم يستجب أحد.</translation>
    </message>
    <message numerus="yes">
        <source>It rang for %Ln bookings, and nobody answered.</source>
        <translation>
            <numerusform>لم يكن الرنين من أجل أي حجز.</numerusform>
            <numerusform>كان الرنين من أجل حجز واحد ولم يستجب أحد.</numerusform>
            <numerusform>كان الرنين من أجل حجزين ولم يستجب أحد.</numerusform>
            <numerusform>كان الرنين من أجل %Ln حجوزات ولم يستجب أحد.</numerusform>
            <numerusform>كان الرنين من أجل %Ln حجزًا ولم يستجب أحد.</numerusform>
            <numerusform>كان الرنين من أجل %Ln حجز ولم يستجب أحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>&amp;I am here</source>
        <translation>أنا &amp;هنا</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Connect my account</source>
        <translation>&amp;ربط حسابي</translation>
    </message>
    <message>
        <source>This is a demonstration with a made-up shop. Nothing here is real.</source>
        <translation>هذا عرض توضيحي بمتجر وهمي. لا شيء هنا حقيقي.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
    <message>
        <source>Will you notice the next booking? A rehearsal shows it in a minute.</source>
        <translation>هل ستلاحظون الحجز القادم؟ تجربة قصيرة تبيّن ذلك في دقيقة.</translation>
    </message>
    <message>
        <source>Re&amp;hearse an alert</source>
        <translation>تجر&amp;بة تنبيه</translation>
    </message>
    <message>
        <source>N&amp;ot now</source>
        <translation>ليس الآ&amp;ن</translation>
    </message>
    <message>
        <source>(%L1) Deskbell</source>
        <translation>(%L1) Deskbell</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>تعليم ك&amp;مطّلع عليه</translation>
    </message>
    <message>
        <source>&amp;Day list</source>
        <translation>قائمة الأ&amp;يام</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>الأ&amp;سبوع</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ترا&amp;جع</translation>
    </message>
    <message>
        <source>Check for new bookings &amp;now</source>
        <translation>الاس&amp;تعلام عن حجوزات جديدة الآن</translation>
    </message>
    <message>
        <source>&amp;Previous booking</source>
        <translation>الحج&amp;ز السابق</translation>
    </message>
    <message>
        <source>&amp;Next booking</source>
        <translation>الحجز التا&amp;لي</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>ا&amp;ختصارات المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>الإع&amp;دادات</translation>
    </message>
    <message>
        <source>&amp;Quit Deskbell</source>
        <translation>إ&amp;نهاء Deskbell</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>ت&amp;صدير</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;طباعة</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>In the day list</source>
        <translation>في قائمة الأيام</translation>
    </message>
    <message>
        <source>In the week</source>
        <translation>في الأسبوع</translation>
    </message>
    <message>
        <source>In the search field</source>
        <translation>في حقل البحث</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>في التفاصيل</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>ال&amp;فرز حسب</translation>
    </message>
</context>
<context>
    <name>deskbell::MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>deskbell::MonthStrip</name>
    <message>
        <source>1 booked</source>
        <translation>حجز واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked</source>
        <translation>
            <numerusform>لا حجوزات</numerusform>
            <numerusform>حجز واحد</numerusform>
            <numerusform>حجزان</numerusform>
            <numerusform>%Ln حجوزات</numerusform>
            <numerusform>%Ln حجزًا</numerusform>
            <numerusform>%Ln حجز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, how many are booked</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>nothing booked</source>
        <translation>لا حجوزات</translation>
    </message>
    <message>
        <source>Month: %1</source>
        <comment>a day and how much is booked</comment>
        <translation>الشهر: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::Nearness</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1 س %L2 د</translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>بعد يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>قبل يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a length of time</comment>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>just over</source>
        <translation>انتهى للتو</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a length of time</comment>
        <translation>قبل %1</translation>
    </message>
</context>
<context>
    <name>deskbell::NewsBar</name>
    <message>
        <source>Sho&amp;w new</source>
        <translation>عرض ال&amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>تعليم ك&amp;مطّلع عليه</translation>
    </message>
    <message>
        <source>Acknowledge a&amp;ll</source>
        <translation>تعليم الك&amp;ل كمطّلع عليه</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>تعليم كمطّلع عليه</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>تعليم الكل كمطّلع عليه</translation>
    </message>
    <message>
        <source>Go to the next booking that nobody has acknowledged (N)</source>
        <translation>الانتقال إلى الحجز التالي غير المطّلع عليه (N)</translation>
    </message>
    <message>
        <source>Mark the selected bookings as seen (A)</source>
        <translation>تعليم الحجوزات المحددة كمطّلع عليها (A)</translation>
    </message>
    <message>
        <source>Select a new booking first.</source>
        <translation>يُرجى تحديد حجز جديد أولًا.</translation>
    </message>
</context>
<context>
    <name>deskbell::NoteDialog</name>
    <message>
        <source>Edit note</source>
        <translation>تعديل الملاحظة</translation>
    </message>
    <message>
        <source>&amp;Save note</source>
        <translation>&amp;حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;تركها كما هي</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ال&amp;ملاحظة</translation>
    </message>
</context>
<context>
    <name>deskbell::OtherBookings</name>
    <message>
        <source>1 other booking of this person</source>
        <translation>حجز آخر لهذا الشخص</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other bookings of this person</source>
        <translation>
            <numerusform>لا حجوزات أخرى لهذا الشخص</numerusform>
            <numerusform>حجز آخر لهذا الشخص</numerusform>
            <numerusform>حجزان آخران لهذا الشخص</numerusform>
            <numerusform>%Ln حجوزات أخرى لهذا الشخص</numerusform>
            <numerusform>%Ln حجزًا آخر لهذا الشخص</numerusform>
            <numerusform>%Ln حجز آخر لهذا الشخص</numerusform>
        </translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>وحجز آخر</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا حجوزات أخرى</numerusform>
            <numerusform>وحجز آخر</numerusform>
            <numerusform>وحجزان آخران</numerusform>
            <numerusform>و%Ln حجوزات أخرى</numerusform>
            <numerusform>و%Ln حجزًا آخر</numerusform>
            <numerusform>و%Ln حجز آخر</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a short line</comment>
        <translation> ·‏ </translation>
    </message>
</context>
<context>
    <name>deskbell::Outreach</name>
    <message>
        <source>Deskbell goes on in the tray</source>
        <translation>يواصل Deskbell العمل في علبة النظام</translation>
    </message>
    <message>
        <source>Bookings still come in. Click the bell to open the window; quit from its menu.</source>
        <translation>ما زالت الحجوزات تصل. لفتح النافذة يُرجى النقر على الجرس؛ والإنهاء من قائمته.</translation>
    </message>
    <message>
        <source>This desktop has no tray: keep this window open, closing it ends Deskbell.</source>
        <translation>ليس في سطح المكتب هذا علبة نظام: يُرجى إبقاء هذه النافذة مفتوحة، فإغلاقها ينهي Deskbell.</translation>
    </message>
</context>
<context>
    <name>deskbell::OwnEdits</name>
    <message>
        <source>Quit Deskbell</source>
        <translation>إنهاء Deskbell</translation>
    </message>
    <message>
        <source>The cancellation for %1 has not been sent yet.</source>
        <translation>لم يُرسَل بعد إلغاء حجز %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellations have not been sent yet.</source>
        <translation>
            <numerusform>أُرسلت كل الإلغاءات.</numerusform>
            <numerusform>إلغاء واحد لم يُرسَل بعد.</numerusform>
            <numerusform>إلغاءان لم يُرسَلا بعد.</numerusform>
            <numerusform>%Ln إلغاءات لم تُرسَل بعد.</numerusform>
            <numerusform>%Ln إلغاءً لم يُرسَل بعد.</numerusform>
            <numerusform>%Ln إلغاء لم يُرسَل بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>إ&amp;رسال الآن</translation>
    </message>
    <message>
        <source>&amp;Keep booking</source>
        <translation>إب&amp;قاء الحجز</translation>
    </message>
    <message>
        <source>Do &amp;not quit</source>
        <translation>&amp;عدم الإنهاء</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Keep booking</source>
        <translation>إبقاء الحجز</translation>
    </message>
    <message>
        <source>Do not quit</source>
        <translation>عدم الإنهاء</translation>
    </message>
</context>
<context>
    <name>deskbell::Panes</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>ال&amp;عودة إلى القائمة</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>deskbell::QuestionBar</name>
    <message>
        <source>This API key shows other services than before. Is it the key of this shop?</source>
        <translation>يعرض مفتاح API هذا خدمات غير السابقة. هل هو مفتاح هذا المتجر؟</translation>
    </message>
    <message>
        <source>&amp;Yes, use it</source>
        <translation>&amp;نعم، استخدامه</translation>
    </message>
    <message>
        <source>Enter another &amp;key</source>
        <translation>إدخال م&amp;فتاح آخر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 bookings of “%2” are gone from ReserveKit all at once. Take them off here too?</source>
        <translation>
            <numerusform>لم يختفِ من ReserveKit أي حجز من أصل %L1 من حجوزات «%2». هل تُزال هنا أيضًا؟</numerusform>
            <numerusform>اختفى من ReserveKit دفعة واحدة حجز واحد من أصل %L1 من حجوزات «%2». هل يُزال هنا أيضًا؟</numerusform>
            <numerusform>اختفى من ReserveKit دفعة واحدة حجزان من أصل %L1 من حجوزات «%2». هل يُزالان هنا أيضًا؟</numerusform>
            <numerusform>اختفت من ReserveKit دفعة واحدة %Ln حجوزات من أصل %L1 من حجوزات «%2». هل تُزال هنا أيضًا؟</numerusform>
            <numerusform>اختفى من ReserveKit دفعة واحدة %Ln حجزًا من أصل %L1 من حجوزات «%2». هل تُزال هنا أيضًا؟</numerusform>
            <numerusform>اختفى من ReserveKit دفعة واحدة %Ln حجز من أصل %L1 من حجوزات «%2». هل تُزال هنا أيضًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>a service</source>
        <translation>إحدى الخدمات</translation>
    </message>
    <message>
        <source>Check each, then &amp;take them off</source>
        <translation>التحقق من كل منها ثم إ&amp;زالتها</translation>
    </message>
    <message>
        <source>&amp;Keep them for now</source>
        <translation>إبقاؤها &amp;حاليًا</translation>
    </message>
</context>
<context>
    <name>deskbell::QuietHours</name>
    <message>
        <source>Quiet from, %1</source>
        <comment>weekday</comment>
        <translation>بداية الهدوء، %1</translation>
    </message>
    <message>
        <source>Quiet until, %1</source>
        <comment>weekday</comment>
        <translation>نهاية الهدوء، %1</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of day</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>on the next day</source>
        <translation>في اليوم التالي</translation>
    </message>
    <message>
        <source>Every day outside business hours, %1 to %2</source>
        <comment>two times of day</comment>
        <translation>كل يوم خارج ساعات العمل، من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>deskbell::Rail</name>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>بانتظار التأكيد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>الملغاة</translation>
    </message>
    <message>
        <source>All bookings</source>
        <translation>كل الحجوزات</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, number</comment>
        <translation>%1‏ (%2)</translation>
    </message>
</context>
<context>
    <name>deskbell::RehearsalCard</name>
    <message>
        <source>A pretended booking is on its way.</source>
        <translation>حجز تجريبي في الطريق.</translation>
    </message>
    <message>
        <source>It has come in as a real booking does. Did you notice?</source>
        <translation>وصل كما يصل الحجز الحقيقي. هل لاحظتموه؟</translation>
    </message>
    <message>
        <source>&amp;Rehearse an alert</source>
        <translation>ت&amp;جربة تنبيه</translation>
    </message>
    <message>
        <source>Did you see it?</source>
        <translation>هل رأيتموه؟</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>هل سمعتموه؟</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>A pretended booking comes in the way real ones do, so that you know whether you will notice the next one. It is never kept among your bookings.</source>
        <translation>يصل حجز تجريبي كما تصل الحجوزات الحقيقية، لتعرفوا هل ستلاحظون الحجز القادم. ولا يُحفظ أبدًا بين حجوزاتكم.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>%1 Yes</source>
        <comment>the question, then the answer</comment>
        <translation>%1 نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 No</source>
        <comment>the question, then the answer</comment>
        <translation>%1 لا</translation>
    </message>
</context>
<context>
    <name>deskbell::Rehearser</name>
    <message>
        <source>The pretended booking has not come in. Look at the line at the top of the window, and try again.</source>
        <translation>لم يصل الحجز التجريبي. يُرجى النظر إلى السطر أعلى النافذة وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>Deskbell does not listen for bookings at the moment. Look at the line at the top of the window for what to do.</source>
        <translation>لا يستمع Deskbell إلى الحجوزات حاليًا. ما يجب فعله مذكور في السطر أعلى النافذة.</translation>
    </message>
    <message>
        <source>The pretended booking has not come in: %1.</source>
        <translation>لم يصل الحجز التجريبي: %1.</translation>
    </message>
    <message>
        <source>The pretended booking was turned away (%1). Look at the line at the top of the window for what to do.</source>
        <translation>رُفض الحجز التجريبي (%1). ما يجب فعله مذكور في السطر أعلى النافذة.</translation>
    </message>
</context>
<context>
    <name>deskbell::RowButtons</name>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>إلغاء…</translation>
    </message>
    <message>
        <source>Confirm booking</source>
        <translation>تأكيد الحجز</translation>
    </message>
    <message>
        <source>Confirm the booking of %1</source>
        <translation>تأكيد حجز %1</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>إلغاء الحجز</translation>
    </message>
    <message>
        <source>Cancel the booking of %1</source>
        <translation>إلغاء حجز %1</translation>
    </message>
</context>
<context>
    <name>deskbell::SavedViews</name>
    <message>
        <source>Saved views</source>
        <translation>طرق العرض المحفوظة</translation>
    </message>
    <message>
        <source>Sa&amp;ved views</source>
        <translation>طرق العرض المحفو&amp;ظة</translation>
    </message>
    <message>
        <source>Remove a saved vie&amp;w</source>
        <translation>إزالة طريقة عرض محف&amp;وظة</translation>
    </message>
    <message>
        <source>Save this v&amp;iew…</source>
        <translation>حفظ طريقة العرض ه&amp;ذه…</translation>
    </message>
    <message>
        <source>&amp;Remove this view</source>
        <translation>إ&amp;زالة طريقة العرض هذه</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ طريقة العرض هذه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>deskbell::SearchBar</name>
    <message>
        <source>Search bookings</source>
        <translation>البحث في الحجوزات</translation>
    </message>
    <message>
        <source>Search by name, phone, e-mail, note or number (Ctrl+F)</source>
        <translation>البحث بالاسم أو الهاتف أو البريد الإلكتروني أو الملاحظة أو الرقم (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Go on to what was found</source>
        <translation>الانتقال إلى ما عُثر عليه</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>نتيجة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::SecretFields</name>
    <message>
        <source>The secret comes from this computer&apos;s environment (DESKBELL_WEBHOOK_SECRET). It wins over what is typed here.</source>
        <translation>السر مأخوذ من بيئة هذا الحاسوب (DESKBELL_WEBHOOK_SECRET)، وله الأولوية على ما يُكتب هنا.</translation>
    </message>
    <message>
        <source>Stored in this system&apos;s key store. Leave the fields empty to keep it.</source>
        <translation>محفوظ في مخزن مفاتيح هذا النظام. للإبقاء عليه يُرجى ترك الحقول فارغة.</translation>
    </message>
    <message>
        <source>Stored in a file that only your account can read. Leave the fields empty to keep it.</source>
        <translation>محفوظ في ملف لا يستطيع قراءته إلا حسابكم. للإبقاء عليه يُرجى ترك الحقول فارغة.</translation>
    </message>
    <message>
        <source>No secret is stored yet. It will be kept in this system&apos;s key store.</source>
        <translation>لا سر محفوظًا بعد. سيُحفظ في مخزن مفاتيح هذا النظام.</translation>
    </message>
    <message>
        <source>Sho&amp;w what is typed</source>
        <translation>إظها&amp;ر المكتوب</translation>
    </message>
    <message>
        <source>Only while you change from one secret to another</source>
        <translation>فقط أثناء الانتقال من سر إلى آخر</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>ال&amp;سر</translation>
    </message>
    <message>
        <source>Secon&amp;d secret</source>
        <translation>السر ال&amp;ثاني</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Second secret</source>
        <translation>السر الثاني</translation>
    </message>
    <message>
        <source>A secret is stored</source>
        <translation>يوجد سر محفوظ</translation>
    </message>
</context>
<context>
    <name>deskbell::SecretStore</name>
    <message>
        <source>The file with the API key, %1, cannot be read.</source>
        <translation>تعذّرت قراءة الملف الذي يحوي مفتاح API، ‎%1‎.</translation>
    </message>
    <message>
        <source>The file with the signing secret, %1, cannot be read.</source>
        <translation>تعذّرت قراءة الملف الذي يحوي سر التوقيع، ‎%1‎.</translation>
    </message>
    <message>
        <source>The API key is kept in this computer&apos;s key store, which is locked or not running. Unlock it, or enter the API key again.</source>
        <translation>مفتاح API محفوظ في مخزن مفاتيح هذا الحاسوب، وهو مقفل أو لا يعمل. يُرجى فتح قفله أو إدخال مفتاح API من جديد.</translation>
    </message>
    <message>
        <source>The signing secret is kept in this computer&apos;s key store, which is locked or not running. Unlock it, or enter the signing secret again.</source>
        <translation>سر التوقيع محفوظ في مخزن مفاتيح هذا الحاسوب، وهو مقفل أو لا يعمل. يُرجى فتح قفله أو إدخال سر التوقيع من جديد.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, the key store&apos;s own words</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The key store refused the API key: %1.</source>
        <translation>رفض مخزن المفاتيح مفتاح API: %1.</translation>
    </message>
    <message>
        <source>The key store refused the signing secret: %1.</source>
        <translation>رفض مخزن المفاتيح سر التوقيع: %1.</translation>
    </message>
    <message>
        <source>The old %1 cannot be removed.</source>
        <translation>تعذّرت إزالة الملف القديم ‎%1‎.</translation>
    </message>
    <message>
        <source>This computer has no key store.</source>
        <translation>ليس في هذا الحاسوب مخزن مفاتيح.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>تعذّرت إزالة ‎%1‎.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Is the disk full?</source>
        <translation>تعذّرت كتابة ‎%1‎. هل القرص ممتلئ؟</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingsDialog</name>
    <message>
        <source>Keep it in a &amp;file</source>
        <translation>الاحتفاظ به في مل&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حف&amp;ظ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلا&amp;ق</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>ReserveKit account</source>
        <translation>حساب ReserveKit</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>This computer has no key store that Deskbell can use, so the API key is not kept yet. It can be kept in a file that only your account can read.</source>
        <translation>ليس في هذا الحاسوب مخزن مفاتيح يستطيع Deskbell استخدامه، ولذلك لم يُحفظ مفتاح API بعد. يمكن حفظه في ملف لا يستطيع قراءته إلا حسابكم.</translation>
    </message>
    <message>
        <source>This computer has no key store that Deskbell can use, so the secret is not kept yet. It can be kept in a file that only your account can read.</source>
        <translation>ليس في هذا الحاسوب مخزن مفاتيح يستطيع Deskbell استخدامه، ولذلك لم يُحفظ السر بعد. يمكن حفظه في ملف لا يستطيع قراءته إلا حسابكم.</translation>
    </message>
    <message>
        <source>Saved. It is in force now.</source>
        <translation>تم الحفظ، وهو ساري المفعول الآن.</translation>
    </message>
    <message>
        <source>Saved. The language changes when Deskbell is started again.</source>
        <translation>تم الحفظ. ستتغير اللغة عند تشغيل Deskbell من جديد.</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingsKeeper</name>
    <message>
        <source>Deliveries shall be signed, but no secret is entered. Enter it in the settings.</source>
        <translation>يجب أن تكون عمليات التسليم موقّعة، لكن لم يُدخل أي سر. يُرجى إدخاله في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>deskbell::Sheet</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>form of a date on paper</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>Nothing booked</source>
        <translation>لا حجوزات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked</source>
        <translation>
            <numerusform>لا حجوزات</numerusform>
            <numerusform>حجز واحد</numerusform>
            <numerusform>حجزان</numerusform>
            <numerusform>%Ln حجوزات</numerusform>
            <numerusform>%Ln حجزًا</numerusform>
            <numerusform>%Ln حجز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>لا حجوزات ملغاة</numerusform>
            <numerusform>حجز ملغى واحد</numerusform>
            <numerusform>حجزان ملغيان</numerusform>
            <numerusform>%Ln حجوزات ملغاة</numerusform>
            <numerusform>%Ln حجزًا ملغى</numerusform>
            <numerusform>%Ln حجز ملغى</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookings of the day</source>
        <translation>حجوزات اليوم</translation>
    </message>
    <message>
        <source>Bookings of the week</source>
        <translation>حجوزات الأسبوع</translation>
    </message>
    <message>
        <source>Page %1</source>
        <comment>number</comment>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>form of a date on paper</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Printed %1, %2</source>
        <comment>date, time</comment>
        <translation>تاريخ الطباعة: %1، %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة ‎%1‎: %2</translation>
    </message>
    <message>
        <source>Nothing can be printed there.</source>
        <translation>لا يمكن الطباعة هناك.</translation>
    </message>
    <message>
        <source>The printing could not be finished.</source>
        <translation>تعذّر إتمام الطباعة.</translation>
    </message>
</context>
<context>
    <name>deskbell::Story</name>
    <message>
        <source>Found by polling</source>
        <translation>عُثر عليه بالاستعلام الدوري</translation>
    </message>
    <message>
        <source>Was there when Deskbell first looked</source>
        <translation>كان موجودًا عند أول استعلام من Deskbell</translation>
    </message>
    <message>
        <source>Received by webhook</source>
        <translation>استُلم عبر Webhook</translation>
    </message>
    <message>
        <source>You were told of the cancellation</source>
        <translation>أُبلغتم بالإلغاء</translation>
    </message>
    <message>
        <source>You were told that it moved</source>
        <translation>أُبلغتم بتغيّر موعده</translation>
    </message>
    <message>
        <source>You were told that it was confirmed</source>
        <translation>أُبلغتم بتأكيده</translation>
    </message>
    <message>
        <source>You were told that its note changed</source>
        <translation>أُبلغتم بتغيّر ملاحظته</translation>
    </message>
    <message>
        <source>You were reminded of it</source>
        <translation>ذُكّرتم به</translation>
    </message>
    <message>
        <source>You were told of the new booking</source>
        <translation>أُبلغتم بالحجز الجديد</translation>
    </message>
    <message>
        <source>You confirmed it</source>
        <translation>أكّدتم الحجز</translation>
    </message>
    <message>
        <source>You cancelled it</source>
        <translation>ألغيتم الحجز</translation>
    </message>
    <message>
        <source>You changed the note</source>
        <translation>غيّرتم الملاحظة</translation>
    </message>
    <message>
        <source>Your confirmation was sent to ReserveKit</source>
        <translation>أُرسل تأكيدكم إلى ReserveKit</translation>
    </message>
    <message>
        <source>Your cancellation was sent to ReserveKit</source>
        <translation>أُرسل إلغاؤكم إلى ReserveKit</translation>
    </message>
    <message>
        <source>Your note was sent to ReserveKit</source>
        <translation>أُرسلت ملاحظتكم إلى ReserveKit</translation>
    </message>
    <message>
        <source>Your confirmation was taken back</source>
        <translation>تم التراجع عن تأكيدكم</translation>
    </message>
    <message>
        <source>Your cancellation was taken back</source>
        <translation>تم التراجع عن إلغائكم</translation>
    </message>
    <message>
        <source>Your note was taken back</source>
        <translation>تم التراجع عن ملاحظتكم</translation>
    </message>
    <message>
        <source>Your confirmation was refused. %1</source>
        <translation>رُفض تأكيدكم. %1</translation>
    </message>
    <message>
        <source>Your cancellation was refused. %1</source>
        <translation>رُفض إلغاؤكم. %1</translation>
    </message>
    <message>
        <source>Your note was refused. %1</source>
        <translation>رُفضت ملاحظتكم. %1</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>تغيّر موعده</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>تم تأكيده</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>تم إلغاؤه</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>أُعيد العمل به</translation>
    </message>
    <message>
        <source>Removed at ReserveKit</source>
        <translation>أُزيل لدى ReserveKit</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>It was not so at ReserveKit, and was corrected</source>
        <translation>لم يكن كذلك لدى ReserveKit، فتم تصحيحه</translation>
    </message>
    <message>
        <source>%1 by webhook</source>
        <comment>Changed, Cancelled, …</comment>
        <translation>%1 عبر Webhook</translation>
    </message>
    <message>
        <source>%1 from here</source>
        <comment>Changed, Cancelled, …</comment>
        <translation>%1 من هنا</translation>
    </message>
    <message>
        <source>%1, found by polling</source>
        <comment>Changed, Cancelled, …</comment>
        <translation>%1، وعُرف بالاستعلام الدوري</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>عُلّم كمطّلع عليه</translation>
    </message>
    <message>
        <source>No longer acknowledged</source>
        <translation>لم يعد مطّلعًا عليه</translation>
    </message>
    <message>
        <source>ReserveKit was asked: it is so</source>
        <translation>سُئل ReserveKit: هذا صحيح</translation>
    </message>
    <message>
        <source>day</source>
        <comment>what changed</comment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>time</source>
        <comment>what changed</comment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>status</source>
        <comment>what changed</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>reason</source>
        <comment>what changed</comment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>name</source>
        <comment>what changed</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>e-mail</source>
        <comment>what changed</comment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>phone</source>
        <comment>what changed</comment>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>service</source>
        <comment>what changed</comment>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what changed</comment>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>الفترة %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>instead of a text</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text that somebody typed</comment>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, its new value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>what, before, now</comment>
        <translation>%1 %2 ‏←‏ %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, what changed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>،‏ </translation>
    </message>
</context>
<context>
    <name>deskbell::StoryList</name>
    <message numerus="yes">
        <source>Show %Ln earlier</source>
        <translation>
            <numerusform>عرض الأقدم</numerusform>
            <numerusform>عرض حدث واحد أقدم</numerusform>
            <numerusform>عرض حدثين أقدم</numerusform>
            <numerusform>عرض %Ln أحداث أقدم</numerusform>
            <numerusform>عرض %Ln حدثًا أقدم</numerusform>
            <numerusform>عرض %Ln حدث أقدم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, what happened</comment>
        <translation>%1‏ · %2</translation>
    </message>
</context>
<context>
    <name>deskbell::TakeAway</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة ‎%1‎: %2</translation>
    </message>
    <message>
        <source>Cop&amp;y rows</source>
        <translation>نسخ الصفو&amp;ف</translation>
    </message>
    <message>
        <source>Export for spreadsheets (CSV)…</source>
        <translation>تصدير لجداول البيانات (CSV)…</translation>
    </message>
    <message>
        <source>Export for calendars (iCalendar)…</source>
        <translation>تصدير للتقويمات (iCalendar)…</translation>
    </message>
    <message>
        <source>&amp;Print the day…</source>
        <translation>&amp;طباعة اليوم…</translation>
    </message>
    <message>
        <source>Print the &amp;week…</source>
        <translation>طباعة الأ&amp;سبوع…</translation>
    </message>
    <message>
        <source>Save the day as PDF…</source>
        <translation>حفظ اليوم بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save the week as PDF…</source>
        <translation>حفظ الأسبوع بصيغة PDF…</translation>
    </message>
    <message>
        <source>Copied 1 booking.</source>
        <translation>تم نسخ حجز واحد.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln bookings.</source>
        <translation>
            <numerusform>لم يُنسخ أي حجز.</numerusform>
            <numerusform>تم نسخ حجز واحد.</numerusform>
            <numerusform>تم نسخ حجزين.</numerusform>
            <numerusform>تم نسخ %Ln حجوزات.</numerusform>
            <numerusform>تم نسخ %Ln حجزًا.</numerusform>
            <numerusform>تم نسخ %Ln حجز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>تصدير المعروض</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv)</source>
        <translation>جداول البيانات ‎(*.csv)</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>التقويمات ‎(*.ics)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>الحفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>تم الحفظ في ‎%1‎.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>جارٍ النسخ…</translation>
    </message>
</context>
<context>
    <name>deskbell::Tray</name>
    <message>
        <source>&amp;Open Deskbell</source>
        <translation>&amp;فتح Deskbell</translation>
    </message>
    <message>
        <source>&amp;Acknowledge all</source>
        <translation>&amp;تعليم الكل كمطّلع عليه</translation>
    </message>
    <message>
        <source>&amp;Pause alerts</source>
        <translation>إيقاف التنبيهات &amp;مؤقتًا</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Pause for &amp;30 minutes</source>
        <translation>إيقاف مؤقت لن&amp;صف ساعة</translation>
    </message>
    <message>
        <source>Pause until &amp;tomorrow</source>
        <translation>إيقاف مؤقت حتى ال&amp;غد</translation>
    </message>
</context>
<context>
    <name>deskbell::TrayNotifier</name>
    <message>
        <source>This desktop shows no notifications: it has no tray. New bookings still appear in this window.</source>
        <translation>لا يعرض سطح المكتب هذا إشعارات: ليس فيه علبة نظام. ومع ذلك تظهر الحجوزات الجديدة في هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>deskbell::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
</context>
<context>
    <name>deskbell::ViewChoices</name>
    <message>
        <source>Like the &amp;system</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>Large &amp;type</source>
        <translation>خط &amp;كبير</translation>
    </message>
</context>
<context>
    <name>deskbell::ViewSwitch</name>
    <message>
        <source>Day list</source>
        <translation>قائمة الأيام</translation>
    </message>
    <message>
        <source>Show the list of days (Ctrl+1)</source>
        <translation>عرض قائمة الأيام (Ctrl+1)</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Show the week (Ctrl+2)</source>
        <translation>عرض الأسبوع (Ctrl+2)</translation>
    </message>
</context>
<context>
    <name>deskbell::Vigil</name>
    <message>
        <source>Bookings may not come in</source>
        <translation>ربما لا تصل الحجوزات</translation>
    </message>
</context>
<context>
    <name>deskbell::WebhookPage</name>
    <message>
        <source>Webhook address</source>
        <translation>عنوان Webhook</translation>
    </message>
    <message>
        <source>The address has changed. Once this is saved, every entry in ReserveKit&apos;s portal needs the new one; the old one no longer works.</source>
        <translation>تغيّر العنوان. بعد الحفظ يحتاج كل إدخال في بوابة ReserveKit إلى العنوان الجديد؛ ولن يعمل القديم.</translation>
    </message>
    <message>
        <source>Make a &amp;new address…</source>
        <translation>إنشاء عنوان &amp;جديد…</translation>
    </message>
    <message>
        <source>If somebody else has got hold of it. Every entry in the portal has to be changed then.</source>
        <translation>إذا حصل عليه شخص آخر. عندها يجب تغيير كل إدخال في البوابة.</translation>
    </message>
    <message>
        <source>Your webhook address</source>
        <translation>عنوان Webhook الخاص بكم</translation>
    </message>
    <message>
        <source>ReserveKit sends bookings here. Keep it to yourself: whoever knows it can send you bookings.</source>
        <translation>يرسل ReserveKit الحجوزات إلى هنا. يُرجى عدم إطلاع أحد عليه: فكل من يعرفه يستطيع إرسال حجوزات إليكم.</translation>
    </message>
    <message>
        <source>Entries to make in ReserveKit&apos;s portal</source>
        <translation>الإدخالات المطلوب إنشاؤها في بوابة ReserveKit</translation>
    </message>
    <message>
        <source>Open “Webhooks” at app.reservekit.io and make one entry for each line, all with the same address.</source>
        <translation>يُرجى فتح «Webhooks» على app.reservekit.io وإنشاء إدخال لكل سطر، كلها بالعنوان نفسه.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>بلا توقيع</translation>
    </message>
    <message>
        <source>ReserveKit quick start (X-Webhook-Signature)</source>
        <translation>البدء السريع من ReserveKit (X-Webhook-Signature)</translation>
    </message>
    <message>
        <source>Standard Webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>GitHub style</source>
        <translation>أسلوب GitHub</translation>
    </message>
    <message>
        <source>If deliveries are signed with a secret, Deskbell refuses those that are not.</source>
        <translation>إذا كانت عمليات التسليم موقّعة بسر، يرفض Deskbell ما لم يُوقَّع منها.</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <translation>عنوان هذا الحاسوب</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ال&amp;منفذ</translation>
    </message>
    <message>
        <source>Where Deskbell listens</source>
        <translation>مكان استماع Deskbell</translation>
    </message>
    <message>
        <source>127.0.0.1 is this computer only, for a tunnel; 0.0.0.0 is every network it is in.</source>
        <translation>يعني 127.0.0.1 هذا الحاسوب فقط، لاستخدامه مع نفق؛ ويعني 0.0.0.0 كل شبكة يتصل بها.</translation>
    </message>
    <message>
        <source>A signature needs its secret: type the one that deliveries are signed with.</source>
        <translation>يحتاج التوقيع إلى سره: يُرجى كتابة السر الذي تُوقَّع به عمليات التسليم.</translation>
    </message>
    <message>
        <source>Each service</source>
        <translation>كل خدمة</translation>
    </message>
    <message>
        <source>Address for %1, %2</source>
        <comment>service, action</comment>
        <translation>العنوان من أجل %1،‏ %2</translation>
    </message>
</context>
<context>
    <name>deskbell::Week</name>
    <message>
        <source>%1 of %2</source>
        <comment>places taken, places</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>so many more</comment>
        <translation>‎+%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>form of a day of the week</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>1 booked</source>
        <translation>حجز واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked</source>
        <translation>
            <numerusform>لا حجوزات</numerusform>
            <numerusform>حجز واحد</numerusform>
            <numerusform>حجزان</numerusform>
            <numerusform>%Ln حجوزات</numerusform>
            <numerusform>%Ln حجزًا</numerusform>
            <numerusform>%Ln حجز</numerusform>
        </translation>
    </message>
    <message>
        <source>No time</source>
        <translation>بلا وقت</translation>
    </message>
    <message>
        <source>Nothing is booked in this week</source>
        <translation>لا حجوزات في هذا الأسبوع</translation>
    </message>
    <message>
        <source>1 booking of this week is not shown here</source>
        <translation>حجز واحد من هذا الأسبوع غير معروض هنا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings of this week are not shown here</source>
        <translation>
            <numerusform>لا حجوزات من هذا الأسبوع غير معروضة هنا</numerusform>
            <numerusform>حجز واحد من هذا الأسبوع غير معروض هنا</numerusform>
            <numerusform>حجزان من هذا الأسبوع غير معروضين هنا</numerusform>
            <numerusform>%Ln حجوزات من هذا الأسبوع غير معروضة هنا</numerusform>
            <numerusform>%Ln حجزًا من هذا الأسبوع غير معروض هنا</numerusform>
            <numerusform>%Ln حجز من هذا الأسبوع غير معروض هنا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::WeekGrid</name>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>%1, %2 places taken</source>
        <comment>a booking in a sentence, such as 2 of 4</comment>
        <translation>%1،‏ الأماكن المحجوزة: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>service, places taken</comment>
        <translation>%1‏ · %2</translation>
    </message>
    <message>
        <source>Go to the next booking</source>
        <translation>الانتقال إلى الحجز التالي</translation>
    </message>
    <message>
        <source>Go to the booking before</source>
        <translation>الانتقال إلى الحجز السابق</translation>
    </message>
    <message>
        <source>Go to the next day</source>
        <translation>الانتقال إلى اليوم التالي</translation>
    </message>
    <message>
        <source>Go to the day before</source>
        <translation>الانتقال إلى اليوم السابق</translation>
    </message>
    <message>
        <source>Go to the first booking of the week</source>
        <translation>الانتقال إلى أول حجز في الأسبوع</translation>
    </message>
    <message>
        <source>Go to the last booking of the week</source>
        <translation>الانتقال إلى آخر حجز في الأسبوع</translation>
    </message>
    <message>
        <source>Go to the next week</source>
        <translation>الانتقال إلى الأسبوع التالي</translation>
    </message>
    <message>
        <source>Go to the week before</source>
        <translation>الانتقال إلى الأسبوع السابق</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>الانتقال إلى اليوم الحالي</translation>
    </message>
    <message>
        <source>Go to the details of the booking</source>
        <translation>الانتقال إلى تفاصيل الحجز</translation>
    </message>
    <message>
        <source>Acknowledge the selected bookings</source>
        <translation>تعليم الحجوزات المحددة كمطّلع عليها</translation>
    </message>
    <message>
        <source>Go to the next new booking</source>
        <translation>الانتقال إلى الحجز الجديد التالي</translation>
    </message>
</context>
</TS>
