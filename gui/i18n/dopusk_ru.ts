<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Dopusk</source>
        <translation>О программе «Допуск»</translation>
    </message>
    <message>
        <source>Takes a future Belarusian crypto bank from an idea to the register.</source>
        <translation>Ведёт будущий белорусский криптобанк от замысла до реестра.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Dopusk never goes on the network and sends nothing to anybody.</source>
        <translation>«Допуск» никогда не выходит в сеть и никому ничего не отправляет.</translation>
    </message>
    <message>
        <source>A case is one file on your disk; every change is kept at once.</source>
        <translation>Дело — один файл на вашем диске; каждое изменение сохраняется сразу.</translation>
    </message>
    <message>
        <source>Dopusk is not legal advice: its guidance rests on sources of different certainty, and a lawyer checks every provision before anything is filed.</source>
        <translation>Dopusk не даёт юридических консультаций: его подсказки опираются на источники разной надёжности, и до подачи каждую норму проверяет юрист.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Отменить: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Вернуть: {what}</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Новое дело…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Demonstration case, &amp;half-way</source>
        <translation>Демонстрационное дело, на&amp;чатое</translation>
    </message>
    <message>
        <source>Demonstration case, &amp;ready to file</source>
        <translation>Демонстрационное дело, &amp;готовое к подаче</translation>
    </message>
    <message>
        <source>Who am &amp;I…</source>
        <translation>&amp;Кто я…</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>&amp;Закрыть дело</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>&amp;Build a dossier…</source>
        <translation>&amp;Собрать досье…</translation>
    </message>
    <message>
        <source>&amp;Passphrase…</source>
        <translation>&amp;Парольная фраза…</translation>
    </message>
    <message>
        <source>&amp;Remove the passphrase…</source>
        <translation>&amp;Снять парольную фразу…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Заблокировать сейчас</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Сохранить ко&amp;пию…</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>&amp;Резервные копии…</translation>
    </message>
    <message>
        <source>Back up once a &amp;day</source>
        <translation>Копировать раз в с&amp;утки</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>В&amp;ыгрузить…</translation>
    </message>
    <message>
        <source>Is the case &amp;whole?</source>
        <translation>&amp;Цело ли дело?</translation>
    </message>
    <message>
        <source>&amp;Erase by law…</source>
        <translation>&amp;Уничтожить по закону…</translation>
    </message>
    <message>
        <source>&amp;About Dopusk</source>
        <translation>&amp;О программе «Допуск»</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Начало</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Обзор</translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation>&amp;Чек-лист</translation>
    </message>
    <message>
        <source>Doc&amp;uments</source>
        <translation>&amp;Документы</translation>
    </message>
    <message>
        <source>F&amp;ilings</source>
        <translation>Под&amp;ачи</translation>
    </message>
    <message>
        <source>La&amp;w</source>
        <translation>&amp;Право</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Журнал</translation>
    </message>
    <message>
        <source>As in the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>Через %n минуту</numerusform>
            <numerusform>Через %n минуты</numerusform>
            <numerusform>Через %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Не блокировать</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>BeginCard</name>
    <message>
        <source>New case</source>
        <translation>Новое дело</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Or drop a .dopusk file anywhere on this page.</source>
        <translation>Или перетащите файл .dopusk на эту страницу.</translation>
    </message>
</context>
<context>
    <name>BuildDialog</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Build a dossier</source>
        <translation>Собрать досье</translation>
    </message>
    <message>
        <source>One dossier per filing. What is missing never disappears silently.</source>
        <translation>Одно досье на каждую подачу. Недостающее никогда не пропадает молча.</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Собрать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>A courtesy copy; it is marked as such</source>
        <translation>Копия для сведения, с пометой об этом</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>With a watermark and a list of gaps</source>
        <translation>С водяным знаком и перечнем пробелов</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Окончательное</translation>
    </message>
    <message>
        <source>For filing; needs everything binding</source>
        <translation>Для подачи; нужно всё обязательное</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>A draft carries a watermark and a list of gaps.</source>
        <translation>На черновике — водяной знак и перечень пробелов.</translation>
    </message>
    <message>
        <source>A final dossier is not possible yet: {names}.</source>
        <translation>Окончательное досье пока невозможно: {names}.</translation>
    </message>
    <message>
        <source>In English it is a courtesy copy and marked as such; what is filed is in Russian or Belarusian.</source>
        <translation>На английском это копия для ознакомления, с пометкой об этом; подают на русском или белорусском языке.</translation>
    </message>
</context>
<context>
    <name>BuildReport</name>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Досье собирается</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Собрано</translation>
    </message>
    <message>
        <source>Built in part</source>
        <translation>Собрано частично</translation>
    </message>
    <message>
        <source>The rest was refused, see why.</source>
        <translation>В остальном отказано; причины ниже.</translation>
    </message>
    <message>
        <source>Not built</source>
        <translation>Не собрано</translation>
    </message>
    <message>
        <source>Nothing was written. The causes:</source>
        <translation>Ничего не записано. Причины:</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Nothing unfinished was left in the folder.</source>
        <translation>В папке не осталось ничего незавершённого.</translation>
    </message>
</context>
<context>
    <name>CaseFlow</name>
    <message>
        <source>Demonstration case</source>
        <translation>Демонстрационное дело</translation>
    </message>
    <message>
        <source>Demonstration case, ready to file</source>
        <translation>Демонстрационное дело, готовое к подаче</translation>
    </message>
    <message>
        <source>Exported without sensitive answers: {path}</source>
        <translation>Выгружено без чувствительных ответов: {path}</translation>
    </message>
    <message>
        <source>The passphrase of the case does not protect this file.</source>
        <translation>Парольная фраза дела этот файл не защищает.</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Checklist</source>
        <translation>Чек-лист</translation>
    </message>
</context>
<context>
    <name>ChecksDialog</name>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Скопировать как текст</translation>
    </message>
    <message>
        <source>Is the case whole?</source>
        <translation>Цело ли дело?</translation>
    </message>
    <message>
        <source>Every page, entry, record and file of the case is checked.</source>
        <translation>Проверяются все страницы, записи журнала, сведения и файлы дела.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The case is whole: nothing was altered outside Dopusk.</source>
        <translation>Дело цело: помимо Dopusk ничего не менялось.</translation>
    </message>
    <message>
        <source>Something is wrong. Do not work on; go back to a backup (File menu).</source>
        <translation>Что-то не так. Не продолжайте работу, вернитесь к резервной копии (меню «Файл»).</translation>
    </message>
</context>
<context>
    <name>ComboField</name>
    <message>
        <source>Choose or type to find</source>
        <translation>Выберите или начните вводить</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>What has changed since it went out</source>
        <translation>Что изменилось после выдачи на подпись</translation>
    </message>
    <message>
        <source>{0}. Places changed: {1}</source>
        <translation>{0}. Изменённых мест: {1}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>As it went out</source>
        <translation>Как было выдано на подпись</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>Как сейчас</translation>
    </message>
</context>
<context>
    <name>ContentRow</name>
    <message>
        <source>Drag to another place, or Alt+Up and Alt+Down</source>
        <translation>Перетащите на другое место или нажмите Alt+↑, Alt+↓</translation>
    </message>
