<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be_BY" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Dopusk</source>
        <translation>Пра праграму «Допуск»</translation>
    </message>
    <message>
        <source>Takes a future Belarusian crypto bank from an idea to the register.</source>
        <translation>Вядзе будучы беларускі крыптабанк ад задумы да рэестра.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Адмена</translation>
    </message>
    <message>
        <source>Dopusk never goes on the network and sends nothing to anybody.</source>
        <translation>«Допуск» ніколі не выходзіць у сетку і нікому нічога не адпраўляе.</translation>
    </message>
    <message>
        <source>A case is one file on your disk; every change is kept at once.</source>
        <translation>Справа — адзін файл на вашым дыску; кожная змена захоўваецца адразу.</translation>
    </message>
    <message>
        <source>Dopusk is not legal advice: its guidance rests on sources of different certainty, and a lawyer checks every provision before anything is filed.</source>
        <translation>Dopusk не дае юрыдычных кансультацый: яго падказкі абапіраюцца на крыніцы рознай надзейнасці, і да падачы кожную норму правярае юрыст.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Адмяніць: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Вярнуць: {what}</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Новая справа…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Адкрыць…</translation>
    </message>
    <message>
        <source>Demonstration case, &amp;half-way</source>
        <translation>Дэманстрацыйная справа, пачата&amp;я</translation>
    </message>
    <message>
        <source>Demonstration case, &amp;ready to file</source>
        <translation>Дэманстрацыйная справа, &amp;гатовая да падачы</translation>
    </message>
    <message>
        <source>Who am &amp;I…</source>
        <translation>&amp;Хто я…</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>&amp;Закрыць справу</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйсці</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Адмяніць</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вярнуць</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Знайсці…</translation>
    </message>
    <message>
        <source>&amp;Build a dossier…</source>
        <translation>&amp;Сабраць дасье…</translation>
    </message>
    <message>
        <source>&amp;Passphrase…</source>
        <translation>&amp;Парольная фраза…</translation>
    </message>
    <message>
        <source>&amp;Remove the passphrase…</source>
        <translation>З&amp;няць парольную фразу…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Заблакаваць зараз</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Захаваць &amp;копію…</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>&amp;Рэзервовыя копіі…</translation>
    </message>
    <message>
        <source>Back up once a &amp;day</source>
        <translation>Капіяваць раз на су&amp;ткі</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>В&amp;ыгрузіць…</translation>
    </message>
    <message>
        <source>Is the case &amp;whole?</source>
        <translation>Ці &amp;цэлая справа?</translation>
    </message>
    <message>
        <source>&amp;Erase by law…</source>
        <translation>Зн&amp;ішчыць паводле закону…</translation>
    </message>
    <message>
        <source>&amp;About Dopusk</source>
        <translation>&amp;Пра праграму «Допуск»</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Пачатак</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Агляд</translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation>&amp;Чэк-ліст</translation>
    </message>
    <message>
        <source>Doc&amp;uments</source>
        <translation>&amp;Дакументы</translation>
    </message>
    <message>
        <source>F&amp;ilings</source>
        <translation>Падач&amp;ы</translation>
    </message>
    <message>
        <source>La&amp;w</source>
        <translation>Пра&amp;ва</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Журнал</translation>
    </message>
    <message>
        <source>As in the &amp;system</source>
        <translation>Як у &amp;сістэме</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Цёмная</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>Праз %n хвіліну</numerusform>
            <numerusform>Праз %n хвіліны</numerusform>
            <numerusform>Праз %n хвілін</numerusform>
        </translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Не блакаваць</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… і яшчэ %n</numerusform>
            <numerusform>… і яшчэ %n</numerusform>
            <numerusform>… і яшчэ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Закрыць паведамленне</translation>
    </message>
</context>
<context>
    <name>BeginCard</name>
    <message>
        <source>New case</source>
        <translation>Новая справа</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Адкрыць…</translation>
    </message>
    <message>
        <source>Or drop a .dopusk file anywhere on this page.</source>
        <translation>Або перацягніце файл .dopusk на гэту старонку.</translation>
    </message>
</context>
<context>
    <name>BuildDialog</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Build a dossier</source>
        <translation>Сабраць дасье</translation>
    </message>
    <message>
        <source>One dossier per filing. What is missing never disappears silently.</source>
        <translation>Адно дасье на кожную падачу. Тое, чаго не хапае, ніколі не знікае моўчкі.</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Сабраць</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Адмена</translation>
    </message>
    <message>
        <source>A courtesy copy; it is marked as such</source>
        <translation>Копія для ведама, з пазнакай пра гэта</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Чарнавік</translation>
    </message>
    <message>
        <source>With a watermark and a list of gaps</source>
        <translation>З вадзяным знакам і пералікам прабелаў</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Канчатковае</translation>
    </message>
    <message>
        <source>For filing; needs everything binding</source>
        <translation>Для падачы; патрэбна ўсё абавязковае</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбраць…</translation>
    </message>
    <message>
        <source>A draft carries a watermark and a list of gaps.</source>
        <translation>На чарнавіку — вадзяны знак і пералік прабелаў.</translation>
    </message>
    <message>
        <source>A final dossier is not possible yet: {names}.</source>
        <translation>Канчатковае дасье пакуль немагчымае: {names}.</translation>
    </message>
    <message>
        <source>In English it is a courtesy copy and marked as such; what is filed is in Russian or Belarusian.</source>
        <translation>На англійскай гэта копія для азнаямлення, з адпаведнай паметкай; падаюць на рускай або беларускай мове.</translation>
    </message>
</context>
<context>
    <name>BuildReport</name>
    <message>
        <source>Progress</source>
        <translation>Ход працы</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Дасье збіраецца</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Спыніць</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Сабрана</translation>
    </message>
    <message>
        <source>Built in part</source>
        <translation>Сабрана часткова</translation>
    </message>
    <message>
        <source>The rest was refused, see why.</source>
        <translation>У астатнім адмоўлена; прычыны ніжэй.</translation>
    </message>
    <message>
        <source>Not built</source>
        <translation>Не сабрана</translation>
    </message>
    <message>
        <source>Nothing was written. The causes:</source>
        <translation>Нічога не запісана. Прычыны:</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Спынена</translation>
    </message>
    <message>
        <source>Nothing unfinished was left in the folder.</source>
        <translation>У папцы не засталося нічога незавершанага.</translation>
    </message>
</context>
<context>
    <name>CaseFlow</name>
    <message>
        <source>Demonstration case</source>
        <translation>Дэманстрацыйная справа</translation>
    </message>
    <message>
        <source>Demonstration case, ready to file</source>
        <translation>Дэманстрацыйная справа, гатовая да падачы</translation>
    </message>
    <message>
        <source>Exported without sensitive answers: {path}</source>
        <translation>Выгружана без адчувальных адказаў: {path}</translation>
    </message>
    <message>
        <source>The passphrase of the case does not protect this file.</source>
        <translation>Парольная фраза справы гэты файл не абараняе.</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Checklist</source>
        <translation>Чэк-ліст</translation>
    </message>
</context>
<context>
    <name>ChecksDialog</name>
    <message>
        <source>Checking</source>
        <translation>Праверка</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Скапіраваць як тэкст</translation>
    </message>
    <message>
        <source>Is the case whole?</source>
        <translation>Ці цэлая справа?</translation>
    </message>
    <message>
        <source>Every page, entry, record and file of the case is checked.</source>
        <translation>Правяраюцца ўсе старонкі, запісы журнала, звесткі і файлы справы.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>The case is whole: nothing was altered outside Dopusk.</source>
        <translation>Справа цэлая: па-за Dopusk нічога не змянялася.</translation>
    </message>
    <message>
        <source>Something is wrong. Do not work on; go back to a backup (File menu).</source>
        <translation>Нешта не так. Не працягвайце працу, вярніцеся да рэзервовай копіі (меню «Файл»).</translation>
    </message>
</context>
<context>
    <name>ComboField</name>
    <message>
        <source>Choose or type to find</source>
        <translation>Выберыце або пачніце ўводзіць</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>What has changed since it went out</source>
        <translation>Што змянілася пасля выдачы на подпіс</translation>
    </message>
    <message>
        <source>{0}. Places changed: {1}</source>
        <translation>{0}. Змененых месцаў: {1}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>As it went out</source>
        <translation>Як было выдадзена на подпіс</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>Як цяпер</translation>
    </message>
</context>
<context>
    <name>ContentRow</name>
    <message>
        <source>Drag to another place, or Alt+Up and Alt+Down</source>
        <translation>Перацягніце на іншае месца або націсніце Alt+↑, Alt+↓</translation>
    </message>