</context>
<context>
    <name>ConvertDialog</name>
    <message>
        <source>Convert to PDF</source>
        <translation>Преобразовать в PDF</translation>
    </message>
    <message>
        <source>This case is encrypted. LibreOffice has to read “{0}” from a temporary folder beside the case, where it lies unencrypted for some seconds. The folder is removed afterwards; the PDF is kept encrypted like everything else.</source>
        <translation>Дело зашифровано. LibreOffice должен прочитать «{0}» из временной папки рядом с делом, где файл несколько секунд лежит незашифрованным. Потом папка удаляется, а PDF хранится зашифрованным, как и всё остальное.</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Преобразовать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Парольная фраза копии</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Going back puts the chosen copy in the place of the case. What is there now becomes a backup first, so nothing is lost.</source>
        <translation>Выбранная копия встанет на место дела. То, что там сейчас, сначала само станет резервной копией, так что ничего не пропадёт.</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Вернуться к этой копии</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Entries in the journal of the copy: {n}</source>
        <translation>Записей в журнале копии: {n}</translation>
    </message>
    <message>
        <source>Changes of the case that it lacks: {n}</source>
        <translation>Изменений дела, которых в ней нет: {n}</translation>
    </message>
    <message>
        <source>This copy is damaged and cannot be used.</source>
        <translation>Эта копия повреждена, использовать её нельзя.</translation>
    </message>
    <message>
        <source>There are no backups yet. One is made every day the case changes, and before every dangerous step.</source>
        <translation>Резервных копий пока нет. Они делаются в каждый день, когда дело меняется, и перед каждым опасным шагом.</translation>
    </message>
    <message>
        <source>Type the passphrase to see what differs.</source>
        <translation>Введите парольную фразу, чтобы увидеть различия.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Dopusk made a mistake</source>
        <translation>«Допуск» ошибся</translation>
    </message>
    <message>
        <source>The last action did not happen. Everything before it is saved in the case. The report below stays on this computer: {log}</source>
        <translation>Последнее действие не выполнено. Всё, что было до него, сохранено в деле. Отчёт ниже остаётся на этом компьютере: {log}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Quit Dopusk</source>
        <translation>Закрыть «Допуск»</translation>
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
        <translation>Выбрать в календаре</translation>
    </message>
</context>
<context>
    <name>DatesSection</name>
    <message>
        <source>Dates and fees</source>
        <translation>Сроки и платежи</translation>
    </message>
    <message>
        <source>Term, as the research has it</source>
        <translation>Срок, как он описан в источниках</translation>
    </message>
    <message>
        <source>Fee, as the research has it</source>
        <translation>Плата, как она описана в источниках</translation>
    </message>
</context>
<context>
    <name>DocumentBox</name>
    <message>
        <source>Convert to PDF</source>
        <translation>Преобразовать в PDF</translation>
    </message>
    <message>
        <source>Save a copy and open it …</source>
        <translation>Сохранить копию и открыть …</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Сохранить копию …</translation>
    </message>
    <message>
        <source>Add a newer version …</source>
        <translation>Добавить новую версию …</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Internal: put into no dossier</source>
        <translation>Внутренний: не входит ни в одно досье</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указана</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Add a newer version</source>
        <translation>Добавить новую версию</translation>
    </message>
</context>
<context>
    <name>DocumentDates</name>
    <message>
        <source>Issued</source>
        <translation>Выдан</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действителен до</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Search in the documents</source>
        <translation>Поиск по документам</translation>
    </message>
    <message>
        <source>Documents of the case</source>
        <translation>Документы дела</translation>
    </message>
    <message>
        <source>Drop files or folders here or click to choose</source>
        <translation>Перетащите сюда файлы или папки либо нажмите, чтобы выбрать</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Документов пока нет</translation>
    </message>
    <message>
        <source>Drop files or whole folders below, or click there to choose them: you are asked what each of them is.</source>
        <translation>Перетащите файлы или целые папки на поле внизу либо щёлкните по нему: о каждом файле спросят, что это.</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Internal: never leaves the house</source>
        <translation>Внутренний: никому не передаётся</translation>
    </message>
    <message>
        <source>Goes to: {0}</source>
        <translation>Подаётся: {0}</translation>
    </message>
    <message>
        <source>No requirement that applies needs this document.</source>
        <translation>Ни одно из применимых требований не нуждается в этом документе.</translation>
    </message>
    <message>
        <source>What it serves</source>
        <translation>Для чего нужен</translation>
    </message>
    <message>
        <source>Files, the newest first</source>
        <translation>Файлы, начиная с последнего</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Convert to PDF</source>
        <translation>Преобразовать в PDF</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Сохранить копию …</translation>
    </message>
    <message>
        <source>Add a newer version …</source>
        <translation>Добавить новую версию …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>No document chosen</source>
        <translation>Документ не выбран</translation>
    </message>
    <message>
        <source>Drop files on the list: you say what each of them is</source>
        <translation>Перетащите файлы на список: вы укажете, что это за документы</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действующий</translation>
    </message>
</context>
<context>
    <name>DocumentRows</name>
    <message>
        <source>does not serve</source>
        <translation>не годится</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>не используется</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>проверить</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>внутренний</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>version {0}</source>
        <translation>версия {0}</translation>
    </message>
    <message>
        <source>issued {0}</source>
        <translation>выдан {0}</translation>
    </message>
    <message>
        <source>valid until {0}</source>
        <translation>действителен до {0}</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Внутренний</translation>
    </message>
    <message>
        <source>Never leaves the house: goes into no dossier</source>
        <translation>Никому не передаётся: не входит ни в одно досье</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Files to keep</source>
        <translation>Файлы для хранения</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Add a newer version</source>
        <translation>Добавить новую версию</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message>
        <source>Answer it</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Not answered yet: {0}</source>
        <translation>Ещё нет ответа: {0}</translation>
    </message>
    <message>
        <source>{0} after the day you give as the answer</source>
        <translation>{0} со дня, который будет указан в ответе</translation>
    </message>
    <message>
        <source>{0} from the day: {1}</source>
        <translation>{0} со дня: {1}</translation>
    </message>
    <message>
        <source>The figure it is reckoned from is not set yet</source>
        <translation>Величина, от которой считается плата, ещё не установлена</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Плата</translation>
    </message>
    <message>
        <source>By the figure of today; it is set by the day you answer</source>
        <translation>По сегодняшней величине; решает день, который будет указан в ответе</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Show on the checklist</source>
        <translation>Показать в чек-листе</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Скопировать текст</translation>
    </message>
    <message>
        <source>Reason: {0}</source>
        <translation>Причина: {0}</translation>
    </message>
    <message>
        <source>See the case as it was then</source>
        <translation>Показать дело, каким оно было тогда</translation>
    </message>
    <message>
        <source>Put everything back as before</source>
        <translation>Вернуть всё, как было</translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation>Выберите запись</translation>
    </message>
    <message>
        <source>It opens here: what was changed, before and after, and how to put it back</source>
        <translation>Здесь откроется, что изменилось, как было и как стало и как это вернуть</translation>
    </message>
    <message numerus="yes">
        <source>and %n more record(s)</source>
        <translation>
            <numerusform>и ещё %n запись</numerusform>
            <numerusform>и ещё %n записи</numerusform>
            <numerusform>и ещё %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The content of %n record(s) was erased by law and cannot be brought back.</source>
        <translation>
            <numerusform>Содержание %n записи уничтожено по закону, вернуть его нельзя.</numerusform>
            <numerusform>Содержание %n записей уничтожено по закону, вернуть его нельзя.</numerusform>
            <numerusform>Содержание %n записей уничтожено по закону, вернуть его нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Take away again</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть в дело</translation>
    </message>
    <message>
        <source>Put back as before</source>
        <translation>Вернуть, как было</translation>
    </message>
    <message>
        <source>It opens here: what it says, what it rests on, who has verified it</source>
        <translation>Она откроется здесь: что в ней сказано, на чём она основана, кто её проверил</translation>
    </message>
    <message>
        <source>The case has nobody yet for whom it would hold</source>
        <translation>В деле пока нет никого, к кому это относилось бы</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Document: {title}</source>
        <translation>Документ: {title}</translation>
    </message>
    <message>
        <source>What to erase</source>
        <translation>Что уничтожить</translation>
    </message>
    <message>
        <source>Ground; it stays in the journal</source>
        <translation>Основание; останется в журнале</translation>
    </message>
    <message>
        <source>For example, withdrawal of consent of 24.11.2026, No. 5</source>
        <translation>Например, отзыв согласия от 24.11.2026 № 5</translation>
    </message>
    <message>
        <source>Erase by law</source>
        <translation>Уничтожить по закону</translation>
    </message>
    <message>
        <source>Erasing destroys for good: it cannot be undone and no backup keeps it. Use it only where personal-data law demands it; to tidy up, remove instead.</source>
        <translation>Уничтожение необратимо: его нельзя отменить, и ни одна резервная копия ничего не сохранит. Применяйте его, только когда этого требует закон о персональных данных; чтобы навести порядок, достаточно удалить.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Уничтожить навсегда</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Removed earlier: {name}</source>
        <translation>Удалено ранее: {name}</translation>
    </message>
    <message>
        <source>Records, in all their states: {n}</source>
        <translation>Записей, во всех их состояниях: {n}</translation>
    </message>
    <message>
        <source>Files that nobody else uses: {n}</source>
        <translation>Файлов, которые больше нигде не нужны: {n}</translation>
    </message>
    <message>
        <source>Journal entries that lose their content: {n}</source>
        <translation>Записей журнала, которые лишатся содержания: {n}</translation>
    </message>
    <message>
        <source>Backups that a fresh one replaces: {n}</source>
        <translation>Резервных копий, которые заменит одна новая: {n}</translation>
    </message>
    <message>
        <source>Other places where the name occurs, which stay: {n}</source>
        <translation>Других мест, где встречается имя и которые останутся: {n}</translation>
    </message>
    <message>
        <source>The case holds neither people nor documents.</source>
        <translation>В деле нет ни лиц, ни документов.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>What to do with “{0}”</source>
        <translation>Что сделать с документом «{0}»</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
</context>
<context>
    <name>EvidenceSlotBox</name>
    <message>
        <source>Drop another file here or click to choose</source>
        <translation>Перетащите сюда ещё файл или нажмите, чтобы выбрать</translation>
    </message>
    <message>
        <source>Drop the file here or click to choose</source>
        <translation>Перетащите файл сюда или нажмите, чтобы выбрать</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>необязательно</translation>
    </message>
    <message>
        <source>Goes to: {0}</source>
        <translation>Подаётся: {0}</translation>
    </message>
    <message>
        <source>Internal: never leaves the house</source>
        <translation>Внутренний: никому не передаётся</translation>
    </message>
    <message>
        <source>Keeping what you dropped …</source>
        <translation>Файлы добавляются в дело …</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>optional</source>
        <translation>необязательно</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Особые данные</translation>
    </message>
    <message>
        <source>Only for the form that asks for it; kept out of everything else</source>
        <translation>Только для формы, которая этого требует; больше нигде не появляется</translation>
    </message>
</context>
<context>
    <name>FieldsSection</name>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Dossiers</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Where to keep the case</source>
        <translation>Где хранить дело</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Report on the case</source>
        <translation>Отчёт о состоянии дела</translation>
    </message>
    <message>
        <source>Data for other programs</source>
        <translation>Данные для других программ</translation>
    </message>
    <message>
        <source>Export the case</source>
        <translation>Выгрузить дело</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выберите папку</translation>
    </message>
    <message>
        <source>Dopusk cases</source>
        <translation>Дела «Допуска»</translation>
    </message>
</context>
<context>
    <name>FilingChoice</name>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Draft only for now</source>
        <translation>Пока только черновик</translation>
    </message>
    <message>
        <source>Missing: {count}</source>
        <translation>Не хватает: {count}</translation>
    </message>
</context>
<context>
    <name>FilingList</name>
    <message>
        <source>What goes to each authority</source>
        <translation>Что уходит в каждый орган</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>Подачи</translation>
    </message>
</context>
<context>
    <name>FilingPanel</name>
    <message>
        <source>Drawing the papers …</source>
        <translation>Готовятся бумаги …</translation>
    </message>
    <message>
        <source>The papers cannot be drawn: {0}</source>
        <translation>Бумаги не составлены: {0}</translation>
    </message>
    <message>
        <source>Plan of the filing</source>
        <translation>План подачи</translation>
    </message>
    <message>
        <source>What the authority will get</source>
        <translation>Что получит орган</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Что не войдёт и почему</translation>
    </message>
    <message>
        <source>No documents go along yet. What is missing is listed above; each line leads to where it is attached.</source>
        <translation>Документов в комплекте пока нет. Чего не хватает, перечислено выше: строка ведёт туда, где документ прикладывают.</translation>
    </message>
    <message>
        <source>Before it can be filed</source>
        <translation>Что нужно до подачи</translation>
    </message>
    <message>
        <source>Texts of documents to sign and attach</source>
        <translation>Тексты документов: подписать и приложить</translation>
    </message>
    <message>
        <source>What went out</source>
        <translation>Что уже подано</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Язык бумаг</translation>
    </message>
</context>
<context>
    <name>Filings</name>
    <message>
        <source>Filed</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Draft only for now</source>
        <translation>Пока только черновик</translation>
    </message>
    <message>
        <source>Missing: {0}</source>
        <translation>Не хватает: {0}</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>бумага</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>есть свои слова</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>no pages</source>
        <translation>без страниц</translation>
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
        <translation>Составлено</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>Прилагается</translation>
    </message>
    <message>
        <source>Text has changed</source>
        <translation>Текст изменился</translation>
    </message>
    <message>
        <source>law data {0}</source>
        <translation>данные о праве {0}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Out for signature</source>
        <translation>На подписи</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>signed by: {0}</source>
        <translation>подписывает: {0}</translation>
    </message>
    <message>
        <source>Ends before filing</source>
        <translation>Истечёт до подачи</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Срок истёк</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не войдёт</translation>
    </message>
    <message>
        <source>frozen {0}, {1}</source>
        <translation>зафиксировано {0}, {1}</translation>
    </message>