</context>
<context>
    <name>ConvertDialog</name>
    <message>
        <source>Convert to PDF</source>
        <translation>Пераўтварыць у PDF</translation>
    </message>
    <message>
        <source>This case is encrypted. LibreOffice has to read “{0}” from a temporary folder beside the case, where it lies unencrypted for some seconds. The folder is removed afterwards; the PDF is kept encrypted like everything else.</source>
        <translation>Справа зашыфраваная. LibreOffice павінен прачытаць «{0}» з часовай папкі побач са справай, дзе файл некалькі секунд ляжыць незашыфраваным. Потым папка выдаляецца, а PDF захоўваецца зашыфраваным, як і ўсё астатняе.</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Пераўтварыць</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Парольная фраза копіі</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Рэзервовыя копіі</translation>
    </message>
    <message>
        <source>Going back puts the chosen copy in the place of the case. What is there now becomes a backup first, so nothing is lost.</source>
        <translation>Выбраная копія стане на месца справы. Тое, што там зараз, спачатку само стане рэзервовай копіяй, так што нічога не прападзе.</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Вярнуцца да гэтай копіі</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Entries in the journal of the copy: {n}</source>
        <translation>Запісаў у журнале копіі: {n}</translation>
    </message>
    <message>
        <source>Changes of the case that it lacks: {n}</source>
        <translation>Змен справы, якіх у ёй няма: {n}</translation>
    </message>
    <message>
        <source>This copy is damaged and cannot be used.</source>
        <translation>Гэтая копія пашкоджана, выкарыстаць яе нельга.</translation>
    </message>
    <message>
        <source>There are no backups yet. One is made every day the case changes, and before every dangerous step.</source>
        <translation>Рэзервовых копій пакуль няма. Яны робяцца кожны дзень, калі справа змяняецца, і перад кожным небяспечным крокам.</translation>
    </message>
    <message>
        <source>Type the passphrase to see what differs.</source>
        <translation>Увядзіце парольную фразу, каб убачыць адрозненні.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Параўнанне…</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Report</source>
        <translation>Справаздача</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Капіраваць</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Захаваць як…</translation>
    </message>
    <message>
        <source>Dopusk made a mistake</source>
        <translation>«Допуск» памыліўся</translation>
    </message>
    <message>
        <source>The last action did not happen. Everything before it is saved in the case. The report below stays on this computer: {log}</source>
        <translation>Апошняе дзеянне не выканана. Усё, што было да яго, захавана ў справе. Справаздача ніжэй застаецца на гэтым камп’ютары: {log}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Працягнуць</translation>
    </message>
    <message>
        <source>Quit Dopusk</source>
        <translation>Закрыць «Допуск»</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>Выбраць у календары</translation>
    </message>
</context>
<context>
    <name>DatesSection</name>
    <message>
        <source>Dates and fees</source>
        <translation>Тэрміны і плацяжы</translation>
    </message>
    <message>
        <source>Term, as the research has it</source>
        <translation>Тэрмін, як ён апісаны ў крыніцах</translation>
    </message>
    <message>
        <source>Fee, as the research has it</source>
        <translation>Плата, як яна апісана ў крыніцах</translation>
    </message>
</context>
<context>
    <name>DocumentBox</name>
    <message>
        <source>Convert to PDF</source>
        <translation>Пераўтварыць у PDF</translation>
    </message>
    <message>
        <source>Save a copy and open it …</source>
        <translation>Захаваць копію і адкрыць …</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Захаваць копію …</translation>
    </message>
    <message>
        <source>Add a newer version …</source>
        <translation>Дадаць новую версію …</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Internal: put into no dossier</source>
        <translation>Унутраны: не ўваходзіць ні ў адно дасье</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не ўказана</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Захаваць копію</translation>
    </message>
    <message>
        <source>Add a newer version</source>
        <translation>Дадаць новую версію</translation>
    </message>
</context>
<context>
    <name>DocumentDates</name>
    <message>
        <source>Issued</source>
        <translation>Выдадзены</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Сапраўдны да</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Search in the documents</source>
        <translation>Пошук па дакументах</translation>
    </message>
    <message>
        <source>Documents of the case</source>
        <translation>Дакументы справы</translation>
    </message>
    <message>
        <source>Drop files or folders here or click to choose</source>
        <translation>Перацягніце сюды файлы або папкі ці націсніце, каб выбраць</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Дакументаў пакуль няма</translation>
    </message>
    <message>
        <source>Drop files or whole folders below, or click there to choose them: you are asked what each of them is.</source>
        <translation>Перацягніце файлы ці цэлыя папкі на поле ўнізе або пстрыкніце па ім: пра кожны файл спытаюць, што гэта.</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Internal: never leaves the house</source>
        <translation>Унутраны: нікому не перадаецца</translation>
    </message>
    <message>
        <source>Goes to: {0}</source>
        <translation>Падаецца: {0}</translation>
    </message>
    <message>
        <source>No requirement that applies needs this document.</source>
        <translation>Ніводнае з прыдатных патрабаванняў не мае патрэбы ў гэтым дакуменце.</translation>
    </message>
    <message>
        <source>What it serves</source>
        <translation>Для чаго патрэбны</translation>
    </message>
    <message>
        <source>Files, the newest first</source>
        <translation>Файлы, пачынаючы з апошняга</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Паглядзець</translation>
    </message>
    <message>
        <source>Convert to PDF</source>
        <translation>Пераўтварыць у PDF</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Захаваць копію …</translation>
    </message>
    <message>
        <source>Add a newer version …</source>
        <translation>Дадаць новую версію …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>No document chosen</source>
        <translation>Дакумент не выбраны</translation>
    </message>
    <message>
        <source>Drop files on the list: you say what each of them is</source>
        <translation>Перацягніце файлы на спіс: вы пазначыце, што гэта за дакументы</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Паказаць</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>дзейны</translation>
    </message>