</context>
<context>
    <name>FilingsPage</name>
    <message>
        <source>Filings</source>
        <translation>Подачи</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Все направления</translation>
    </message>
    <message>
        <source>Any certainty</source>
        <translation>Любая уверенность</translation>
    </message>
    <message>
        <source>Track: {0}</source>
        <translation>Направление: {0}</translation>
    </message>
    <message>
        <source>Certainty: {0}</source>
        <translation>Уверенность: {0}</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Ещё не проверено</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Любой автор</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Любые изменения</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 дней</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 дней</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Всё время</translation>
    </message>
    <message>
        <source>However they stand</source>
        <translation>В любом состоянии</translation>
    </message>
    <message>
        <source>Does not serve</source>
        <translation>Не годится</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Нужно проверить</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Не используется</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>All filings</source>
        <translation>Все подачи</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Внутренний</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>No paper of this filing needs a signature yet</source>
        <translation>Пока ни одна бумага этой подачи не требует подписи</translation>
    </message>
    <message>
        <source>The papers are still being drawn</source>
        <translation>Бумаги ещё составляются</translation>
    </message>
    <message>
        <source>Build the dossier …</source>
        <translation>Собрать досье …</translation>
    </message>
    <message>
        <source>Freeze as filed …</source>
        <translation>Зафиксировать как поданное …</translation>
    </message>
    <message>
        <source>Send all out for signature …</source>
        <translation>Выдать все на подпись …</translation>
    </message>
    <message>
        <source>Take in signed copies …</source>
        <translation>Принять подписанные …</translation>
    </message>
</context>
<context>
    <name>FoundBar</name>
    <message>
        <source>Previous place</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Found: {0} of {1} …</source>
        <translation>Найдено: {0} из {1} …</translation>
    </message>
    <message>
        <source>Found: {0} of {1}</source>
        <translation>Найдено: {0} из {1}</translation>
    </message>
    <message>
        <source>Looking for the words on the pages …</source>
        <translation>Слова ищутся на страницах …</translation>
    </message>
    <message>
        <source>These words stand nowhere on the pages shown here</source>
        <translation>На показанных страницах этих слов нет</translation>
    </message>
</context>
<context>
    <name>FreezeDialog</name>
    <message>
        <source>Freeze as filed?</source>
        <translation>Зафиксировать как поданное?</translation>
    </message>
    <message>
        <source>Every byte of this dossier is kept in the case as what went to the authority.</source>
        <translation>Каждый байт этого досье сохранится в деле как то, что ушло в орган.</translation>
    </message>
    <message>
        <source>Freeze as filed</source>
        <translation>Зафиксировать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>dated {0}</source>
        <translation>от {0}</translation>
    </message>
    <message>
        <source>Nothing of it changes again, whatever happens in the case later.</source>
        <translation>Оно больше не изменится, что бы ни происходило в деле потом.</translation>
    </message>
    <message>
        <source>You can look at it, take its files out, and build it again to compare.</source>
        <translation>Его можно просматривать, выгрузить его файлы и собрать заново для сравнения.</translation>
    </message>
    <message>
        <source>This cannot be undone, and what was done before it cannot be undone any more.</source>
        <translation>Это нельзя отменить, и сделанное до этого тоже станет нельзя отменить.</translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message>
        <source>Show all ({count})</source>
        <translation>Показать все ({count})</translation>
    </message>
</context>
<context>
    <name>GlanceBar</name>
    <message>
        <source>Missing: {0}</source>
        <translation>Не хватает: {0}</translation>
    </message>
    <message>
        <source>Expired today: {0}</source>
        <translation>Просрочено сегодня: {0}</translation>
    </message>
    <message>
        <source>Text has changed: {0}</source>
        <translation>Текст изменился: {0}</translation>
    </message>
    <message>
        <source>Expired on the planned day: {0}</source>
        <translation>Истечёт ко дню подачи: {0}</translation>
    </message>
    <message>
        <source>Not signed yet: {0}</source>
        <translation>Не подписано: {0}</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>Не войдёт: {0}</translation>
    </message>
    <message>
        <source>To look at: {0}</source>
        <translation>Обратить внимание: {0}</translation>
    </message>
    <message>
        <source>Law not verified: {0}</source>
        <translation>Право не сверено: {0}</translation>
    </message>
    <message>
        <source>Nothing stands against filing</source>
        <translation>Подаче ничто не препятствует</translation>
    </message>
    <message>
        <source>Provisions counsel has not verified: see the law</source>
        <translation>Нормы, которые юрист ещё не сверил: показать в праве</translation>
    </message>
</context>
<context>
    <name>GuidanceSection</name>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Что это подтверждает</translation>
    </message>
    <message>
        <source>Typical mistakes</source>
        <translation>Типичные ошибки</translation>
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
        <translation>От замысла криптобанка до записи в реестре</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>As in the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Светлая тема</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Тёмная тема</translation>
    </message>
</context>
<context>
    <name>HeadingSection</name>
    <message>
        <source>After the status is gained</source>
        <translation>После получения статуса</translation>
    </message>
    <message>
        <source>A duty that begins only then; it goes with no filing</source>
        <translation>Обязанность возникает только тогда; ни в одну подачу она не входит</translation>
    </message>
</context>
<context>
    <name>HeldBanner</name>
    <message>
        <source>Back to now</source>
        <translation>К нынешнему состоянию</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Взять на себя</translation>
    </message>
    <message>
        <source>Only if the other computer no longer has the case open; it can then not write.</source>
        <translation>Только если на другом компьютере дело уже не открыто: писать в него оттуда станет нельзя.</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>Search in the journal</source>
        <translation>Поиск по журналу</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Записи журнала</translation>
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
        <translation>не показано: персональные данные</translation>
    </message>
    <message>
        <source>no longer in the case</source>
        <translation>в деле больше нет</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>shown now</source>
        <translation>показано сейчас</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>уничтожено</translation>
    </message>
    <message>
        <source>clock set back</source>
        <translation>часы переведены назад</translation>
    </message>
</context>
<context>
    <name>KeepingFlow</name>
    <message>
        <source>{case}, copy</source>
        <translation>{case}, копия</translation>
    </message>
    <message>
        <source>A complete, checked copy was written: {path}</source>
        <translation>Полная проверенная копия записана: {path}</translation>
    </message>
    <message>
        <source>A file kept in this case is no longer what was stored. Check the case and go back to a backup (File menu).</source>
        <translation>Файл, который хранится в деле, уже не тот, что был сохранён. Проверьте дело и вернитесь к резервной копии (меню «Файл»).</translation>
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
        <translation>Точное название, как его приводит источник</translation>
    </message>
    <message>
        <source>Descriptive title: the exact one was not seen</source>
        <translation>Описательное название: точное не установлено</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>About the title</source>
        <translation>О названии</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не установлено</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Принят</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Amended by</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Requirements that rest on it</source>
        <translation>Требования, которые на нём основаны</translation>
    </message>
    <message>
        <source>in force from {0}</source>
        <translation>действует с {0}</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>Где найдено</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Dopusk goes on no network: copy the address to look it up.</source>
        <translation>Dopusk не выходит в сеть: скопируйте адрес, чтобы посмотреть источник.</translation>
    </message>
    <message>
        <source>Acts known from it</source>
        <translation>Акты, известные из него</translation>
    </message>
    <message>
        <source>Requirements that cite it</source>
        <translation>Требования, которые на него ссылаются</translation>
    </message>
    <message>
        <source>Notes that cite it</source>
        <translation>Примечания, которые на него ссылаются</translation>
    </message>
    <message>
        <source>Open point {0}</source>
        <translation>Открытый вопрос {0}</translation>
    </message>
    <message>
        <source>The research could not establish it: confirm it before filing.</source>
        <translation>Установить это по источникам не удалось: подтвердите до подачи.</translation>
    </message>
    <message>
        <source>Requirements it concerns</source>
        <translation>К каким требованиям относится</translation>
    </message>
    <message>
        <source>For comparison: it holds for others</source>
        <translation>Для сравнения: действует для других</translation>
    </message>
    <message>
        <source>For information: nothing is asked or recorded about it.</source>
        <translation>Для сведения: об этом ничего не спрашивается и не записывается.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>На чём основано</translation>
    </message>
    <message>
        <source>In three languages</source>
        <translation>На трёх языках</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Open points and notes</source>
        <translation>Открытые вопросы и примечания</translation>
    </message>
    <message>
        <source>Acts and sources</source>
        <translation>Акты и источники</translation>
    </message>
    <message>
        <source>After the status is gained</source>
        <translation>После получения статуса</translation>
    </message>
    <message>
        <source>Known to come; until the text is issued it binds nobody.</source>
        <translation>Ожидается; пока текст не издан, это никого не обязывает.</translation>
    </message>
    <message>
        <source>Dates and fees</source>
        <translation>Сроки и платежи</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Плата</translation>
    </message>
    <message>
        <source>About this entry</source>
        <translation>Об этой записи</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Research items</source>
        <translation>Пункты исследования</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
</context>
<context>
    <name>LawHeader</name>
    <message>
        <source>Law pack {0}, as of {1}</source>
        <translation>Пакет права {0}, по состоянию на {1}</translation>
    </message>
    <message>
        <source>Verified by a lawyer: {0} of {1}</source>
        <translation>Проверено юристом: {0} из {1}</translation>
    </message>
    <message>
        <source>Requirements of this case whose provision a lawyer of the team has read</source>
        <translation>Требования этого дела, норму которых прочитал юрист команды</translation>
    </message>
</context>
<context>
    <name>LawList</name>
    <message>
        <source>Search in the law</source>
        <translation>Поиск по праву</translation>
    </message>
    <message>
        <source>Entries of the law pack</source>
        <translation>Записи пакета права</translation>
    </message>
</context>
<context>
    <name>LawPage</name>
    <message>
        <source>Law</source>
        <translation>Право</translation>
    </message>
</context>
<context>
    <name>LawPageWords</name>
    <message>
        <source>Requirement</source>
        <translation>Требование</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Open point</source>
        <translation>Открытый вопрос</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Требования</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Акты</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Открытые вопросы</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <source>Edict and National Bank</source>
        <translation>Указ и Национальный банк</translation>
    </message>
    <message>
        <source>Hi-Tech Park</source>
        <translation>Парк высоких технологий</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Общество</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Все направления</translation>
    </message>
    <message>
        <source>Official source</source>
        <translation>официальный источник</translation>
    </message>
    <message>
        <source>Translation of an official act</source>
        <translation>перевод официального акта</translation>
    </message>
    <message>
        <source>Official, but an older edition</source>
        <translation>официальный, но в прежней редакции</translation>
    </message>
    <message>
        <source>Law firm or professional service</source>
        <translation>юридическая фирма или профессиональный сервис</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>пресса</translation>
    </message>
    <message>
        <source>Aggregator</source>
        <translation>агрегатор</translation>
    </message>
    <message>
        <source>Public source code; it never carries a duty</source>
        <translation>открытый исходный код; обязанность на нём не основана никогда</translation>
    </message>
    <message>
        <source>{0}; an older edition</source>
        <translation>{0}; прежняя редакция</translation>
    </message>
</context>
<context>
    <name>LawWords</name>
    <message>
        <source>Statute</source>
        <translation>Текст акта</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Официально</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Практика</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Пресса</translation>
    </message>
    <message>
        <source>By analogy</source>
        <translation>По аналогии</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>По памяти</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>A lawyer of the team read the act itself</source>
        <translation>Юрист команды прочёл сам акт</translation>
    </message>
    <message>
        <source>Known from an official source</source>
        <translation>Известно из официального источника</translation>
    </message>
    <message>
        <source>Known from professional commentary</source>
        <translation>Известно из профессиональных комментариев</translation>
    </message>
    <message>
        <source>Known from the press</source>
        <translation>Известно из прессы</translation>
    </message>
    <message>
        <source>Taken over from the rules for banks and other financial organisations</source>
        <translation>Взято из правил для банков и других финансовых организаций</translation>
    </message>
    <message>
        <source>From memory: find the text before relying</source>
        <translation>По памяти: найдите текст, прежде чем полагаться</translation>
    </message>
    <message>
        <source>Known to come; the text is not issued yet</source>
        <translation>Ожидается; текст ещё не издан</translation>
    </message>
    <message>
        <source>Not required; good practice</source>
        <translation>Не требуется; хорошая практика</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Обязательно</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>Желательно</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>К сведению</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>уверенность высокая</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>уверенность средняя</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>уверенность низкая</translation>
    </message>
    <message>
        <source>original</source>
        <translation>оригинал</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>копия</translation>
    </message>
    <message>
        <source>certified copy</source>
        <translation>заверенная копия</translation>
    </message>
    <message>
        <source>notarised copy</source>
        <translation>нотариальная копия</translation>
    </message>
    <message>
        <source>legalised or with an apostille</source>
        <translation>с легализацией или апостилем</translation>
    </message>
    <message>
        <source>with a translation</source>
        <translation>с переводом</translation>
    </message>
    <message>
        <source>Not handed in for review</source>
        <translation>Не передано на проверку</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>Готово к проверке</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>Нужны правки</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Утверждено</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Общество</translation>
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
        <translation>Почему</translation>
    </message>
    <message>
        <source>Open in the law</source>
        <translation>Открыть в праве</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>All grounds and sources ({0})</source>
        <translation>Все основания и источники ({0})</translation>
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
        <translation>Применимость зависит от</translation>
    </message>
    <message>
        <source>It does not apply because of the answer to</source>
        <translation>Не применяется из-за ответа на вопрос</translation>
    </message>
    <message>
        <source>First finish</source>
        <translation>Сначала завершите</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>One entry per line</source>
        <translation>Одна запись на строку</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Search  /</source>
        <translation>Поиск  /</translation>
    </message>
    <message>
        <source>Search in the checklist</source>
        <translation>Поиск по чек-листу</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Требования</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Try other words or another filter</source>
        <translation>Попробуйте другие слова или другой фильтр</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Сделать</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Applicability open</source>
        <translation>Применимость неясна</translation>
    </message>
    <message>
        <source>Expected law</source>
        <translation>Ожидаемое право</translation>
    </message>
    <message>
        <source>Mandatory only</source>
        <translation>Только обязательные</translation>
    </message>