</context>
<context>
    <name>DocumentRows</name>
    <message>
        <source>does not serve</source>
        <translation>не падыходзіць</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>не выкарыстоўваецца</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>праверыць</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>унутраны</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>version {0}</source>
        <translation>версія {0}</translation>
    </message>
    <message>
        <source>issued {0}</source>
        <translation>выдадзены {0}</translation>
    </message>
    <message>
        <source>valid until {0}</source>
        <translation>сапраўдны да {0}</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Унутраны</translation>
    </message>
    <message>
        <source>Never leaves the house: goes into no dossier</source>
        <translation>Нікому не перадаецца: не ўваходзіць ні ў адно дасье</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Дакументы</translation>
    </message>
    <message>
        <source>Files to keep</source>
        <translation>Файлы для захоўвання</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Захаваць копію</translation>
    </message>
    <message>
        <source>Add a newer version</source>
        <translation>Дадаць новую версію</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message>
        <source>Answer it</source>
        <translation>Адказаць</translation>
    </message>
    <message>
        <source>Not answered yet: {0}</source>
        <translation>Яшчэ няма адказу: {0}</translation>
    </message>
    <message>
        <source>{0} after the day you give as the answer</source>
        <translation>{0} з дня, які будзе пазначаны ў адказе</translation>
    </message>
    <message>
        <source>{0} from the day: {1}</source>
        <translation>{0} з дня: {1}</translation>
    </message>
    <message>
        <source>The figure it is reckoned from is not set yet</source>
        <translation>Велічыня, ад якой лічыцца плата, яшчэ не ўстаноўлена</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Плата</translation>
    </message>
    <message>
        <source>By the figure of today; it is set by the day you answer</source>
        <translation>Паводле сённяшняй велічыні; вырашае дзень, які будзе пазначаны ў адказе</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Show on the checklist</source>
        <translation>Паказаць у чэк-лісце</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Скапіраваць тэкст</translation>
    </message>
    <message>
        <source>Reason: {0}</source>
        <translation>Прычына: {0}</translation>
    </message>
    <message>
        <source>See the case as it was then</source>
        <translation>Паказаць справу, якой яна была тады</translation>
    </message>
    <message>
        <source>Put everything back as before</source>
        <translation>Вярнуць усё, як было</translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation>Выберыце запіс</translation>
    </message>
    <message>
        <source>It opens here: what was changed, before and after, and how to put it back</source>
        <translation>Тут адкрыецца, што змянілася, як было і як стала і як гэта вярнуць</translation>
    </message>
    <message numerus="yes">
        <source>and %n more record(s)</source>
        <translation>
            <numerusform>і яшчэ %n запіс</numerusform>
            <numerusform>і яшчэ %n запісы</numerusform>
            <numerusform>і яшчэ %n запісаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The content of %n record(s) was erased by law and cannot be brought back.</source>
        <translation>
            <numerusform>Змест %n запісу знішчаны паводле закону, вярнуць яго нельга.</numerusform>
            <numerusform>Змест %n запісаў знішчаны паводле закону, вярнуць яго нельга.</numerusform>
            <numerusform>Змест %n запісаў знішчаны паводле закону, вярнуць яго нельга.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стала</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вярнуць</translation>
    </message>
    <message>
        <source>Take away again</source>
        <translation>Прыбраць</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вярнуць у справу</translation>
    </message>
    <message>
        <source>Put back as before</source>
        <translation>Вярнуць, як было</translation>
    </message>
    <message>
        <source>It opens here: what it says, what it rests on, who has verified it</source>
        <translation>Ён адкрыецца тут: што ў ім сказана, на чым ён заснаваны, хто яго праверыў</translation>
    </message>
    <message>
        <source>The case has nobody yet for whom it would hold</source>
        <translation>У справе пакуль няма нікога, каго гэта тычылася б</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Document: {title}</source>
        <translation>Дакумент: {title}</translation>
    </message>
    <message>
        <source>What to erase</source>
        <translation>Што знішчыць</translation>
    </message>
    <message>
        <source>Ground; it stays in the journal</source>
        <translation>Падстава; застанецца ў журнале</translation>
    </message>
    <message>
        <source>For example, withdrawal of consent of 24.11.2026, No. 5</source>
        <translation>Напрыклад, адкліканне згоды ад 24.11.2026 № 5</translation>
    </message>
    <message>
        <source>Erase by law</source>
        <translation>Знішчыць паводле закону</translation>
    </message>
    <message>
        <source>Erasing destroys for good: it cannot be undone and no backup keeps it. Use it only where personal-data law demands it; to tidy up, remove instead.</source>
        <translation>Знішчэнне незваротнае: яго нельга адмяніць, і ніводная рэзервовая копія нічога не захавае. Ужывайце яго, толькі калі гэтага патрабуе закон аб персанальных даных; каб навесці парадак, дастаткова выдаліць.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Знішчыць назаўсёды</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Removed earlier: {name}</source>
        <translation>Выдалена раней: {name}</translation>
    </message>
    <message>
        <source>Records, in all their states: {n}</source>
        <translation>Запісаў, ва ўсіх іх станах: {n}</translation>
    </message>
    <message>
        <source>Files that nobody else uses: {n}</source>
        <translation>Файлаў, якія больш нідзе не патрэбныя: {n}</translation>
    </message>
    <message>
        <source>Journal entries that lose their content: {n}</source>
        <translation>Запісаў журнала, якія страцяць змест: {n}</translation>
    </message>
    <message>
        <source>Backups that a fresh one replaces: {n}</source>
        <translation>Рэзервовых копій, якія заменіць адна новая: {n}</translation>
    </message>
    <message>
        <source>Other places where the name occurs, which stay: {n}</source>
        <translation>Іншых месцаў, дзе сустракаецца імя і якія застануцца: {n}</translation>
    </message>
    <message>
        <source>The case holds neither people nor documents.</source>
        <translation>У справе няма ні асоб, ні дакументаў.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Пошук…</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>What to do with “{0}”</source>
        <translation>Што зрабіць з дакументам «{0}»</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Documents</source>
        <translation>Дакументы</translation>
    </message>
</context>
<context>
    <name>EvidenceSlotBox</name>
    <message>
        <source>Drop another file here or click to choose</source>
        <translation>Перацягніце сюды яшчэ файл або націсніце, каб выбраць</translation>
    </message>
    <message>
        <source>Drop the file here or click to choose</source>
        <translation>Перацягніце файл сюды або націсніце, каб выбраць</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>неабавязкова</translation>
    </message>
    <message>
        <source>Goes to: {0}</source>
        <translation>Падаецца: {0}</translation>
    </message>
    <message>
        <source>Internal: never leaves the house</source>
        <translation>Унутраны: нікому не перадаецца</translation>
    </message>
    <message>
        <source>Keeping what you dropped …</source>
        <translation>Файлы дадаюцца ў справу …</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>optional</source>
        <translation>неабавязкова</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Асаблівыя даныя</translation>
    </message>
    <message>
        <source>Only for the form that asks for it; kept out of everything else</source>
        <translation>Толькі для формы, якая гэтага патрабуе; больш нідзе не з’яўляецца</translation>
    </message>
</context>
<context>
    <name>FieldsSection</name>
    <message>
        <source>Answers</source>
        <translation>Адказы</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Dossiers</source>
        <translation>Дасье</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Адкрыць справу</translation>
    </message>
    <message>
        <source>Where to keep the case</source>
        <translation>Дзе захоўваць справу</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Табліца</translation>
    </message>
    <message>
        <source>Report on the case</source>
        <translation>Справаздача аб стане справы</translation>
    </message>
    <message>
        <source>Data for other programs</source>
        <translation>Даныя для іншых праграм</translation>
    </message>
    <message>
        <source>Export the case</source>
        <translation>Выгрузіць справу</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выберыце папку</translation>
    </message>
    <message>
        <source>Dopusk cases</source>
        <translation>Справы праграмы «Допуск»</translation>
    </message>
</context>
<context>
    <name>FilingChoice</name>
    <message>
        <source>Ready</source>
        <translation>Гатова</translation>
    </message>
    <message>
        <source>Draft only for now</source>
        <translation>Пакуль толькі чарнавік</translation>
    </message>
    <message>
        <source>Missing: {count}</source>
        <translation>Не хапае: {count}</translation>
    </message>
</context>
<context>
    <name>FilingList</name>
    <message>
        <source>What goes to each authority</source>
        <translation>Што ідзе ў кожны орган</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>Падачы</translation>
    </message>
</context>
<context>
    <name>FilingPanel</name>
    <message>
        <source>Drawing the papers …</source>
        <translation>Рыхтуюцца паперы …</translation>
    </message>
    <message>
        <source>The papers cannot be drawn: {0}</source>
        <translation>Паперы не складзены: {0}</translation>
    </message>
    <message>
        <source>Plan of the filing</source>
        <translation>План падачы</translation>
    </message>
    <message>
        <source>What the authority will get</source>
        <translation>Што атрымае орган</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Што не ўвойдзе і чаму</translation>
    </message>
    <message>
        <source>No documents go along yet. What is missing is listed above; each line leads to where it is attached.</source>
        <translation>Дакументаў у камплекце пакуль няма. Чаго не хапае, пералічана вышэй: радок вядзе туды, дзе дакумент далучаюць.</translation>
    </message>
    <message>
        <source>Before it can be filed</source>
        <translation>Што трэба да падачы</translation>
    </message>
    <message>
        <source>Texts of documents to sign and attach</source>
        <translation>Тэксты дакументаў: падпісаць і далучыць</translation>
    </message>
    <message>
        <source>What went out</source>
        <translation>Што ўжо пададзена</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Мова папер</translation>
    </message>
</context>
<context>
    <name>Filings</name>
    <message>
        <source>Filed</source>
        <translation>Пададзена</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Гатова</translation>
    </message>
    <message>
        <source>Draft only for now</source>
        <translation>Пакуль толькі чарнавік</translation>
    </message>
    <message>
        <source>Missing: {0}</source>
        <translation>Не хапае: {0}</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>папера</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>ёсць свае словы</translation>
    </message>
    <message>
        <source>document</source>
        <translation>дакумент</translation>
    </message>
    <message>
        <source>no pages</source>
        <translation>без старонак</translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation>с. {0}</translation>
    </message>
    <message>
        <source>pp. {0}</source>
        <translation>с. {0}</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Складзена</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>Прыкладаецца</translation>
    </message>
    <message>
        <source>Text has changed</source>
        <translation>Тэкст змяніўся</translation>
    </message>
    <message>
        <source>law data {0}</source>
        <translation>даныя аб праве {0}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Падпісана</translation>
    </message>
    <message>
        <source>Out for signature</source>
        <translation>На подпісе</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Чарнавік</translation>
    </message>
    <message>
        <source>signed by: {0}</source>
        <translation>падпісвае: {0}</translation>
    </message>
    <message>
        <source>Ends before filing</source>
        <translation>Скончыцца да падачы</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Тэрмін скончыўся</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не ўвойдзе</translation>
    </message>
    <message>
        <source>frozen {0}, {1}</source>
        <translation>зафіксавана {0}, {1}</translation>
    </message>