</context>
<context>
    <name>LivePages</name>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Страница {0}</translation>
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
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Not started</source>
        <translation>Не начато</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Filled in, not evidenced</source>
        <translation>Заполнено, не подтверждено</translation>
    </message>
    <message>
        <source>Evidenced, to be reviewed</source>
        <translation>Подтверждено, ждёт проверки</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Утверждено</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Не применяется</translation>
    </message>
    <message>
        <source>Depends on an open question</source>
        <translation>Зависит от вопроса без ответа</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Expected law</source>
        <translation>Ожидаемое право</translation>
    </message>
</context>
<context>
    <name>MatchScansDialog</name>
    <message>
        <source>Which papers are these?</source>
        <translation>Какие это бумаги?</translation>
    </message>
    <message>
        <source>Each file is kept as the signed copy of one paper. Please check what is chosen.</source>
        <translation>Каждый файл сохранится как подписанный экземпляр одной бумаги. Проверьте, что выбрано.</translation>
    </message>
    <message>
        <source>Attach the signed copies</source>
        <translation>Приложить подписанные</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>No file has a paper yet: choose the one each file is the signed copy of.</source>
        <translation>Ни для одного файла бумага не выбрана: укажите, подписанной копией какой бумаги он является.</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>не брать</translation>
    </message>
    <message>
        <source>Two files cannot be the same paper.</source>
        <translation>Два файла не могут быть одной бумагой.</translation>
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
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Protection</source>
        <translation>&amp;Защита</translation>
    </message>
    <message>
        <source>Lock &amp;when idle</source>
        <translation>Блокировать при &amp;бездействии</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>&amp;Размер текста</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>&amp;Досье</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>New case</source>
        <translation>Новое дело</translation>
    </message>
    <message>
        <source>One case is one applicant. Everything can be changed later.</source>
        <translation>Одно дело — один заявитель. Всё можно изменить позже.</translation>
    </message>
    <message>
        <source>Create the case</source>
        <translation>Создать дело</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>For example, the name of the future company</source>
        <translation>Например, название будущего общества</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Имя и фамилия</translation>
    </message>
    <message>
        <source>For example, in-house counsel</source>
        <translation>Например, юрист компании</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>What is the case called?</source>
        <translation>Как называется дело?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Ваша роль</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Где хранится</translation>
    </message>
    <message>
        <source>The case is one file</source>
        <translation>Дело — это один файл</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Open points and notes</source>
        <translation>Открытые вопросы и примечания</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Окончательное</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Ещё не хватает</translation>
    </message>
    <message>
        <source>Freeze as filed …</source>
        <translation>Зафиксировать как поданное …</translation>
    </message>
    <message>
        <source>Every byte is kept in the case and never changes again</source>
        <translation>Каждый байт сохраняется в деле и больше не меняется</translation>
    </message>
    <message>
        <source>Kept as filed</source>
        <translation>Зафиксировано как поданное</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>The way to the register</source>
        <translation>Путь в реестр</translation>
    </message>
    <message>
        <source>Tab goes from track to track, the arrow keys walk everything on the map.</source>
        <translation>Tab переходит от пути к пути, стрелки обходят всё на карте.</translation>
    </message>
    <message>
        <source>Next: what opens most</source>
        <translation>Дальше: что откроет больше всего</translation>
    </message>
    <message>
        <source>Nothing is left to do for now.</source>
        <translation>Пока делать больше нечего.</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Противоречия</translation>
    </message>
    <message>
        <source>The checks found nothing wrong.</source>
        <translation>Проверки не нашли ошибок.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>Подачи</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>утверждено</translation>
    </message>
    <message>
        <source>complete, not yet approved</source>
        <translation>полно, ещё не утверждено</translation>
    </message>
    <message>
        <source>filled, documents missing</source>
        <translation>заполнено, нет документов</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>сделать</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>заблокировано</translation>
    </message>
    <message>
        <source>expected law</source>
        <translation>ожидаемое право</translation>
    </message>
    <message>
        <source>Joint-stock company</source>
        <translation>Акционерное общество</translation>
    </message>
    <message>
        <source>Hi-Tech Park</source>
        <translation>Парк высоких технологий</translation>
    </message>
    <message>
        <source>National Bank</source>
        <translation>Национальный банк</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>рубеж</translation>
    </message>
    <message>
        <source>filing</source>
        <translation>подача</translation>
    </message>
    <message>
        <source>firm order</source>
        <translation>твёрдый порядок</translation>
    </message>
    <message>
        <source>order unsure</source>
        <translation>порядок не ясен</translation>
    </message>
</context>
<context>
    <name>OwnWordsDialog</name>
    <message>
        <source>Words of your own</source>
        <translation>Свои слова</translation>
    </message>
    <message>
        <source>Kept as you type. Drawing the paper anew never touches them.</source>
        <translation>Сохраняются по мере ввода; при новом составлении бумаги не меняются.</translation>
    </message>
    <message>
        <source>What this paper prints</source>
        <translation>Что печатается в этой бумаге</translation>
    </message>
    <message>
        <source>Under the title</source>
        <translation>Под заголовком</translation>
    </message>
    <message>
        <source>Nothing of your own yet</source>
        <translation>Своих слов пока нет</translation>
    </message>
    <message>
        <source>Over the signatures</source>
        <translation>Над подписями</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Текст письма</translation>
    </message>
    <message>
        <source>Empty: the letter&apos;s own sentences</source>
        <translation>Пусто: обычный текст письма</translation>
    </message>
    <message>
        <source>This paper is signed: what you change here no longer fits the signature.</source>
        <translation>Бумага подписана: после изменений подпись уже не будет соответствовать тексту.</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Составляется …</translation>
    </message>
    <message>
        <source>This paper is not drawn any more.</source>
        <translation>Эта бумага больше не составляется.</translation>
    </message>
    <message>
        <source>Not drawn; what you typed is kept.</source>
        <translation>Не составлено; введённое сохранено.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Страница {0} из {1}</translation>
    </message>
</context>
<context>
    <name>PageHits</name>
    <message>
        <source>On the pages</source>
        <translation>На страницах</translation>
    </message>
    <message>
        <source>Pages that were found</source>
        <translation>Найденные страницы</translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation>с. {0}</translation>
    </message>
    <message>
        <source>p. {0}, earlier version</source>
        <translation>с. {0}, прежняя версия</translation>
    </message>
</context>
<context>
    <name>PageTools</name>
    <message>
        <source>Turn this page left, for the dossier only (Shift+R)</source>
        <translation>Повернуть страницу влево, только для комплекта (Shift+R)</translation>
    </message>
    <message>
        <source>Turn this page right, for the dossier only (R)</source>
        <translation>Повернуть страницу вправо, только для комплекта (R)</translation>
    </message>
    <message>
        <source>all, or like this: 3-7, 9</source>
        <translation>все или так: 3-7, 9</translation>
    </message>
    <message>
        <source>Pages for the dossier</source>
        <translation>Страницы для комплекта</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>из {0}</translation>
    </message>
    <message>
        <source>Pages for the dossier:</source>
        <translation>Страницы для комплекта:</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {0}</source>
        <translation>Страница {0}</translation>
    </message>
    <message>
        <source>Page {0}, left out</source>
        <translation>Страница {0}, не войдёт</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Look</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Own words …</source>
        <translation>Свои слова …</translation>
    </message>
    <message>
        <source>Save the file …</source>
        <translation>Сохранить файл …</translation>
    </message>
    <message>
        <source>What has changed …</source>
        <translation>Что изменилось …</translation>
    </message>
    <message>
        <source>Send out anew …</source>
        <translation>Выдать заново …</translation>
    </message>
    <message>
        <source>Send out for signature …</source>
        <translation>Выдать на подпись …</translation>
    </message>
    <message>
        <source>Attach the signed copy …</source>
        <translation>Приложить подписанный экземпляр …</translation>
    </message>
    <message>
        <source>Back to a draft</source>
        <translation>Вернуть в черновики</translation>
    </message>