</context>
<context>
    <name>FilingsPage</name>
    <message>
        <source>Filings</source>
        <translation>Падачы</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Усе напрамкі</translation>
    </message>
    <message>
        <source>Any certainty</source>
        <translation>Любая ўпэўненасць</translation>
    </message>
    <message>
        <source>Track: {0}</source>
        <translation>Напрамак: {0}</translation>
    </message>
    <message>
        <source>Certainty: {0}</source>
        <translation>Упэўненасць: {0}</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Яшчэ не праверана</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Любы аўтар</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Любыя змены</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сёння</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 дзён</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 дзён</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Увесь час</translation>
    </message>
    <message>
        <source>However they stand</source>
        <translation>У любым стане</translation>
    </message>
    <message>
        <source>Does not serve</source>
        <translation>Не падыходзіць</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Трэба праверыць</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Не выкарыстоўваецца</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>У парадку</translation>
    </message>
    <message>
        <source>All filings</source>
        <translation>Усе падачы</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Унутраны</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>No paper of this filing needs a signature yet</source>
        <translation>Пакуль ніводная папера гэтай падачы не патрабуе подпісу</translation>
    </message>
    <message>
        <source>The papers are still being drawn</source>
        <translation>Паперы яшчэ складаюцца</translation>
    </message>
    <message>
        <source>Build the dossier …</source>
        <translation>Сабраць дасье …</translation>
    </message>
    <message>
        <source>Freeze as filed …</source>
        <translation>Зафіксаваць як пададзенае …</translation>
    </message>
    <message>
        <source>Send all out for signature …</source>
        <translation>Выдаць усе на подпіс …</translation>
    </message>
    <message>
        <source>Take in signed copies …</source>
        <translation>Прыняць падпісаныя …</translation>
    </message>
</context>
<context>
    <name>FoundBar</name>
    <message>
        <source>Previous place</source>
        <translation>Папярэдняе месца</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Наступнае месца</translation>
    </message>
    <message>
        <source>Found: {0} of {1} …</source>
        <translation>Знойдзена: {0} з {1} …</translation>
    </message>
    <message>
        <source>Found: {0} of {1}</source>
        <translation>Знойдзена: {0} з {1}</translation>
    </message>
    <message>
        <source>Looking for the words on the pages …</source>
        <translation>Словы шукаюцца на старонках …</translation>
    </message>
    <message>
        <source>These words stand nowhere on the pages shown here</source>
        <translation>На паказаных старонках гэтых слоў няма</translation>
    </message>
</context>
<context>
    <name>FreezeDialog</name>
    <message>
        <source>Freeze as filed?</source>
        <translation>Зафіксаваць як пададзенае?</translation>
    </message>
    <message>
        <source>Every byte of this dossier is kept in the case as what went to the authority.</source>
        <translation>Кожны байт гэтага дасье захаваецца ў справе як тое, што пайшло ў орган.</translation>
    </message>
    <message>
        <source>Freeze as filed</source>
        <translation>Зафіксаваць</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>dated {0}</source>
        <translation>ад {0}</translation>
    </message>
    <message>
        <source>Nothing of it changes again, whatever happens in the case later.</source>
        <translation>Яно больш не зменіцца, што б ні адбывалася ў справе потым.</translation>
    </message>
    <message>
        <source>You can look at it, take its files out, and build it again to compare.</source>
        <translation>Яго можна праглядаць, выгрузіць яго файлы і сабраць нанова для параўнання.</translation>
    </message>
    <message>
        <source>This cannot be undone, and what was done before it cannot be undone any more.</source>
        <translation>Гэта нельга адмяніць, і зробленае да гэтага таксама стане нельга адмяніць.</translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message>
        <source>Show all ({count})</source>
        <translation>Паказаць усе ({count})</translation>
    </message>
</context>
<context>
    <name>GlanceBar</name>
    <message>
        <source>Missing: {0}</source>
        <translation>Не хапае: {0}</translation>
    </message>
    <message>
        <source>Expired today: {0}</source>
        <translation>Пратэрмінавана сёння: {0}</translation>
    </message>
    <message>
        <source>Text has changed: {0}</source>
        <translation>Тэкст змяніўся: {0}</translation>
    </message>
    <message>
        <source>Expired on the planned day: {0}</source>
        <translation>Скончыцца да дня падачы: {0}</translation>
    </message>
    <message>
        <source>Not signed yet: {0}</source>
        <translation>Не падпісана: {0}</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>Не ўвойдзе: {0}</translation>
    </message>
    <message>
        <source>To look at: {0}</source>
        <translation>Звярнуць увагу: {0}</translation>
    </message>
    <message>
        <source>Law not verified: {0}</source>
        <translation>Права не зверана: {0}</translation>
    </message>
    <message>
        <source>Nothing stands against filing</source>
        <translation>Падачы нічога не перашкаджае</translation>
    </message>
    <message>
        <source>Provisions counsel has not verified: see the law</source>
        <translation>Нормы, якія юрыст яшчэ не зверыў: паказаць у праве</translation>
    </message>
</context>
<context>
    <name>GuidanceSection</name>
    <message>
        <source>What to do</source>
        <translation>Што зрабіць</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Што гэта пацвярджае</translation>
    </message>
    <message>
        <source>Typical mistakes</source>
        <translation>Тыповыя памылкі</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Dopusk</source>
        <translation>Допуск</translation>
    </message>
    <message>
        <source>From the idea of a crypto bank to its entry in the register</source>
        <translation>Ад задумы крыптабанка да запісу ў рэестры</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тэма</translation>
    </message>
    <message>
        <source>As in the system</source>
        <translation>Як у сістэме</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Светлая тэма</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Цёмная тэма</translation>
    </message>
</context>
<context>
    <name>HeadingSection</name>
    <message>
        <source>After the status is gained</source>
        <translation>Пасля атрымання статусу</translation>
    </message>
    <message>
        <source>A duty that begins only then; it goes with no filing</source>
        <translation>Абавязак узнікае толькі тады; ні ў адну падачу ён не ўваходзіць</translation>
    </message>
</context>
<context>
    <name>HeldBanner</name>
    <message>
        <source>Back to now</source>
        <translation>Да цяперашняга стану</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Паспрабаваць зноў</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Узяць на сябе</translation>
    </message>
    <message>
        <source>Only if the other computer no longer has the case open; it can then not write.</source>
        <translation>Толькі калі на іншым камп’ютары справа ўжо не адкрыта: пісаць у яе адтуль стане нельга.</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>Search in the journal</source>
        <translation>Пошук у журнале</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Запісы журнала</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
</context>
<context>
    <name>JournalValues</name>
    <message>
        <source>not shown: personal data</source>
        <translation>не паказана: персанальныя даныя</translation>
    </message>
    <message>
        <source>no longer in the case</source>
        <translation>у справе больш няма</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>shown now</source>
        <translation>паказана зараз</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>адменена</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>знішчана</translation>
    </message>
    <message>
        <source>clock set back</source>
        <translation>гадзіннік пераведзены назад</translation>
    </message>
</context>
<context>
    <name>KeepingFlow</name>
    <message>
        <source>{case}, copy</source>
        <translation>{case}, копія</translation>
    </message>
    <message>
        <source>A complete, checked copy was written: {path}</source>
        <translation>Поўная правераная копія запісана: {path}</translation>
    </message>
    <message>
        <source>A file kept in this case is no longer what was stored. Check the case and go back to a backup (File menu).</source>
        <translation>Файл, які захоўваецца ў справе, ужо не той, што быў захаваны. Праверце справу і вярніцеся да рэзервовай копіі (меню «Файл»).</translation>
    </message>
</context>
<context>
    <name>LawEntry</name>
    <message>
        <source>The act</source>
        <translation>Сам акт</translation>
    </message>
    <message>
        <source>Exact title, as a source shows it</source>
        <translation>Дакладная назва, як яе прыводзіць крыніца</translation>
    </message>
    <message>
        <source>Descriptive title: the exact one was not seen</source>
        <translation>Апісальная назва: дакладная не ўстаноўлена</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>About the title</source>
        <translation>Пра назву</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нумар</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не ўстаноўлена</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Прыняты</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Дзейнічае з</translation>
    </message>
    <message>
        <source>Amended by</source>
        <translation>Зменены</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Упэўненасць</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Крыніцы</translation>
    </message>
    <message>
        <source>Requirements that rest on it</source>
        <translation>Патрабаванні, якія на ім заснаваны</translation>
    </message>
    <message>
        <source>in force from {0}</source>
        <translation>дзейнічае з {0}</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>Дзе знойдзена</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Надзейнасць</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрас</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заўвага</translation>
    </message>
    <message>
        <source>Dopusk goes on no network: copy the address to look it up.</source>
        <translation>Dopusk не выходзіць у сетку: скапіруйце адрас, каб паглядзець крыніцу.</translation>
    </message>
    <message>
        <source>Acts known from it</source>
        <translation>Акты, вядомыя з яе</translation>
    </message>
    <message>
        <source>Requirements that cite it</source>
        <translation>Патрабаванні, якія на яе спасылаюцца</translation>
    </message>
    <message>
        <source>Notes that cite it</source>
        <translation>Заўвагі, якія на яе спасылаюцца</translation>
    </message>
    <message>
        <source>Open point {0}</source>
        <translation>Адкрытае пытанне {0}</translation>
    </message>
    <message>
        <source>The research could not establish it: confirm it before filing.</source>
        <translation>Устанавіць гэта паводле крыніц не ўдалося: пацвердзіце да падачы.</translation>
    </message>
    <message>
        <source>Requirements it concerns</source>
        <translation>Якіх патрабаванняў тычыцца</translation>
    </message>
    <message>
        <source>For comparison: it holds for others</source>
        <translation>Для параўнання: дзейнічае для іншых</translation>
    </message>
    <message>
        <source>For information: nothing is asked or recorded about it.</source>
        <translation>Для ведама: пра гэта нічога не пытаюць і не запісваюць.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>На чым заснавана</translation>
    </message>
    <message>
        <source>In three languages</source>
        <translation>На трох мовах</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Што зрабіць</translation>
    </message>
    <message>
        <source>Open points and notes</source>
        <translation>Адкрытыя пытанні і заўвагі</translation>
    </message>
    <message>
        <source>Acts and sources</source>
        <translation>Акты і крыніцы</translation>
    </message>
    <message>
        <source>After the status is gained</source>
        <translation>Пасля атрымання статусу</translation>
    </message>
    <message>
        <source>Known to come; until the text is issued it binds nobody.</source>
        <translation>Чакаецца; пакуль тэкст не выдадзены, гэта нікога не абавязвае.</translation>
    </message>
    <message>
        <source>Dates and fees</source>
        <translation>Тэрміны і плацяжы</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Тэрмін</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Плата</translation>
    </message>
    <message>
        <source>About this entry</source>
        <translation>Пра гэты запіс</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Дзейнічае да</translation>
    </message>
    <message>
        <source>Research items</source>
        <translation>Пункты даследавання</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Ідэнтыфікатар</translation>
    </message>
</context>
<context>
    <name>LawHeader</name>
    <message>
        <source>Law pack {0}, as of {1}</source>
        <translation>Пакет права {0}, паводле стану на {1}</translation>
    </message>
    <message>
        <source>Verified by a lawyer: {0} of {1}</source>
        <translation>Праверана юрыстам: {0} з {1}</translation>
    </message>
    <message>
        <source>Requirements of this case whose provision a lawyer of the team has read</source>
        <translation>Патрабаванні гэтай справы, норму якіх прачытаў юрыст каманды</translation>
    </message>
</context>
<context>
    <name>LawList</name>
    <message>
        <source>Search in the law</source>
        <translation>Пошук па праве</translation>
    </message>
    <message>
        <source>Entries of the law pack</source>
        <translation>Запісы пакета права</translation>
    </message>
</context>
<context>
    <name>LawPage</name>
    <message>
        <source>Law</source>
        <translation>Права</translation>
    </message>
</context>
<context>
    <name>LawPageWords</name>
    <message>
        <source>Requirement</source>
        <translation>Патрабаванне</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Крыніца</translation>
    </message>
    <message>
        <source>Open point</source>
        <translation>Адкрытае пытанне</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заўвага</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Тэрмін</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Патрабаванні</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Акты</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Крыніцы</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Адкрытыя пытанні</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заўвагі</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Гласарый</translation>
    </message>
    <message>
        <source>Edict and National Bank</source>
        <translation>Указ і Нацыянальны банк</translation>
    </message>
    <message>
        <source>Hi-Tech Park</source>
        <translation>Парк высокіх тэхналогій</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Таварыства</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Усе напрамкі</translation>
    </message>
    <message>
        <source>Official source</source>
        <translation>афіцыйная крыніца</translation>
    </message>
    <message>
        <source>Translation of an official act</source>
        <translation>пераклад афіцыйнага акта</translation>
    </message>
    <message>
        <source>Official, but an older edition</source>
        <translation>афіцыйная, але ў ранейшай рэдакцыі</translation>
    </message>
    <message>
        <source>Law firm or professional service</source>
        <translation>юрыдычная фірма або прафесійны сэрвіс</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>прэса</translation>
    </message>
    <message>
        <source>Aggregator</source>
        <translation>агрэгатар</translation>
    </message>
    <message>
        <source>Public source code; it never carries a duty</source>
        <translation>адкрыты зыходны код; абавязак на ім не заснаваны ніколі</translation>
    </message>
    <message>
        <source>{0}; an older edition</source>
        <translation>{0}; ранейшая рэдакцыя</translation>
    </message>
</context>
<context>
    <name>LawWords</name>
    <message>
        <source>Statute</source>
        <translation>Тэкст акта</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Афіцыйна</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Практыка</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Прэса</translation>
    </message>
    <message>
        <source>By analogy</source>
        <translation>Па аналогіі</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Па памяці</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Чакаецца</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рэкамендацыя</translation>
    </message>
    <message>
        <source>A lawyer of the team read the act itself</source>
        <translation>Юрыст каманды прачытаў сам акт</translation>
    </message>
    <message>
        <source>Known from an official source</source>
        <translation>Вядома з афіцыйнай крыніцы</translation>
    </message>
    <message>
        <source>Known from professional commentary</source>
        <translation>Вядома з прафесійных каментарыяў</translation>
    </message>
    <message>
        <source>Known from the press</source>
        <translation>Вядома з прэсы</translation>
    </message>
    <message>
        <source>Taken over from the rules for banks and other financial organisations</source>
        <translation>Узята з правілаў для банкаў і іншых фінансавых арганізацый</translation>
    </message>
    <message>
        <source>From memory: find the text before relying</source>
        <translation>Па памяці: знайдзіце тэкст, перш чым спадзявацца</translation>
    </message>
    <message>
        <source>Known to come; the text is not issued yet</source>
        <translation>Чакаецца; тэкст яшчэ не выдадзены</translation>
    </message>
    <message>
        <source>Not required; good practice</source>
        <translation>Не патрабуецца; добрая практыка</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Абавязкова</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>Пажадана</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Да ведама</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>упэўненасць высокая</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>упэўненасць сярэдняя</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>упэўненасць нізкая</translation>
    </message>
    <message>
        <source>original</source>
        <translation>арыгінал</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>копія</translation>
    </message>
    <message>
        <source>certified copy</source>
        <translation>завераная копія</translation>
    </message>
    <message>
        <source>notarised copy</source>
        <translation>натарыяльная копія</translation>
    </message>
    <message>
        <source>legalised or with an apostille</source>
        <translation>з легалізацыяй або апостылем</translation>
    </message>
    <message>
        <source>with a translation</source>
        <translation>з перакладам</translation>
    </message>
    <message>
        <source>Not handed in for review</source>
        <translation>Не перададзена на праверку</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>Гатова да праверкі</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>Патрэбныя праўкі</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Зацверджана</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Таварыства</translation>
    </message>
    <message>
        <source>Hi-Tech Park</source>
        <translation>ПВТ</translation>
    </message>
    <message>
        <source>National Bank</source>
        <translation>Нацбанк</translation>
    </message>
</context>
<context>
    <name>LegalSection</name>
    <message>
        <source>Why</source>
        <translation>Чаму</translation>
    </message>
    <message>
        <source>Open in the law</source>
        <translation>Адкрыць у праве</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Згарнуць</translation>
    </message>
    <message>
        <source>All grounds and sources ({0})</source>
        <translation>Усе падставы і крыніцы ({0})</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Gate: {0}</source>
        <translation>Рубеж: {0}</translation>
    </message>
</context>
<context>
    <name>LinksSection</name>
    <message>
        <source>Whether it applies depends on</source>
        <translation>Прымяняльнасць залежыць ад</translation>
    </message>
    <message>
        <source>It does not apply because of the answer to</source>
        <translation>Не прымяняецца з-за адказу на пытанне</translation>
    </message>
    <message>
        <source>First finish</source>
        <translation>Спачатку завяршыце</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перайсці</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>One entry per line</source>
        <translation>Адзін запіс на радок</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Search  /</source>
        <translation>Пошук  /</translation>
    </message>
    <message>
        <source>Search in the checklist</source>
        <translation>Пошук па чэк-лісце</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Патрабаванні</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Нічога не знойдзена</translation>
    </message>
    <message>
        <source>Try other words or another filter</source>
        <translation>Паспрабуйце іншыя словы або іншы фільтр</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Зрабіць</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Заблакіравана</translation>
    </message>
    <message>
        <source>Applicability open</source>
        <translation>Прымяняльнасць няясная</translation>
    </message>
    <message>
        <source>Expected law</source>
        <translation>Чаканае права</translation>
    </message>
    <message>
        <source>Mandatory only</source>
        <translation>Толькі абавязковыя</translation>
    </message>