</context>
<context>
    <name>PaperFields</name>
    <message>
        <source>It is drawn from the case as a whole, not from a form.</source>
        <translation>Составляется по делу в целом, а не по форме.</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>ответа пока нет</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>ответ дан</translation>
    </message>
</context>
<context>
    <name>PartyField</name>
    <message>
        <source>The case has nobody in this role yet</source>
        <translation>В деле ещё никого нет в этой роли</translation>
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
        <translation>Новая парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Показывать ввод</translation>
    </message>
    <message>
        <source>This case is protected</source>
        <translation>Это дело защищено</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>That is not the passphrase, or the file is damaged. Please try again.</source>
        <translation>Парольная фраза не подходит, или файл повреждён. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Protect this case</source>
        <translation>Защитить дело</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can read the case, not even you: a lost passphrase cannot be recovered. Four random words are best. Earlier backups are encrypted too. This cannot be undone, but the passphrase can be removed.</source>
        <translation>Без парольной фразы дело не прочтёт никто, даже вы: утерянную фразу восстановить нельзя. Лучше всего четыре случайных слова. Прежние резервные копии тоже будут зашифрованы. Отменить это нельзя, но фразу можно снять.</translation>
    </message>
    <message>
        <source>Encrypt the case</source>
        <translation>Зашифровать дело</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Сменить парольную фразу</translation>
    </message>
    <message>
        <source>The case and its backups are written anew. A lost passphrase cannot be recovered.</source>
        <translation>Дело и его резервные копии будут переписаны. Утерянную фразу восстановить нельзя.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Снять парольную фразу</translation>
    </message>
    <message>
        <source>The case and its backups will be readable by anybody who gets the files.</source>
        <translation>Дело и его резервные копии сможет прочесть любой, у кого окажутся файлы.</translation>
    </message>
    <message>
        <source>Remove the protection</source>
        <translation>Снять защиту</translation>
    </message>
    <message>
        <source>At least {least} characters are needed.</source>
        <translation>Нужно не меньше {least} знаков.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Две фразы не совпадают.</translation>
    </message>
</context>
<context>
    <name>PlanBar</name>
    <message>
        <source>Planned day of filing</source>
        <translation>Планируемый день подачи</translation>
    </message>
    <message>
        <source>Separator sheet before each document</source>
        <translation>Разделительный лист перед каждым документом</translation>
    </message>
    <message>
        <source>Printed on both sides</source>
        <translation>Печать с двух сторон листа</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Номера страниц</translation>
    </message>
    <message>
        <source>Pages keep the numbers they were filed with; later documents then get 12A.</source>
        <translation>Страницы сохраняют поданные номера; более поздние документы получат номера вида 12A.</translation>
    </message>
    <message>
        <source>Sheets in a volume</source>
        <translation>Листов в томе</translation>
    </message>
    <message>
        <source>one volume</source>
        <translation>один том</translation>
    </message>
    <message>
        <source>Back to the order of the requirements</source>
        <translation>Вернуть порядок требований</translation>
    </message>
    <message>
        <source>The authority lays the order of the documents down.</source>
        <translation>Порядок документов установлен органом.</translation>
    </message>
    <message>
        <source>numbered anew</source>
        <translation>нумеруются заново</translation>
    </message>
    <message>
        <source>as in the submission of {0}</source>
        <translation>как в подаче от {0}</translation>
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
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Say who you are: every change is recorded under your name.</source>
        <translation>Представьтесь: каждое изменение записывается под вашим именем.</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Who are you?</source>
        <translation>Кто вы?</translation>
    </message>
    <message>
        <source>Every change is recorded under this name. A reviewer is never the author.</source>
        <translation>Каждое изменение записывается под этим именем. Проверяет всегда не автор.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Имя и фамилия</translation>
    </message>
    <message>
        <source>For example, in-house counsel</source>
        <translation>Например, юрист компании</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Built again</source>
        <translation>Собрано заново</translation>
    </message>
    <message>
        <source>The dossier is built anew from the case as it was, and every file compared.</source>
        <translation>Досье собирается заново из дела, каким оно было, и сравнивается каждый файл.</translation>
    </message>
    <message>
        <source>Every file came out the same, byte for byte.</source>
        <translation>Каждый файл получился тем же, байт в байт.</translation>
    </message>
    <message>
        <source>Some files came out otherwise. What was filed is kept unchanged.</source>
        <translation>Некоторые файлы получились иными. Поданное хранится без изменений.</translation>
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
        <translation>Где искать:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>На уровень выше</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Создать папку</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Тип файлов:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Имя файла:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Выбрать</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 уже существует.
Заменить?</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
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
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Пропустить</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Копировать &amp;адрес ссылки</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QuietAnswers</name>
    <message>
        <source>Because: {0}</source>
        <translation>Потому что: {0}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Don&apos;t know yet</source>
        <translation>Пока не знаю</translation>
    </message>
    <message>
        <source>Not applicable …</source>
        <translation>Не применимо …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>because …</source>
        <translation>потому что …</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Почему не применимо</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Because of your answer: {0}</source>
        <translation>Из-за вашего ответа: {0}</translation>
    </message>
    <message>
        <source>Not answered yet: {0}</source>
        <translation>Ещё нет ответа: {0}</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Recent cases</source>
        <translation>Недавние дела</translation>
    </message>
    <message>
        <source>Your cases will be here</source>
        <translation>Здесь будут ваши дела</translation>
    </message>
    <message>
        <source>Create a case, or drop a .dopusk file anywhere on this page.</source>
        <translation>Создайте дело или перетащите файл .dopusk на эту страницу.</translation>
    </message>
    <message>
        <source>Take “{name}” off the list; the file stays</source>
        <translation>Убрать «{name}» из списка; файл останется</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Файл не найден</translation>
    </message>
</context>
<context>
    <name>RequirementPanel</name>
    <message>
        <source>Choose a requirement</source>
        <translation>Выберите требование</translation>
    </message>
    <message>
        <source>It opens here: what to do, why, your answers and documents</source>
        <translation>Здесь откроется: что сделать, почему, ваши ответы и документы</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Hand in for review</source>
        <translation>Передать на проверку</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Вернуть на доработку</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Prepared by {0}</source>
        <translation>Подготовка: {0}</translation>
    </message>
    <message>
        <source>Reviewed by {0}</source>
        <translation>Проверка: {0}</translation>
    </message>
    <message>
        <source>Prepared by {0}, approved by {1}</source>
        <translation>Подготовка: {0}, утверждение: {1}</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>Show fewer</source>
        <translation>Показать меньше</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>Показать ещё %1</translation>
    </message>