</context>
<context>
    <name>LivePages</name>
    <message>
        <source>Smaller</source>
        <translation>Драбней</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Буйней</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Старонка {0}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Dopusk</source>
        <translation>Допуск</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Адмяніць</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Not started</source>
        <translation>Не пачата</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>У працы</translation>
    </message>
    <message>
        <source>Filled in, not evidenced</source>
        <translation>Запоўнена, не пацверджана</translation>
    </message>
    <message>
        <source>Evidenced, to be reviewed</source>
        <translation>Пацверджана, чакае праверкі</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Зацверджана</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Не прымяняецца</translation>
    </message>
    <message>
        <source>Depends on an open question</source>
        <translation>Залежыць ад пытання без адказу</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Заблакіравана</translation>
    </message>
    <message>
        <source>Expected law</source>
        <translation>Чаканае права</translation>
    </message>
</context>
<context>
    <name>MatchScansDialog</name>
    <message>
        <source>Which papers are these?</source>
        <translation>Якія гэта паперы?</translation>
    </message>
    <message>
        <source>Each file is kept as the signed copy of one paper. Please check what is chosen.</source>
        <translation>Кожны файл захаваецца як падпісаны экзэмпляр адной паперы. Праверце, што выбрана.</translation>
    </message>
    <message>
        <source>Attach the signed copies</source>
        <translation>Прыкласці падпісаныя</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>No file has a paper yet: choose the one each file is the signed copy of.</source>
        <translation>Ні для аднаго файла папера не выбрана: укажыце, падпісанай копіяй якой паперы ён з&apos;яўляецца.</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>не браць</translation>
    </message>
    <message>
        <source>Two files cannot be the same paper.</source>
        <translation>Два файлы не могуць быць адной паперай.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>П&amp;раўка</translation>
    </message>
    <message>
        <source>&amp;Protection</source>
        <translation>А&amp;барона</translation>
    </message>
    <message>
        <source>Lock &amp;when idle</source>
        <translation>Блакаваць пры &amp;бяздзеянні</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Выгляд</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тэма</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Памер тэк&amp;сту</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>&amp;Дасье</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Д&amp;аведка</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>New case</source>
        <translation>Новая справа</translation>
    </message>
    <message>
        <source>One case is one applicant. Everything can be changed later.</source>
        <translation>Адна справа — адзін заяўнік. Усё можна змяніць пазней.</translation>
    </message>
    <message>
        <source>Create the case</source>
        <translation>Стварыць справу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Адмена</translation>
    </message>
    <message>
        <source>For example, the name of the future company</source>
        <translation>Напрыклад, назва будучага таварыства</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Імя і прозвішча</translation>
    </message>
    <message>
        <source>For example, in-house counsel</source>
        <translation>Напрыклад, юрыст кампаніі</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбраць…</translation>
    </message>
    <message>
        <source>What is the case called?</source>
        <translation>Як называецца справа?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваша імя</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Ваша роля</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Дзе захоўваецца</translation>
    </message>
    <message>
        <source>The case is one file</source>
        <translation>Справа — гэта адзін файл</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Open points and notes</source>
        <translation>Адкрытыя пытанні і заўвагі</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>Draft</source>
        <translation>Чарнавік</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Канчатковае</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Адкрыць файл</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Адкрыць папку</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Яшчэ не хапае</translation>
    </message>
    <message>
        <source>Freeze as filed …</source>
        <translation>Зафіксаваць як пададзенае …</translation>
    </message>
    <message>
        <source>Every byte is kept in the case and never changes again</source>
        <translation>Кожны байт захоўваецца ў справе і больш не мяняецца</translation>
    </message>
    <message>
        <source>Kept as filed</source>
        <translation>Зафіксавана як пададзенае</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Агляд</translation>
    </message>
    <message>
        <source>The way to the register</source>
        <translation>Шлях у рэестр</translation>
    </message>
    <message>
        <source>Tab goes from track to track, the arrow keys walk everything on the map.</source>
        <translation>Tab пераходзіць ад шляху да шляху, стрэлкі абыходзяць усё на карце.</translation>
    </message>
    <message>
        <source>Next: what opens most</source>
        <translation>Далей: што адкрые найбольш</translation>
    </message>
    <message>
        <source>Nothing is left to do for now.</source>
        <translation>Пакуль рабіць больш няма чаго.</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Супярэчнасці</translation>
    </message>
    <message>
        <source>The checks found nothing wrong.</source>
        <translation>Праверкі не знайшлі памылак.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>Падачы</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>зацверджана</translation>
    </message>
    <message>
        <source>complete, not yet approved</source>
        <translation>поўна, яшчэ не зацверджана</translation>
    </message>
    <message>
        <source>filled, documents missing</source>
        <translation>запоўнена, няма дакументаў</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>зрабіць</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>заблакіравана</translation>
    </message>
    <message>
        <source>expected law</source>
        <translation>чаканае права</translation>
    </message>
    <message>
        <source>Joint-stock company</source>
        <translation>Акцыянернае таварыства</translation>
    </message>
    <message>
        <source>Hi-Tech Park</source>
        <translation>Парк высокіх тэхналогій</translation>
    </message>
    <message>
        <source>National Bank</source>
        <translation>Нацыянальны банк</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>рубеж</translation>
    </message>
    <message>
        <source>filing</source>
        <translation>падача</translation>
    </message>
    <message>
        <source>firm order</source>
        <translation>цвёрды парадак</translation>
    </message>
    <message>
        <source>order unsure</source>
        <translation>парадак няясны</translation>
    </message>
</context>
<context>
    <name>OwnWordsDialog</name>
    <message>
        <source>Words of your own</source>
        <translation>Свае словы</translation>
    </message>
    <message>
        <source>Kept as you type. Drawing the paper anew never touches them.</source>
        <translation>Захоўваюцца па меры ўводу; пры новым складанні паперы не мяняюцца.</translation>
    </message>
    <message>
        <source>What this paper prints</source>
        <translation>Што друкуецца ў гэтай паперы</translation>
    </message>
    <message>
        <source>Under the title</source>
        <translation>Пад загалоўкам</translation>
    </message>
    <message>
        <source>Nothing of your own yet</source>
        <translation>Сваіх слоў пакуль няма</translation>
    </message>
    <message>
        <source>Over the signatures</source>
        <translation>Над подпісамі</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Тэкст ліста</translation>
    </message>
    <message>
        <source>Empty: the letter&apos;s own sentences</source>
        <translation>Пуста: звычайны тэкст ліста</translation>
    </message>
    <message>
        <source>This paper is signed: what you change here no longer fits the signature.</source>
        <translation>Папера падпісана: пасля змен подпіс ужо не будзе адпавядаць тэксту.</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Складаецца …</translation>
    </message>
    <message>
        <source>This paper is not drawn any more.</source>
        <translation>Гэта папера больш не складаецца.</translation>
    </message>
    <message>
        <source>Not drawn; what you typed is kept.</source>
        <translation>Не складзена; уведзенае захавана.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Fit width</source>
        <translation>Па шырыні</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Драбней</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Буйней</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Старонка {0} з {1}</translation>
    </message>
</context>
<context>
    <name>PageHits</name>
    <message>
        <source>On the pages</source>
        <translation>На старонках</translation>
    </message>
    <message>
        <source>Pages that were found</source>
        <translation>Знойдзеныя старонкі</translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation>с. {0}</translation>
    </message>
    <message>
        <source>p. {0}, earlier version</source>
        <translation>с. {0}, ранейшая версія</translation>
    </message>
</context>
<context>
    <name>PageTools</name>
    <message>
        <source>Turn this page left, for the dossier only (Shift+R)</source>
        <translation>Павярнуць старонку ўлева, толькі для камплекта (Shift+R)</translation>
    </message>
    <message>
        <source>Turn this page right, for the dossier only (R)</source>
        <translation>Павярнуць старонку ўправа, толькі для камплекта (R)</translation>
    </message>
    <message>
        <source>all, or like this: 3-7, 9</source>
        <translation>усе або так: 3-7, 9</translation>
    </message>
    <message>
        <source>Pages for the dossier</source>
        <translation>Старонкі для камплекта</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>з {0}</translation>
    </message>
    <message>
        <source>Pages for the dossier:</source>
        <translation>Старонкі для камплекта:</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {0}</source>
        <translation>Старонка {0}</translation>
    </message>
    <message>
        <source>Page {0}, left out</source>
        <translation>Старонка {0}, не ўвойдзе</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Look</source>
        <translation>Паглядзець</translation>
    </message>
    <message>
        <source>Own words …</source>
        <translation>Свае словы …</translation>
    </message>
    <message>
        <source>Save the file …</source>
        <translation>Захаваць файл …</translation>
    </message>
    <message>
        <source>What has changed …</source>
        <translation>Што змянілася …</translation>
    </message>
    <message>
        <source>Send out anew …</source>
        <translation>Выдаць нанова …</translation>
    </message>
    <message>
        <source>Send out for signature …</source>
        <translation>Выдаць на подпіс …</translation>
    </message>
    <message>
        <source>Attach the signed copy …</source>
        <translation>Далучыць падпісаны экзэмпляр …</translation>
    </message>
    <message>
        <source>Back to a draft</source>
        <translation>Вярнуць у чарнавікі</translation>
    </message>