</context>
<context>
    <name>RowListPanel</name>
    <message>
        <source>Search  /</source>
        <translation>Поиск  /</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Try other words or another filter</source>
        <translation>Попробуйте другие слова или другой фильтр</translation>
    </message>
</context>
<context>
    <name>SaidForm</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>О ком</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Дата выдачи</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Internal: put into no dossier</source>
        <translation>Внутренний: не включать в досье</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>ни о ком отдельно</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>Demonstration case</source>
        <translation>Демонстрационное дело</translation>
    </message>
    <message>
        <source>A fictitious applicant, to look around without any risk.</source>
        <translation>Вымышленный заявитель, чтобы осмотреться без риска.</translation>
    </message>
    <message>
        <source>Half-way</source>
        <translation>Начатое</translation>
    </message>
    <message>
        <source>Ready to file</source>
        <translation>Готовое к подаче</translation>
    </message>
</context>
<context>
    <name>ScanGroup</name>
    <message>
        <source>Pages in their order</source>
        <translation>Страницы по порядку</translation>
    </message>
    <message>
        <source>Drag a page or press Alt with an arrow to move it; untick it to leave it out.</source>
        <translation>Чтобы переставить страницу, перетащите её или нажмите Alt со стрелкой; снимите отметку, чтобы не брать.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>The signed copy: a scan or a signed file</source>
        <translation>Подписанный экземпляр: скан или подписанный файл</translation>
    </message>
    <message>
        <source>Signed copies</source>
        <translation>Подписанные экземпляры</translation>
    </message>
</context>
<context>
    <name>SortInDialog</name>
    <message>
        <source>What are these files?</source>
        <translation>Что это за файлы?</translation>
    </message>
    <message>
        <source>Each is kept as a document of a requirement. What its name suggests is chosen already; please check it. Leave out what you do not need.</source>
        <translation>Каждый файл хранится как документ того или иного требования. То, на что указывает имя файла, уже выбрано: проверьте. Лишнее можно не брать.</translation>
    </message>
    <message>
        <source>Keep in the case</source>
        <translation>Сохранить в деле</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Each is kept as the document you dropped it on, unless you choose another one here. Leave out what you do not need.</source>
        <translation>Каждый сохраняется как документ, на который вы его перетащили, если не выбрать здесь другой. Что не нужно, не берите.</translation>
    </message>
    <message>
        <source>suggested by the name of the file</source>
        <translation>предложено по имени файла</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>не брать</translation>
    </message>
    <message>
        <source>Looking into the files…</source>
        <translation>Файлы просматриваются…</translation>
    </message>
    <message>
        <source>Looking into the files: {0} of {1}</source>
        <translation>Просмотрено файлов: {0} из {1}</translation>
    </message>
    <message>
        <source>suggested by the text of the file</source>
        <translation>предложено по тексту файла</translation>
    </message>
    <message>
        <source>in the case already: {0}</source>
        <translation>уже есть в деле: {0}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stop what is being done</source>
        <translation>Остановить то, что выполняется</translation>
    </message>
    <message>
        <source>Changes are recorded under this name</source>
        <translation>Изменения записываются под этим именем</translation>
    </message>
    <message>
        <source>Law pack {version}</source>
        <translation>Правовой пакет {version}</translation>
    </message>
    <message>
        <source>Journal: {count} · {head}</source>
        <translation>Журнал: {count} · {head}</translation>
    </message>
    <message>
        <source>Entries, and the newest link of the chain: {head}</source>
        <translation>Записи и новейшее звено цепи: {head}</translation>
    </message>
</context>
<context>
    <name>SubmissionCard</name>
    <message>
        <source>Dossier of {0}</source>
        <translation>Досье от {0}</translation>
    </message>
    <message>
        <source>Look at the pages</source>
        <translation>Просмотреть страницы</translation>
    </message>
    <message>
        <source>Take the files out …</source>
        <translation>Выгрузить файлы …</translation>
    </message>
    <message>
        <source>Build again and compare</source>
        <translation>Собрать заново и сравнить</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Filled</source>
        <translation>Заполнено</translation>
    </message>
    <message>
        <source>Requirements whose every needed answer is there.</source>
        <translation>Требования, на которые есть все нужные ответы.</translation>
    </message>
    <message>
        <source>Evidenced</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Requirements whose every needed document is there and usable.</source>
        <translation>Требования, для которых есть все нужные и пригодные документы.</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Requirements that a second person of the team has approved.</source>
        <translation>Требования, которые утвердил второй человек из команды.</translation>
    </message>
    <message>
        <source>Law verified</source>
        <translation>Сверено с правом</translation>
    </message>
    <message>
        <source>Requirements whose provision a lawyer of the team has checked.</source>
        <translation>Требования, норму которых проверил юрист команды.</translation>
    </message>
</context>
<context>
    <name>TeamSection</name>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Who takes care of it</source>
        <translation>Кто этим занимается</translation>
    </message>
    <message>
        <source>Our own date</source>
        <translation>Наш срок</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока никто</translation>
    </message>
    <message>
        <source>For the team only; goes into no document</source>
        <translation>Только для команды; не входит ни в один документ</translation>
    </message>
</context>
<context>
    <name>TextBlock</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Demonstration</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Build a dossier</source>
        <translation>Собрать досье</translation>
    </message>
</context>
<context>
    <name>VerificationNote</name>
    <message>
        <source>Not checked yet by a lawyer of the team</source>
        <translation>Юрист команды ещё не проверял</translation>
    </message>
    <message>
        <source>Checked by {0} on {1}, edition: {2}</source>
        <translation>Проверил(а) {0} {1}, редакция: {2}</translation>
    </message>
    <message>
        <source>Verify again…</source>
        <translation>Проверить снова…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Подтвердить проверку…</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Verify the legal basis</source>
        <translation>Проверка правового основания</translation>
    </message>
    <message>
        <source>A lawyer of the team confirms having read the provision itself. Name the edition that was read.</source>
        <translation>Юрист команды подтверждает, что прочитал саму норму. Укажите, в какой редакции.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Recorded as: {0}, {1}</source>
        <translation>Будет записано: {0}, {1}</translation>
    </message>
    <message>
        <source>Replaces the check by {0} on {1}, edition: {2}</source>
        <translation>Заменит прежнюю проверку: {0}, {1}, редакция: {2}</translation>
    </message>
    <message>
        <source>Edition of the act that was read</source>
        <translation>Прочитанная редакция акта</translation>
    </message>
    <message>
        <source>Note, if any</source>
        <translation>Примечание, если есть</translation>
    </message>
    <message>
        <source>For example, as amended on 1 March 2026</source>
        <translation>Например: с изменениями от 1 марта 2026 г.</translation>
    </message>
    <message>
        <source>What differs from the guidance, where it is found</source>
        <translation>Что расходится с подсказками, где это найдено</translation>
    </message>
</context>
<context>
    <name>WayList</name>
    <message>
        <source>Show all ({0})</source>
        <translation>Показать все ({0})</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Nothing is entered yet</source>
        <translation>Пока ничего не введено</translation>
    </message>
    <message>
        <source>Begin with the first answer. With every answer the map shows more exactly what applies to you, what is blocked and what comes next.</source>
        <translation>Начните с первого ответа. С каждым ответом карта точнее показывает, что относится к вам, что заблокировано и что дальше.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
</TS>