</context>
<context>
    <name>PaperFields</name>
    <message>
        <source>It is drawn from the case as a whole, not from a form.</source>
        <translation>Складаецца па справе цалкам, а не па форме.</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>адказу пакуль няма</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>адказ дадзены</translation>
    </message>
</context>
<context>
    <name>PartyField</name>
    <message>
        <source>The case has nobody in this role yet</source>
        <translation>У справе яшчэ нікога няма ў гэтай ролі</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>New passphrase, once more</source>
        <translation>Новая парольная фраза яшчэ раз</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Паказваць увод</translation>
    </message>
    <message>
        <source>This case is protected</source>
        <translation>Гэтая справа абаронена</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>That is not the passphrase, or the file is damaged. Please try again.</source>
        <translation>Парольная фраза не падыходзіць, ці файл пашкоджаны. Паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <source>Protect this case</source>
        <translation>Абараніць справу</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can read the case, not even you: a lost passphrase cannot be recovered. Four random words are best. Earlier backups are encrypted too. This cannot be undone, but the passphrase can be removed.</source>
        <translation>Без парольнай фразы справу не прачытае ніхто, нават вы: страчаную фразу аднавіць нельга. Найлепш чатыры выпадковыя словы. Ранейшыя рэзервовыя копіі таксама будуць зашыфраваны. Адмяніць гэта нельга, але фразу можна зняць.</translation>
    </message>
    <message>
        <source>Encrypt the case</source>
        <translation>Зашыфраваць справу</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Змяніць парольную фразу</translation>
    </message>
    <message>
        <source>The case and its backups are written anew. A lost passphrase cannot be recovered.</source>
        <translation>Справа і яе рэзервовыя копіі будуць перапісаны. Страчаную фразу аднавіць нельга.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змяніць</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Зняць парольную фразу</translation>
    </message>
    <message>
        <source>The case and its backups will be readable by anybody who gets the files.</source>
        <translation>Справу і яе рэзервовыя копіі зможа прачытаць любы, у каго апынуцца файлы.</translation>
    </message>
    <message>
        <source>Remove the protection</source>
        <translation>Зняць абарону</translation>
    </message>
    <message>
        <source>At least {least} characters are needed.</source>
        <translation>Трэба не менш за {least} знакаў.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Дзве фразы не супадаюць.</translation>
    </message>
</context>
<context>
    <name>PlanBar</name>
    <message>
        <source>Planned day of filing</source>
        <translation>Запланаваны дзень падачы</translation>
    </message>
    <message>
        <source>Separator sheet before each document</source>
        <translation>Раздзяляльны аркуш перад кожным дакументам</translation>
    </message>
    <message>
        <source>Printed on both sides</source>
        <translation>Друк з двух бакоў аркуша</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Нумары старонак</translation>
    </message>
    <message>
        <source>Pages keep the numbers they were filed with; later documents then get 12A.</source>
        <translation>Старонкі захоўваюць пададзеныя нумары; пазнейшыя дакументы атрымаюць нумары накшталт 12A.</translation>
    </message>
    <message>
        <source>Sheets in a volume</source>
        <translation>Аркушаў у томе</translation>
    </message>
    <message>
        <source>one volume</source>
        <translation>адзін том</translation>
    </message>
    <message>
        <source>Back to the order of the requirements</source>
        <translation>Вярнуць парадак патрабаванняў</translation>
    </message>
    <message>
        <source>The authority lays the order of the documents down.</source>
        <translation>Парадак дакументаў устаноўлены органам.</translation>
    </message>
    <message>
        <source>numbered anew</source>
        <translation>нумаруюцца нанава</translation>
    </message>
    <message>
        <source>as in the submission of {0}</source>
        <translation>як у падачы ад {0}</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змяніць</translation>
    </message>
    <message>
        <source>Say who you are: every change is recorded under your name.</source>
        <translation>Назавіцеся: кожная змена запісваецца пад вашым імем.</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Who are you?</source>
        <translation>Хто вы?</translation>
    </message>
    <message>
        <source>Every change is recorded under this name. A reviewer is never the author.</source>
        <translation>Кожная змена запісваецца пад гэтым імем. Правярае заўсёды не аўтар.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Адмена</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Імя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роля</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Імя і прозвішча</translation>
    </message>
    <message>
        <source>For example, in-house counsel</source>
        <translation>Напрыклад, юрыст кампаніі</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Built again</source>
        <translation>Сабрана нанова</translation>
    </message>
    <message>
        <source>The dossier is built anew from the case as it was, and every file compared.</source>
        <translation>Дасье збіраецца нанова са справы, якой яна была, і параўноўваецца кожны файл.</translation>
    </message>
    <message>
        <source>Every file came out the same, byte for byte.</source>
        <translation>Кожны файл атрымаўся тым жа, байт у байт.</translation>
    </message>
    <message>
        <source>Some files came out otherwise. What was filed is kept unchanged.</source>
        <translation>Некаторыя файлы атрымаліся іншымі. Пададзенае захоўваецца без змен.</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Дзе шукаць:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Наперад</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>На ўзровень вышэй</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Стварыць папку</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Спіс</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Табліца</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Тып файлаў:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Імя файла:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Адкрыць</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Захаваць</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Выбраць</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Усе файлы (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ужо існуе.
Замяніць?</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Адмяніць</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вярнуць</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Выразаць</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Капіраваць</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Уст&amp;авіць</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Вылучыць усё</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Так</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Не</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Адмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не захоўваць</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Даведка</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Паўтарыць</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Прапусціць</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Адмяніць</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вярнуць</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Выразаць</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Капіраваць</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Капіраваць &amp;адрас спасылкі</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Уст&amp;авіць</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Вылучыць усё</translation>
    </message>
</context>
<context>
    <name>QuietAnswers</name>
    <message>
        <source>Because: {0}</source>
        <translation>Таму што: {0}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пазней</translation>
    </message>
    <message>
        <source>Don&apos;t know yet</source>
        <translation>Пакуль не ведаю</translation>
    </message>
    <message>
        <source>Not applicable …</source>
        <translation>Не прымяняецца …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Захавана</translation>
    </message>
    <message>
        <source>because …</source>
        <translation>таму што …</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Чаму не прымяняецца</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Захаваць</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тэма</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Because of your answer: {0}</source>
        <translation>З-за вашага адказу: {0}</translation>
    </message>
    <message>
        <source>Not answered yet: {0}</source>
        <translation>Яшчэ няма адказу: {0}</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Recent cases</source>
        <translation>Нядаўнія справы</translation>
    </message>
    <message>
        <source>Your cases will be here</source>
        <translation>Тут будуць вашы справы</translation>
    </message>
    <message>
        <source>Create a case, or drop a .dopusk file anywhere on this page.</source>
        <translation>Стварыце справу або перацягніце файл .dopusk на гэту старонку.</translation>
    </message>
    <message>
        <source>Take “{name}” off the list; the file stays</source>
        <translation>Прыбраць «{name}» са спіса; файл застанецца</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Файл не знойдзены</translation>
    </message>
</context>
<context>
    <name>RequirementPanel</name>
    <message>
        <source>Choose a requirement</source>
        <translation>Выберыце патрабаванне</translation>
    </message>
    <message>
        <source>It opens here: what to do, why, your answers and documents</source>
        <translation>Тут адкрыецца: што зрабіць, чаму, вашы адказы і дакументы</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Hand in for review</source>
        <translation>Перадаць на праверку</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Вярнуць на дапрацоўку</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Зацвердзіць</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Адкрыць зноў</translation>
    </message>
    <message>
        <source>Prepared by {0}</source>
        <translation>Падрыхтоўка: {0}</translation>
    </message>
    <message>
        <source>Reviewed by {0}</source>
        <translation>Праверка: {0}</translation>
    </message>
    <message>
        <source>Prepared by {0}, approved by {1}</source>
        <translation>Падрыхтоўка: {0}, зацвярджэнне: {1}</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>Show fewer</source>
        <translation>Паказаць менш</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>Паказаць яшчэ %1</translation>
    </message>
</context>
<context>
    <name>RowListPanel</name>
    <message>
        <source>Search  /</source>
        <translation>Пошук  /</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Нічога не знойдзена</translation>
    </message>
    <message>
        <source>Try other words or another filter</source>
        <translation>Паспрабуйце іншыя словы або іншы фільтр</translation>
    </message>
</context>
<context>
    <name>SaidForm</name>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Від дакумента</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Пра каго</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нумар</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кім выдадзены</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Дата выдачы</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Дзейнічае да</translation>
    </message>
    <message>
        <source>Internal: put into no dossier</source>
        <translation>Унутраны: не ўключаць у дасье</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не пазначана</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>ні пра каго асобна</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>Demonstration case</source>
        <translation>Дэманстрацыйная справа</translation>
    </message>
    <message>
        <source>A fictitious applicant, to look around without any risk.</source>
        <translation>Выдуманы заяўнік, каб агледзецца без рызыкі.</translation>
    </message>
    <message>
        <source>Half-way</source>
        <translation>Пачатая</translation>
    </message>
    <message>
        <source>Ready to file</source>
        <translation>Гатовая да падачы</translation>
    </message>
</context>
<context>
    <name>ScanGroup</name>
    <message>
        <source>Pages in their order</source>
        <translation>Старонкі па парадку</translation>
    </message>
    <message>
        <source>Drag a page or press Alt with an arrow to move it; untick it to leave it out.</source>
        <translation>Каб пераставіць старонку, перацягніце яе або націсніце Alt са стрэлкай; зніміце адзнаку, каб не браць.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вышэй</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ніжэй</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>The signed copy: a scan or a signed file</source>
        <translation>Падпісаны экзэмпляр: скан або падпісаны файл</translation>
    </message>
    <message>
        <source>Signed copies</source>
        <translation>Падпісаныя экзэмпляры</translation>
    </message>
</context>
<context>
    <name>SortInDialog</name>
    <message>
        <source>What are these files?</source>
        <translation>Што гэта за файлы?</translation>
    </message>
    <message>
        <source>Each is kept as a document of a requirement. What its name suggests is chosen already; please check it. Leave out what you do not need.</source>
        <translation>Кожны файл захоўваецца як дакумент пэўнага патрабавання. Тое, на што паказвае імя файла, ужо выбрана: праверце. Лішняе можна не браць.</translation>
    </message>
    <message>
        <source>Keep in the case</source>
        <translation>Захаваць у справе</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Each is kept as the document you dropped it on, unless you choose another one here. Leave out what you do not need.</source>
        <translation>Кожны захоўваецца як дакумент, на які вы яго перацягнулі, калі не выбраць тут іншы. Што не патрэбна, не бярыце.</translation>
    </message>
    <message>
        <source>suggested by the name of the file</source>
        <translation>прапанавана паводле імя файла</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>не браць</translation>
    </message>
    <message>
        <source>Looking into the files…</source>
        <translation>Файлы праглядаюцца…</translation>
    </message>
    <message>
        <source>Looking into the files: {0} of {1}</source>
        <translation>Прагледжана файлаў: {0} з {1}</translation>
    </message>
    <message>
        <source>suggested by the text of the file</source>
        <translation>прапанавана паводле тэксту файла</translation>
    </message>
    <message>
        <source>in the case already: {0}</source>
        <translation>ужо ёсць у справе: {0}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>Пачатак</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saving…</source>
        <translation>Захоўваецца…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Захавана</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход працы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Stop what is being done</source>
        <translation>Спыніць тое, што выконваецца</translation>
    </message>
    <message>
        <source>Changes are recorded under this name</source>
        <translation>Змены запісваюцца пад гэтым імем</translation>
    </message>
    <message>
        <source>Law pack {version}</source>
        <translation>Прававы пакет {version}</translation>
    </message>
    <message>
        <source>Journal: {count} · {head}</source>
        <translation>Журнал: {count} · {head}</translation>
    </message>
    <message>
        <source>Entries, and the newest link of the chain: {head}</source>
        <translation>Запісы і найноўшае звяно ланцуга: {head}</translation>
    </message>
</context>
<context>
    <name>SubmissionCard</name>
    <message>
        <source>Dossier of {0}</source>
        <translation>Дасье ад {0}</translation>
    </message>
    <message>
        <source>Look at the pages</source>
        <translation>Прагледзець старонкі</translation>
    </message>
    <message>
        <source>Take the files out …</source>
        <translation>Выгрузіць файлы …</translation>
    </message>
    <message>
        <source>Build again and compare</source>
        <translation>Сабраць нанова і параўнаць</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Filled</source>
        <translation>Запоўнена</translation>
    </message>
    <message>
        <source>Requirements whose every needed answer is there.</source>
        <translation>Патрабаванні, на якія ёсць усе патрэбныя адказы.</translation>
    </message>
    <message>
        <source>Evidenced</source>
        <translation>Пацверджана</translation>
    </message>
    <message>
        <source>Requirements whose every needed document is there and usable.</source>
        <translation>Патрабаванні, для якіх ёсць усе патрэбныя і прыдатныя дакументы.</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Праверана</translation>
    </message>
    <message>
        <source>Requirements that a second person of the team has approved.</source>
        <translation>Патрабаванні, якія зацвердзіў другі чалавек з каманды.</translation>
    </message>
    <message>
        <source>Law verified</source>
        <translation>Зверана з правам</translation>
    </message>
    <message>
        <source>Requirements whose provision a lawyer of the team has checked.</source>
        <translation>Патрабаванні, норму якіх праверыў юрыст каманды.</translation>
    </message>
</context>
<context>
    <name>TeamSection</name>
    <message>
        <source>Team</source>
        <translation>Каманда</translation>
    </message>
    <message>
        <source>Who takes care of it</source>
        <translation>Хто гэтым займаецца</translation>
    </message>
    <message>
        <source>Our own date</source>
        <translation>Наш тэрмін</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нататкі</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пакуль ніхто</translation>
    </message>
    <message>
        <source>For the team only; goes into no document</source>
        <translation>Толькі для каманды; не ўваходзіць ні ў адзін дакумент</translation>
    </message>
</context>
<context>
    <name>TextBlock</name>
    <message>
        <source>Copy</source>
        <translation>Капіраваць</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Demonstration</source>
        <translation>Узор</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Знайсці</translation>
    </message>
    <message>
        <source>Build a dossier</source>
        <translation>Сабраць дасье</translation>
    </message>
</context>
<context>
    <name>VerificationNote</name>
    <message>
        <source>Not checked yet by a lawyer of the team</source>
        <translation>Юрыст каманды яшчэ не правяраў</translation>
    </message>
    <message>
        <source>Checked by {0} on {1}, edition: {2}</source>
        <translation>Праверыў(-ла) {0} {1}, рэдакцыя: {2}</translation>
    </message>
    <message>
        <source>Verify again…</source>
        <translation>Праверыць зноў…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Пацвердзіць праверку…</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Verify the legal basis</source>
        <translation>Праверка прававой падставы</translation>
    </message>
    <message>
        <source>A lawyer of the team confirms having read the provision itself. Name the edition that was read.</source>
        <translation>Юрыст каманды пацвярджае, што прачытаў саму норму. Пазначце, у якой рэдакцыі.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Пацвердзіць</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Адмена</translation>
    </message>
    <message>
        <source>Recorded as: {0}, {1}</source>
        <translation>Будзе запісана: {0}, {1}</translation>
    </message>
    <message>
        <source>Replaces the check by {0} on {1}, edition: {2}</source>
        <translation>Заменіць ранейшую праверку: {0}, {1}, рэдакцыя: {2}</translation>
    </message>
    <message>
        <source>Edition of the act that was read</source>
        <translation>Прачытаная рэдакцыя акта</translation>
    </message>
    <message>
        <source>Note, if any</source>
        <translation>Заўвага, калі ёсць</translation>
    </message>
    <message>
        <source>For example, as amended on 1 March 2026</source>
        <translation>Напрыклад: са змяненнямі ад 1 сакавіка 2026 г.</translation>
    </message>
    <message>
        <source>What differs from the guidance, where it is found</source>
        <translation>Што разыходзіцца з падказкамі, дзе гэта знойдзена</translation>
    </message>
</context>
<context>
    <name>WayList</name>
    <message>
        <source>Show all ({0})</source>
        <translation>Паказаць усе ({0})</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Nothing is entered yet</source>
        <translation>Пакуль нічога не ўведзена</translation>
    </message>
    <message>
        <source>Begin with the first answer. With every answer the map shows more exactly what applies to you, what is blocked and what comes next.</source>
        <translation>Пачніце з першага адказу. З кожным адказам карта дакладней паказвае, што датычыць вас, што заблакіравана і што далей.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Пачаць</translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Не</translation>
    </message>
</context>
</TS>
