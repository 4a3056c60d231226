<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ChangeWords</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a label, in files</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Includes</source>
        <comment>a list: what a label is for</comment>
        <translation>Umfasst</translation>
    </message>
    <message>
        <source>Excludes</source>
        <comment>a list: what a label is not for</comment>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Counter-examples</source>
        <translation>Gegenbeispiele</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>High impact</source>
        <translation>Große Auswirkung</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Fewest labels of an answer</source>
        <translation>Wenigste Labels einer Antwort</translation>
    </message>
    <message>
        <source>Most labels of an answer</source>
        <translation>Meiste Labels einer Antwort</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>the field is empty</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>label %L1</source>
        <translation>Label %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>the top</source>
        <comment>of the tree of labels</comment>
        <translation>oberste Ebene</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 ist neu.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>%1 has the key %2 now; it was %3.</source>
        <translation>%1 hat jetzt den Schlüssel %2; er war %3.</translation>
    </message>
    <message>
        <source>%1. %2: was %3, is %4 now.</source>
        <comment>label, field, before, after</comment>
        <translation>%1. %2: war %3, ist jetzt %4.</translation>
    </message>
    <message>
        <source>%1 has another place among its siblings.</source>
        <translation>%1 hat einen anderen Platz unter seinesgleichen.</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3.</source>
        <translation>%1 ging von %2 nach %3.</translation>
    </message>
    <message>
        <source>%1 was archived.</source>
        <translation>%1 wurde archiviert.</translation>
    </message>
    <message>
        <source>%1 was restored.</source>
        <translation>%1 wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>%1 ging in %2 auf.</translation>
    </message>
    <message>
        <source>%1 was split into %2.</source>
        <translation>%1 wurde in %2 geteilt.</translation>
    </message>
    <message>
        <source>%1: was %2, is %3 now.</source>
        <comment>field, before, after</comment>
        <translation>%1: war %2, ist jetzt %3.</translation>
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
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>renamed %1</source>
        <translation>%1 umbenannt</translation>
    </message>
    <message>
        <source>gave another key to %1</source>
        <translation>neuer Schlüssel für %1</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>%1 bearbeitet</translation>
    </message>
    <message>
        <source>adjusted %1</source>
        <translation>%1 eingestellt</translation>
    </message>
    <message>
        <source>moved %1</source>
        <translation>%1 verschoben</translation>
    </message>
    <message>
        <source>archived %1</source>
        <translation>%1 archiviert</translation>
    </message>
    <message>
        <source>restored %1</source>
        <translation>%1 wiederhergestellt</translation>
    </message>
    <message>
        <source>merged %1</source>
        <translation>%1 zusammengeführt</translation>
    </message>
    <message>
        <source>split %1</source>
        <translation>%1 geteilt</translation>
    </message>
    <message>
        <source>changed how many labels an answer takes</source>
        <translation>Anzahl der Labels einer Antwort geändert</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>What was done to a label.</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Answer size</source>
        <translation>Antwortgröße</translation>
    </message>
    <message>
        <source>others</source>
        <comment>other labels, at the end of a list</comment>
        <translation>andere</translation>
    </message>
    <message>
        <source>Cost of a false positive</source>
        <translation>Kosten falsch positiv</translation>
    </message>
    <message>
        <source>Cost of a false negative</source>
        <translation>Kosten falsch negativ</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>Ausschließlich</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New workspace from a file…</source>
        <translation>&amp;Neuer Arbeitsbereich aus einer Datei…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>Arbeitsbereich ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Sample data</source>
        <translation>&amp;Beispieldaten</translation>
    </message>
    <message>
        <source>&amp;Import predictions…</source>
        <translation>Vorhersagen &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>Arbeitsbereich &amp;schließen</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Undo last</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Filter labels</source>
        <translation>Labels &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Search the texts</source>
        <translation>Texte durch&amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Filter bar</source>
        <translation>Filter&amp;leiste</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>Filter &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation>&amp;Alle Treffer auswählen</translation>
    </message>
    <message>
        <source>Say when the last decision was saved</source>
        <translation>Sagen, wann zuletzt gespeichert wurde</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Light / dark</source>
        <translation>&amp;Hell / dunkel</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normaler Text</translation>
    </message>
    <message>
        <source>Narrow or &amp;widen the rail</source>
        <translation>&amp;Leiste schmal oder breit</translation>
    </message>
    <message>
        <source>&amp;Definition panel</source>
        <translation>&amp;Definition</translation>
    </message>
    <message>
        <source>&amp;Detail pane</source>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Spalten…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Re&amp;veal the suggestion</source>
        <translation>&amp;Vorschlag aufdecken</translation>
    </message>
    <message>
        <source>Choose the highlighted label; if none is pending, submit</source>
        <translation>Das hervorgehobene Label wählen; steht keines aus, absenden</translation>
    </message>
    <message>
        <source>Su&amp;bmit</source>
        <translation>&amp;Absenden</translation>
    </message>
    <message>
        <source>Label with this key, or reason while comparing</source>
        <translation>Label mit dieser Taste, beim Vergleichen ein Grund</translation>
    </message>
    <message>
        <source>N&amp;one of these fits</source>
        <translation>K&amp;eins davon passt</translation>
    </message>
    <message>
        <source>&amp;Sure</source>
        <translation>&amp;Sicher</translation>
    </message>
    <message>
        <source>F&amp;airly sure</source>
        <translation>&amp;Ziemlich sicher</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>&amp;Unsicher</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Mark the selection as evidence</source>
        <translation>Auswahl als &amp;Beleg markieren</translation>
    </message>
    <message>
        <source>&amp;Caret in the text</source>
        <translation>Schreibmarke im &amp;Text</translation>
    </message>
    <message>
        <source>P&amp;in or unpin the label</source>
        <translation>Label an&amp;heften oder lösen</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Übersp&amp;ringen</translation>
    </message>
    <message>
        <source>&amp;Flag…</source>
        <extracomment>Hands the item to a lead with a note.</extracomment>
        <translation>&amp;Melden…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Highlight up</source>
        <translation>Hervorhebung nach oben</translation>
    </message>
    <message>
        <source>Highlight down</source>
        <translation>Hervorhebung nach unten</translation>
    </message>
    <message>
        <source>Close the group</source>
        <translation>Gruppe schließen</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Gruppe öffnen</translation>
    </message>
    <message>
        <source>First label</source>
        <translation>Erstes Label</translation>
    </message>
    <message>
        <source>Last label</source>
        <translation>Letztes Label</translation>
    </message>
    <message>
        <source>Scroll the text up</source>
        <translation>Text nach oben rollen</translation>
    </message>
    <message>
        <source>Scroll the text down</source>
        <translation>Text nach unten rollen</translation>
    </message>
    <message>
        <source>&amp;Open in Review</source>
        <translation>In der Prüfung &amp;öffnen</translation>
    </message>
    <message>
        <source>Open a view of the list</source>
        <translation>Eine Ansicht der Liste öffnen</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>Zu&amp;weisen…</translation>
    </message>
    <message>
        <source>&amp;Priority…</source>
        <translation>Pr&amp;iorität…</translation>
    </message>
    <message>
        <source>&amp;Send to adjudication</source>
        <translation>Zur S&amp;chlichtung geben</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <extracomment>Ends the holds of reviewers on the items, so that anybody may take them.</extracomment>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>R&amp;efresh or try again</source>
        <translation>&amp;Aktualisieren oder erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Your name…</source>
        <translation>Eigener &amp;Name…</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>Workspace up</source>
        <translation>Arbeitsbereich darüber</translation>
    </message>
    <message>
        <source>Workspace down</source>
        <translation>Arbeitsbereich darunter</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>&amp;Keys of this screen</source>
        <translation>&amp;Tasten dieser Ansicht</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;About Docket</source>
        <translation>&amp;Über Docket</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>A&amp;rbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In a workspace</source>
        <translation>Im Arbeitsbereich</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>The name of a screen: the one on which workspaces are opened.</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>The name of a screen: the one on which items are decided.</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>%1 (number pad)</source>
        <translation>%1 (Ziffernblock)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Save &amp;this view…</source>
        <translation>&amp;Ansicht speichern…</translation>
    </message>
    <message>
        <source>Label with this key; with many labels, filter</source>
        <translation>Label mit dieser Taste; bei vielen Labels filtern</translation>
    </message>
    <message>
        <source>Row up</source>
        <translation>Zeile nach oben</translation>
    </message>
    <message>
        <source>Row down</source>
        <translation>Zeile nach unten</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Last row</source>
        <translation>Letzte Zeile</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Seite nach oben</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Seite nach unten</translation>
    </message>
    <message>
        <source>Extend the selection up</source>
        <translation>Auswahl nach oben erweitern</translation>
    </message>
    <message>
        <source>Extend the selection down</source>
        <translation>Auswahl nach unten erweitern</translation>
    </message>
    <message>
        <source>Select the row</source>
        <translation>Zeile auswählen</translation>
    </message>
    <message>
        <source>&amp;Go to row or id…</source>
        <translation>&amp;Gehe zu Zeile oder Kennung…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Vo&amp;r</translation>
    </message>
    <message>
        <source>&amp;Explain the focused control</source>
        <translation>Bedienelement im Fokus &amp;erklären</translation>
    </message>
    <message>
        <source>&amp;Undo the last edit</source>
        <translation>Letzte Bearbeitung &amp;rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo the edit</source>
        <translation>Bearbeitung &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Filter the labels</source>
        <translation>Labels fi&amp;ltern</translation>
    </message>
    <message>
        <source>Compare &amp;versions…</source>
        <translation>Versionen verglei&amp;chen…</translation>
    </message>
    <message>
        <source>Show &amp;archived labels</source>
        <translation>&amp;Archivierte Labels zeigen</translation>
    </message>
    <message>
        <source>Edit the first field</source>
        <translation>Das erste Feld bearbeiten</translation>
    </message>
    <message>
        <source>Label up</source>
        <translation>Label nach oben</translation>
    </message>
    <message>
        <source>Label down</source>
        <translation>Label nach unten</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Change the &amp;key…</source>
        <translation>Schlüssel &amp;ändern…</translation>
    </message>
    <message>
        <source>&amp;New label</source>
        <translation>&amp;Neues Label</translation>
    </message>
    <message>
        <source>New &amp;group</source>
        <translation>Neue &amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Archive label…</source>
        <translation>Label &amp;archivieren…</translation>
    </message>
    <message>
        <source>R&amp;estore label</source>
        <translation>Label &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach unt&amp;en</translation>
    </message>
    <message>
        <source>Mo&amp;ve…</source>
        <translation>&amp;Verschieben…</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>Zusammen&amp;führen…</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;Teilen…</translation>
    </message>
    <message>
        <source>H&amp;ow many labels an answer takes…</source>
        <translation>Wie viele &amp;Labels eine Antwort hat…</translation>
    </message>
    <message>
        <source>Next &amp;check</source>
        <translation>Nächster &amp;Hinweis</translation>
    </message>
    <message>
        <source>&amp;Previous check</source>
        <translation>Voriger H&amp;inweis</translation>
    </message>
    <message>
        <source>Pu&amp;blish version…</source>
        <translation>Version veröffentli&amp;chen…</translation>
    </message>
    <message>
        <source>D&amp;iscard draft…</source>
        <translation>Entwu&amp;rf verwerfen…</translation>
    </message>
    <message>
        <source>&amp;Taxonomy</source>
        <translation>&amp;Taxonomie</translation>
    </message>
    <message>
        <source>With items</source>
        <translation>Mit Einträgen</translation>
    </message>
    <message>
        <source>Taxonomy</source>
        <translation>Taxonomie</translation>
    </message>
    <message>
        <source>Agreement &amp;test…</source>
        <translation>Überein&amp;stimmung prüfen…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <extracomment>Looks whether everything in the file is as it should be.</extracomment>
        <translation>Auf &amp;Fehler prüfen</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <source>Rev&amp;iew</source>
        <extracomment>The menu of a screen, with the name of the screen; it stands in one line with File, Edit, View, Go, Workspace and Help.</extracomment>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Import &amp;report</source>
        <extracomment>What the last import did: its rows that were left out, and why.</extracomment>
        <translation>Import&amp;bericht</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <extracomment>The figures of a workspace: what it holds, and how often the model was overturned.</extracomment>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>&amp;Edit the rule</source>
        <translation>Regel &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Rule up</source>
        <translation>Regel nach oben</translation>
    </message>
    <message>
        <source>Rule down</source>
        <translation>Regel nach unten</translation>
    </message>
    <message>
        <source>Rule on or &amp;off</source>
        <translation>Regel ein oder &amp;aus</translation>
    </message>
    <message>
        <source>&amp;Add a label or pair…</source>
        <translation>&amp;Label oder Paar hinzufügen…</translation>
    </message>
    <message>
        <source>Re&amp;move the label or pair</source>
        <translation>Label oder Paar &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Revert the rule</source>
        <translation>Regel &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>R&amp;outing</source>
        <translation>Z&amp;uteilung</translation>
    </message>
    <message>
        <source>&amp;Routing</source>
        <translation>&amp;Zuteilung</translation>
    </message>
    <message>
        <source>Routing</source>
        <extracomment>The name of a screen: the one for the rules that decide what goes to people.</extracomment>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <source>&amp;Chart as table</source>
        <translation>&amp;Diagramm als Tabelle</translation>
    </message>
    <message>
        <source>Threshold 0.01 lower, on the chart</source>
        <translation>Schwelle um 0,01 tiefer, im Diagramm</translation>
    </message>
    <message>
        <source>Threshold 0.01 higher, on the chart</source>
        <translation>Schwelle um 0,01 höher, im Diagramm</translation>
    </message>
    <message>
        <source>Threshold 0.05 lower, on the chart</source>
        <translation>Schwelle um 0,05 tiefer, im Diagramm</translation>
    </message>
    <message>
        <source>Threshold 0.05 higher, on the chart</source>
        <translation>Schwelle um 0,05 höher, im Diagramm</translation>
    </message>
    <message>
        <source>Charts as &amp;tables</source>
        <translation>Diagramme als &amp;Tabellen</translation>
    </message>
    <message>
        <source>Figure up</source>
        <translation>Zahl nach oben</translation>
    </message>
    <message>
        <source>Figure down</source>
        <translation>Zahl nach unten</translation>
    </message>
    <message>
        <source>Figure to the left</source>
        <translation>Zahl nach links</translation>
    </message>
    <message>
        <source>Figure to the right</source>
        <translation>Zahl nach rechts</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>Au&amp;swertung</translation>
    </message>
    <message>
        <source>Insights</source>
        <extracomment>The name of a screen: the one for figures of models and people.</extracomment>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>&amp;Undo the last ruling</source>
        <translation>Letzten Entscheid &amp;rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo the ruling</source>
        <translation>Entscheid &amp;wiederholen</translation>
    </message>
    <message>
        <source>Label with this key, then what decided it</source>
        <translation>Label mit dieser Taste, dann der Grund</translation>
    </message>
    <message>
        <source>None of these fits</source>
        <translation>Keins davon passt</translation>
    </message>
    <message>
        <source>Find another label</source>
        <translation>Ein anderes Label finden</translation>
    </message>
    <message>
        <source>Confirm this step; after the ruling, next item</source>
        <translation>Schritt bestätigen; nach dem Entscheid weiter</translation>
    </message>
    <message>
        <source>&amp;Save ruling</source>
        <translation>Entscheid &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Note to the reviewers</source>
        <translation>&amp;Notiz an die Prüfenden</translation>
    </message>
    <message>
        <source>Add to the &amp;gold set, or not</source>
        <extracomment>Items with a known label, with which reviewers are measured.</extracomment>
        <translation>Zu den &amp;Goldeinträgen, oder nicht</translation>
    </message>
    <message>
        <source>&amp;Propose another definition</source>
        <translation>Andere &amp;Definition vorschlagen</translation>
    </message>
    <message>
        <source>&amp;Hide or show names</source>
        <translation>Na&amp;men verbergen oder zeigen</translation>
    </message>
    <message>
        <source>P&amp;revious item</source>
        <translation>&amp;Voriger Eintrag</translation>
    </message>
    <message>
        <source>Ne&amp;xt item</source>
        <translation>Nä&amp;chster Eintrag</translation>
    </message>
    <message>
        <source>Send &amp;back…</source>
        <extracomment>To one more reviewer, who has not seen the item.</extracomment>
        <translation>&amp;Zurückgeben…</translation>
    </message>
    <message>
        <source>&amp;Adjudicate</source>
        <translation>S&amp;chlichten</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <extracomment>The name of a screen: the one on which a lead rules on what reviewers disagree about.</extracomment>
        <translation>Schlichten</translation>
    </message>
    <message>
        <source>&amp;Make a packet…</source>
        <extracomment>A packet: a file with items for somebody who reviews elsewhere.</extracomment>
        <translation>&amp;Paket erstellen…</translation>
    </message>
    <message>
        <source>Mer&amp;ge packets…</source>
        <translation>Pa&amp;kete übernehmen…</translation>
    </message>
    <message>
        <source>&amp;Run export</source>
        <translation>Export &amp;starten</translation>
    </message>
    <message>
        <source>Next &amp;file of the preview</source>
        <translation>Nächste &amp;Datei der Vorschau</translation>
    </message>
    <message>
        <source>Previous f&amp;ile of the preview</source>
        <translation>Vo&amp;rige Datei der Vorschau</translation>
    </message>
    <message>
        <source>Next &amp;warning</source>
        <translation>Nächste &amp;Warnung</translation>
    </message>
    <message>
        <source>&amp;Previous warning</source>
        <translation>&amp;Vorige Warnung</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>The name of a screen: the one that makes datasets of what was decided.</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>&amp;Save recipe</source>
        <translation>Re&amp;zept speichern</translation>
    </message>
    <message>
        <source>Save recipe &amp;as…</source>
        <translation>Rezept speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Earlier &amp;versions of the recipe…</source>
        <translation>Frühere Versio&amp;nen des Rezepts…</translation>
    </message>
    <message>
        <source>&amp;Delete recipe…</source>
        <translation>Rezept &amp;löschen…</translation>
    </message>
    <message>
        <source>&amp;Earlier exports</source>
        <translation>&amp;Frühere Exporte</translation>
    </message>
    <message>
        <source>Learning &amp;curve as table</source>
        <translation>Le&amp;rnkurve als Tabelle</translation>
    </message>
    <message>
        <source>E&amp;xport selection</source>
        <extracomment>To the screen Export, with what is selected in the list; or with its search where nothing is.</extracomment>
        <translation>Auswahl e&amp;xportieren</translation>
    </message>
    <message>
        <source>Prompt &amp;or fine-tune?</source>
        <translation>Prompt &amp;oder Fine-Tuning?</translation>
    </message>
    <message>
        <source>Next p&amp;age of figures</source>
        <translation>Nä&amp;chste Seite der Zahlen</translation>
    </message>
    <message>
        <source>Pre&amp;vious page of figures</source>
        <translation>Vo&amp;rige Seite der Zahlen</translation>
    </message>
    <message>
        <source>Threshold 0.05 higher, on the cost chart</source>
        <translation>Schwelle 0,05 höher, im Kostendiagramm</translation>
    </message>
    <message>
        <source>Threshold 0.05 lower, on the cost chart</source>
        <translation>Schwelle 0,05 niedriger, im Kostendiagramm</translation>
    </message>
    <message>
        <source>Threshold with the lowest cost, on the cost chart</source>
        <translation>Schwelle mit den niedrigsten Kosten, im Kostendiagramm</translation>
    </message>
    <message>
        <source>Save as draft policy</source>
        <translation>Als Richtlinien-Entwurf speichern</translation>
    </message>
</context>
<context>
    <name>ConfidenceWords</name>
    <message>
        <source>No model named</source>
        <translation>Kein Modell genannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different value(s), %1 of all</source>
        <translation>
            <numerusform>%Ln verschiedener Wert, %1 von allen</numerusform>
            <numerusform>%Ln verschiedene Werte, %1 von allen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are exactly %2</source>
        <comment>share of the predictions, confidence</comment>
        <translation>%1 sind genau %2</translation>
    </message>
    <message>
        <source>%1 of %2 below %3, %4 exactly on it</source>
        <comment>number, number, threshold, number</comment>
        <translation>%1 von %2 unter %3, %4 genau darauf</translation>
    </message>
    <message>
        <source>not trusted, which counts as no confidence</source>
        <translation>nicht vertraut, was als keine Konfidenz zählt</translation>
    </message>
    <message>
        <source>0 of %1 have one</source>
        <comment>number of predictions; a confidence</comment>
        <translation>0 von %1 haben eine</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, source of its confidences</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>DryRunWords</name>
    <message>
        <source>%1 of %2</source>
        <comment>a number of items, of how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3 in %4</source>
        <comment>a number of items, of how many, how many it was, in which version</comment>
        <translation>%1 von %2, %3 in %4</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a number of reviews, of how many items</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln Prüfung</numerusform>
            <numerusform>%Ln Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>predictions, of whatever time</comment>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Letzter %Ln Tag</numerusform>
            <numerusform>Letzte %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>All predictions</source>
        <translation>Alle Vorhersagen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>day, day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, by the taxonomy</source>
        <comment>what a rule takes</comment>
        <translation>%1, nach der Taxonomie</translation>
    </message>
    <message>
        <source>%1, always on</source>
        <comment>what a rule takes</comment>
        <translation>%1, immer an</translation>
    </message>
    <message>
        <source>off, %1</source>
        <comment>what a rule takes</comment>
        <translation>aus, %1</translation>
    </message>
    <message>
        <source>%1 of %2 to people</source>
        <comment>a number of items, of how many</comment>
        <translation>%1 von %2 an Menschen</translation>
    </message>
    <message>
        <source>%1 of %2 to people, %3 in %4</source>
        <comment>a number of items, of how many, how many it was, in which version</comment>
        <translation>%1 von %2 an Menschen, %3 in %4</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>What was given breaks a rule. Nothing was changed.</source>
        <translation>Die Angabe verletzt eine Regel. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What was asked for is not there.</source>
        <translation>Das Gesuchte ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>There is something of this name already. It was not overwritten; choose another name.</source>
        <translation>Etwas mit diesem Namen gibt es schon. Es wurde nicht überschrieben; ein anderer Name hilft.</translation>
    </message>
    <message>
        <source>This file is no workspace of Docket. It was not changed.</source>
        <translation>Diese Datei ist kein Arbeitsbereich von Docket. Sie wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The workspace is damaged. Open a backup of it.</source>
        <translation>Der Arbeitsbereich ist beschädigt. Eine Sicherungskopie davon lässt sich öffnen.</translation>
    </message>
    <message>
        <source>A newer Docket made this workspace. Use that version to open it.</source>
        <translation>Dieser Arbeitsbereich stammt von einem neueren Docket. Zum Öffnen ist jene Version nötig.</translation>
    </message>
    <message>
        <source>The file or its folder may not be written. Make it writable, or choose another place.</source>
        <translation>Die Datei oder ihr Ordner ist schreibgeschützt. Den Schutz aufheben oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is kept; free some space and try again.</source>
        <translation>Der Datenträger ist voll. Was zuvor gespeichert wurde, bleibt erhalten; Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Another program uses this workspace. Try again when it is done.</source>
        <translation>Ein anderes Programm benutzt diesen Arbeitsbereich. Danach erneut versuchen.</translation>
    </message>
    <message>
        <source>The hold on this item ended. Nothing was recorded.</source>
        <translation>Die Reservierung dieses Eintrags ist abgelaufen. Nichts wurde aufgezeichnet.</translation>
    </message>
    <message>
        <source>No item is held for you. Take one first.</source>
        <translation>Es ist kein Eintrag reserviert. Zuerst einen übernehmen.</translation>
    </message>
    <message>
        <source>The decision was exported and cannot be undone.</source>
        <translation>Die Entscheidung wurde exportiert und lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The state has changed, so this is not possible any more.</source>
        <translation>Der Stand hat sich geändert, daher ist dies nicht mehr möglich.</translation>
    </message>
    <message>
        <source>It was stopped as you asked. What was saved until then is kept.</source>
        <translation>Wie gewünscht angehalten. Was bis dahin gespeichert wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The system did not let the file be read or written.</source>
        <translation>Das System hat das Lesen oder Schreiben der Datei verweigert.</translation>
    </message>
    <message>
        <source>Docket has a defect here. What was saved before is kept.</source>
        <translation>Docket hat hier einen Fehler. Was zuvor gespeichert wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 (In English: %2)</source>
        <comment>what kind of thing went wrong, the message</comment>
        <translation>%1 (Auf Englisch: %2)</translation>
    </message>
    <message>
        <source>Your role in this workspace does not allow it. Nothing was changed.</source>
        <translation>Ihre Rolle in diesem Arbeitsbereich erlaubt das nicht. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>ExampleDialog</name>
    <message>
        <source>Examples of %1 from decisions</source>
        <translation>Beispiele für %1 aus Entscheidungen</translation>
    </message>
    <message>
        <source>Counter-examples to %1 from decisions</source>
        <translation>Gegenbeispiele zu %1 aus Entscheidungen</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>A button: Space presses it.</source>
        <translation>Eine Schaltfläche: Die Leertaste drückt sie.</translation>
    </message>
    <message>
        <source>A check box: Space switches it.</source>
        <translation>Ein Kontrollkästchen: Die Leertaste schaltet es um.</translation>
    </message>
    <message>
        <source>One of several: the arrows choose.</source>
        <translation>Eines von mehreren: Die Pfeiltasten wählen.</translation>
    </message>
    <message>
        <source>A field to type in: Esc leaves it.</source>
        <translation>Ein Eingabefeld: Esc verlässt es.</translation>
    </message>
    <message>
        <source>A list of choices: the arrows choose.</source>
        <translation>Eine Auswahlliste: Die Pfeiltasten wählen.</translation>
    </message>
    <message>
        <source>A list: the arrows go through it.</source>
        <translation>Eine Liste: Die Pfeiltasten gehen sie durch.</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Taste: %1</translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>ziemlich sicher</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>overturns the model</source>
        <translation>widerspricht dem Modell</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Resolved</source>
        <extracomment>The label of the item is settled.</extracomment>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Accepted automatically</source>
        <translation>Automatisch übernommen</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>Geringe Konfidenz</translation>
    </message>
    <message>
        <source>No confidence</source>
        <translation>Keine Konfidenz</translation>
    </message>
    <message>
        <source>Invalid output</source>
        <translation>Ungültige Ausgabe</translation>
    </message>
    <message>
        <source>High impact</source>
        <translation>Große Auswirkung</translation>
    </message>
    <message>
        <source>Conflicting signals</source>
        <translation>Widersprüchliche Signale</translation>
    </message>
    <message>
        <source>Confused pair</source>
        <translation>Verwechseltes Paar</translation>
    </message>
    <message>
        <source>Novel input</source>
        <extracomment>Unlike what the model has seen.</extracomment>
        <translation>Neuartige Eingabe</translation>
    </message>
    <message>
        <source>Rare class</source>
        <translation>Seltene Klasse</translation>
    </message>
    <message>
        <source>Audit sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No label.</extracomment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>label %L1</source>
        <translation>Label %L1</translation>
    </message>
    <message>
        <source>Policy rule</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Suggestion revealed</source>
        <translation>Vorschlag aufgedeckt</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Given to anybody</source>
        <translation>Für alle freigegeben</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>Priority set</source>
        <translation>Priorität gesetzt</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 auf %2</translation>
    </message>
    <message>
        <source>Sent to adjudication</source>
        <translation>Zur Schlichtung gegeben</translation>
    </message>
    <message>
        <source>Hold ended</source>
        <translation>Reservierung beendet</translation>
    </message>
    <message>
        <source>It was held by %1</source>
        <translation>Reserviert war für %1</translation>
    </message>
    <message>
        <source>To be reviewed again</source>
        <translation>Erneut zu prüfen</translation>
    </message>
    <message>
        <source>asked for by taxonomy version %1</source>
        <translation>verlangt von Taxonomieversion %1</translation>
    </message>
    <message>
        <source>Prediction replaced</source>
        <translation>Vorhersage ersetzt</translation>
    </message>
    <message>
        <source>Prediction arrived</source>
        <translation>Vorhersage eingetroffen</translation>
    </message>
    <message>
        <source>by import %1</source>
        <comment>number of the import</comment>
        <translation>durch Import %1</translation>
    </message>
    <message>
        <source>Agreement test</source>
        <translation>Übereinstimmungstest</translation>
    </message>
    <message>
        <source>Drawn into an agreement test</source>
        <translation>In einen Übereinstimmungstest gezogen</translation>
    </message>
    <message>
        <source>test %1</source>
        <translation>Test %1</translation>
    </message>
    <message>
        <source>Agreement test ended</source>
        <translation>Übereinstimmungstest beendet</translation>
    </message>
    <message>
        <source>Ruling changed</source>
        <translation>Entscheid geändert</translation>
    </message>
    <message>
        <source>Ruled</source>
        <translation>Geschlichtet</translation>
    </message>
    <message>
        <source>Sent back for one more review</source>
        <translation>Zu einer weiteren Prüfung zurückgegeben</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>A command has one chord, such as Ctrl+J or F4.</source>
        <translation>Ein Befehl hat eine einzige Tastenkombination, etwa Strg+J oder F4.</translation>
    </message>
    <message>
        <source>%1 alone belongs to labels, lists and text fields. Use Ctrl, Alt and a digit, or an F key.</source>
        <translation>%1 allein gehört zu Labels, Listen und Textfeldern. Möglich sind Strg, Alt mit einer Ziffer oder eine F-Taste.</translation>
    </message>
    <message>
        <source>%1 belongs to input methods.</source>
        <translation>%1 gehört zu Eingabemethoden.</translation>
    </message>
    <message>
        <source>%1 types a character on many keyboards: Ctrl+Alt is AltGr.</source>
        <translation>%1 schreibt auf vielen Tastaturen ein Zeichen: Strg+Alt ist AltGr.</translation>
    </message>
    <message>
        <source>%1 opens menus: Alt and a letter are theirs.</source>
        <translation>%1 öffnet Menüs: Alt mit einem Buchstaben gehört ihnen.</translation>
    </message>
    <message>
        <source>%1 belongs to text fields.</source>
        <translation>%1 gehört zu Textfeldern.</translation>
    </message>
    <message>
        <source>%1 belongs to the system.</source>
        <translation>%1 gehört dem System.</translation>
    </message>
    <message>
        <source>%1 is “%2” everywhere.</source>
        <translation>%1 ist überall „%2“.</translation>
    </message>
    <message>
        <source>%1 is “%2” in every workspace.</source>
        <translation>%1 ist in jedem Arbeitsbereich „%2“.</translation>
    </message>
    <message>
        <source>%1 is “%2” on the screen %3.</source>
        <translation>%1 ist in der Ansicht %3 „%2“.</translation>
    </message>
    <message>
        <source>%1 is “%2” on the screens Review and Queue.</source>
        <translation>%1 ist „%2“ auf den Ansichten Prüfung und Warteschlange.</translation>
    </message>
</context>
<context>
    <name>KeymapFile</name>
    <message>
        <source>“%1” must have a list of at most %2 keys.</source>
        <translation>„%1“ muss eine Liste von höchstens %2 Tasten haben.</translation>
    </message>
    <message>
        <source>“%1” has “%2”, which is no key.</source>
        <translation>„%1“ hat „%2“, was keine Taste ist.</translation>
    </message>
    <message>
        <source>%1 is given to both “%2” and “%3”.</source>
        <translation>%1 ist sowohl „%2“ als auch „%3“ zugeordnet.</translation>
    </message>
    <message>
        <source>The file is too large to be a file of keys.</source>
        <translation>Für eine Tastendatei ist die Datei zu groß.</translation>
    </message>
    <message>
        <source>The file is no file of keys.</source>
        <translation>Die Datei ist keine Tastendatei.</translation>
    </message>
    <message>
        <source>The file was written by another version of Docket, and this one cannot read it.</source>
        <translation>Die Datei stammt von einer anderen Version von Docket und lässt sich mit dieser nicht lesen.</translation>
    </message>
</context>
<context>
    <name>LabelChoiceWords</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Jedes Label</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>en</source>
        <comment>the code of this language, not a word</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>OverturnReasons</name>
    <message>
        <source>Model missed a key phrase</source>
        <translation>Schlüsselwort übersehen</translation>
    </message>
    <message>
        <source>Definition unclear</source>
        <translation>Definition unklar</translation>
    </message>
    <message>
        <source>Both labels fit</source>
        <translation>Beide Labels passen</translation>
    </message>
    <message>
        <source>Both readings fit</source>
        <translation>Beide Lesarten passen</translation>
    </message>
    <message>
        <source>Text is ambiguous</source>
        <translation>Text ist mehrdeutig</translation>
    </message>
    <message>
        <source>Customer history decides</source>
        <translation>Vorgeschichte zählt</translation>
    </message>
    <message>
        <source>Implied, not asked for</source>
        <translation>Nur angedeutet, nicht verlangt</translation>
    </message>
    <message>
        <source>Other, see note</source>
        <translation>Anderes, siehe Notiz</translation>
    </message>
</context>
<context>
    <name>PacketWords</name>
    <message>
        <source>Its passphrase comes from who made the file. Nobody can read the file without it, and it cannot be found out.</source>
        <translation>Die Passphrase kommt von der Person, die die Datei erstellt hat. Ohne sie kann niemand die Datei lesen, und sie lässt sich nicht ermitteln.</translation>
    </message>
    <message>
        <source>A passphrase has %L1 characters or more.</source>
        <translation>Eine Passphrase hat mindestens %L1 Zeichen.</translation>
    </message>
    <message>
        <source>This is a packet for %1, made by %2 of %3. When it is reviewed, give the file back: what you decide here counts there once it is merged.</source>
        <translation>Dies ist ein Paket für %1, von %2 aus %3 erstellt. Geben Sie die Datei nach der Prüfung zurück: Was Sie hier entscheiden, zählt dort, sobald es übernommen ist.</translation>
    </message>
</context>
<context>
    <name>PolicyChangeWords</name>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Review share</source>
        <translation>Prüfanteil</translation>
    </message>
    <message>
        <source>Own review share</source>
        <translation>Eigener Prüfanteil</translation>
    </message>
    <message>
        <source>Trusted confidence</source>
        <translation>Vertraute Konfidenz</translation>
    </message>
    <message>
        <source>Own threshold</source>
        <translation>Eigene Schwelle</translation>
    </message>
    <message>
        <source>High impact</source>
        <translation>Große Auswirkung</translation>
    </message>
    <message>
        <source>Confused pair</source>
        <translation>Verwechseltes Paar</translation>
    </message>
    <message>
        <source>Rare label</source>
        <translation>Seltenes Label</translation>
    </message>
    <message>
        <source>Audit rate</source>
        <translation>Stichprobenanteil</translation>
    </message>
    <message>
        <source>Own audit rate</source>
        <translation>Eigener Stichprobenanteil</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Reviews required</source>
        <translation>Nötige Prüfungen</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Einigung</translation>
    </message>
    <message>
        <source>Ruling by a third person</source>
        <translation>Entscheid durch Dritte</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Assisted share</source>
        <translation>Anteil mit Vorschlag</translation>
    </message>
    <message>
        <source>Due time</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation>Dauer der Reservierung</translation>
    </message>
    <message>
        <source>Gold items among others</source>
        <translation>Gold-Einträge unter den anderen</translation>
    </message>
    <message>
        <source>Repeats among others</source>
        <translation>Wiederholungen unter den anderen</translation>
    </message>
    <message>
        <source>Days until a repeat</source>
        <extracomment>An item comes back to the reviewer who answered it after so many days.</extracomment>
        <translation>Tage bis zu einer Wiederholung</translation>
    </message>
    <message>
        <source>Line for accuracy</source>
        <extracomment>Accuracy on items whose label is known, under which a lead is told.</extracomment>
        <translation>Schwelle der Genauigkeit</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two labels</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>new</source>
        <comment>of a rule</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>of a rule</comment>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>value</comment>
        <translation>%1, neu</translation>
    </message>
    <message>
        <source>gone, was %1</source>
        <comment>value</comment>
        <translation>entfallen, war %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>value, value</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rule, label</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: was %2, now %3</source>
        <comment>rule, value, value</comment>
        <translation>%1: war %2, jetzt %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>rule, values</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>rule, label, values</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Each label by itself</source>
        <translation>Jedes Label für sich</translation>
    </message>
    <message>
        <source>Enough for a consensus</source>
        <translation>Genug für eine Einigung</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>The confidence that the policy goes by, raw or calibrated.</extracomment>
        <translation>Konfidenz</translation>
    </message>
</context>
<context>
    <name>PolicyFindingWords</name>
    <message>
        <source>A rule about nothing</source>
        <translation>Eine Regel über nichts</translation>
    </message>
    <message>
        <source>A rule about an archived label</source>
        <translation>Eine Regel über ein archiviertes Label</translation>
    </message>
    <message>
        <source>Nothing is audited</source>
        <translation>Keine Stichprobe</translation>
    </message>
    <message>
        <source>No confidence is too low</source>
        <translation>Keine Konfidenz ist zu niedrig</translation>
    </message>
    <message>
        <source>Many are exactly on a threshold</source>
        <translation>Viele liegen genau auf einer Schwelle</translation>
    </message>
    <message>
        <source>Nothing meets a rule</source>
        <translation>Eine Regel trifft nichts</translation>
    </message>
    <message>
        <source>%1 names %2, which is neither a label nor a reason.</source>
        <comment>rule, name</comment>
        <translation>%1 nennt %2, das weder ein Label noch ein Grund ist.</translation>
    </message>
    <message>
        <source>%1 names %2, which cannot be predicted any more.</source>
        <comment>rule, label</comment>
        <translation>%1 nennt %2, das nicht mehr vorhergesagt werden kann.</translation>
    </message>
    <message>
        <source>Nobody looks at anything that was accepted, and nobody learns what was missed.</source>
        <translation>Niemand sieht an, was übernommen wurde, und niemand erfährt, was übersehen wurde.</translation>
    </message>
    <message>
        <source>Many predictions of %1 are accepted with just that confidence.</source>
        <comment>model</comment>
        <translation>Viele Vorhersagen von %1 werden mit genau dieser Konfidenz übernommen.</translation>
    </message>
    <message>
        <source>%1 names %2, which was never predicted.</source>
        <comment>rule, label</comment>
        <translation>%1 nennt %2, das nie vorhergesagt wurde.</translation>
    </message>
    <message>
        <source>However doubtful a prediction is, it is accepted, unless another rule takes it.</source>
        <translation>Wie zweifelhaft eine Vorhersage auch ist, sie wird übernommen, wenn keine andere Regel sie nimmt.</translation>
    </message>
    <message>
        <source>No calibrated confidence</source>
        <translation>Keine kalibrierte Konfidenz</translation>
    </message>
    <message>
        <source>No calibration is used for predictions of %1: they count as without a confidence.</source>
        <comment>model</comment>
        <translation>Für Vorhersagen von %1 wird keine Kalibrierung verwendet: Sie gelten als ohne Konfidenz.</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>QueueQuestions</name>
    <message>
        <source>Type a number of at least %L1.</source>
        <translation>Eine Zahl ab %L1 eingeben.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Einen Namen eingeben.</translation>
    </message>
    <message>
        <source>Type a number or an id.</source>
        <translation>Eine Nummer oder Kennung eingeben.</translation>
    </message>
    <message>
        <source>Who alone is to get these items? Leave it empty for anybody.</source>
        <translation>Wer allein soll diese Einträge bekommen? Leer lassen für alle.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Assign</source>
        <comment>button</comment>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Items of a higher priority come first.</source>
        <translation>Einträge mit höherer Priorität kommen zuerst.</translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>Priorität setzen</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>The number of a row, or the id of an item.</source>
        <translation>Die Nummer einer Zeile oder die Kennung eines Eintrags.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Search, filters and order are kept under a name.</source>
        <translation>Suche, Filter und Reihenfolge werden unter einem Namen aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1 h %L2 min</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
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
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day; d, MMM and yyyy stand for day, month and year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>ReviewMessages</name>
    <message>
        <source>The decision was not saved</source>
        <translation>Die Entscheidung wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The disk with this workspace is full. Your label, note and evidence are still here. Free some space, or save the workspace elsewhere.</source>
        <translation>Der Datenträger mit diesem Arbeitsbereich ist voll. Label, Notiz und Beleg sind noch hier. Platz schaffen oder den Arbeitsbereich anderswo speichern.</translation>
    </message>
    <message>
        <source>This file or its folder may not be written any more. Your label, note and evidence are still here. Make it writable, or save the workspace elsewhere.</source>
        <translation>Diese Datei oder ihr Ordner ist nun schreibgeschützt. Label, Notiz und Beleg sind noch hier. Den Schutz aufheben oder den Arbeitsbereich anderswo speichern.</translation>
    </message>
    <message>
        <source>Your hold on this item ended at %1. What you entered is kept here. Submit takes the item again, unless another reviewer has it by then.</source>
        <translation>Die Reservierung dieses Eintrags ist um %1 abgelaufen. Das Eingegebene bleibt hier. Absenden übernimmt den Eintrag erneut, sofern ihn bis dahin niemand anderes hat.</translation>
    </message>
    <message>
        <source>Others have decided this item</source>
        <translation>Andere haben diesen Eintrag entschieden</translation>
    </message>
    <message>
        <source>Others have decided item %1</source>
        <translation>Andere haben Eintrag %1 entschieden</translation>
    </message>
    <message>
        <source>%1 has this item now</source>
        <translation>%1 hat jetzt diesen Eintrag</translation>
    </message>
    <message>
        <source>%1 has item %2 now</source>
        <translation>%1 hat jetzt Eintrag %2</translation>
    </message>
    <message numerus="yes">
        <source>Your hold ended at %1 after %Ln minute(s) without a key press. Your label and note are kept as a draft; nothing was submitted.</source>
        <translation>
            <numerusform>Die Reservierung ist um %1 nach %Ln Minute ohne Tastendruck abgelaufen. Label und Notiz bleiben als Entwurf; nichts wurde abgesendet.</numerusform>
            <numerusform>Die Reservierung ist um %1 nach %Ln Minuten ohne Tastendruck abgelaufen. Label und Notiz bleiben als Entwurf; nichts wurde abgesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your hold was ended before its time. Your label and note are kept as a draft; nothing was submitted.</source>
        <translation>Die Reservierung wurde vorzeitig beendet. Label und Notiz bleiben als Entwurf; nichts wurde abgesendet.</translation>
    </message>
    <message>
        <source>This decision was exported at %1 and cannot be undone. Reopen it as a correction?</source>
        <translation>Diese Entscheidung wurde um %1 exportiert und lässt sich nicht rückgängig machen. Als Korrektur neu öffnen?</translation>
    </message>
    <message>
        <source>Docket closed unexpectedly at %1</source>
        <translation>Docket wurde um %1 unerwartet beendet</translation>
    </message>
    <message>
        <source>Nothing submitted was lost.</source>
        <translation>Nichts Abgesendetes ging verloren.</translation>
    </message>
    <message>
        <source>Nothing submitted was lost. One draft is restored.</source>
        <translation>Nichts Abgesendetes ging verloren. Ein Entwurf ist wiederhergestellt.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing submitted was lost. %Ln draft(s) are restored.</source>
        <translation>
            <numerusform>Nichts Abgesendetes ging verloren. %Ln Entwurf ist wiederhergestellt.</numerusform>
            <numerusform>Nichts Abgesendetes ging verloren. %Ln Entwürfe sind wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>This file or its folder may not be written. You can read; deciding is off.</source>
        <translation>Diese Datei oder ihr Ordner ist schreibgeschützt. Lesen ist möglich; Entscheiden ist aus.</translation>
    </message>
    <message>
        <source>Off: this workspace is read-only</source>
        <translation>Aus: dieser Arbeitsbereich ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Off: you do not hold this item any more</source>
        <translation>Aus: dieser Eintrag ist nicht mehr reserviert</translation>
    </message>
    <message>
        <source>Another program used this workspace for over %L1 seconds. Your label, note and evidence are still here.</source>
        <translation>Ein anderes Programm hat diesen Arbeitsbereich über %L1 Sekunden lang benutzt. Label, Notiz und Beleg sind noch hier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided in this session.</source>
        <translation>
            <numerusform>%Ln in dieser Sitzung entschieden.</numerusform>
            <numerusform>%Ln in dieser Sitzung entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left in the queue for you</source>
        <translation>In der Warteschlange ist nichts mehr übrig</translation>
    </message>
    <message>
        <source>Items that others hold come back here if they give them up.</source>
        <translation>Einträge, die andere reserviert haben, kommen hierher zurück, wenn sie freigegeben werden.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Reopen the last item</source>
        <translation>Letzten Eintrag wieder öffnen</translation>
    </message>
    <message>
        <source>The items could not be loaded</source>
        <translation>Die Einträge konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Nothing that was decided is lost.</source>
        <translation>Nichts, was entschieden wurde, ist verloren.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Your items were given back; what you entered is kept as a draft.</source>
        <translation>Die Einträge wurden zurückgegeben; was eingegeben war, ist als Entwurf gesichert.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Nothing is waiting to be reviewed</source>
        <translation>Nichts wartet auf eine Prüfung</translation>
    </message>
    <message>
        <source>The decision on item %1 was not saved</source>
        <translation>Die Entscheidung zu Eintrag %1 wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>That item comes after the one in hand.</source>
        <translation>Dieser Eintrag kommt nach dem, der gerade offen ist.</translation>
    </message>
    <message>
        <source>Item %1 is open again. It comes after the one in hand.</source>
        <translation>Eintrag %1 ist wieder offen. Er kommt nach dem, der gerade offen ist.</translation>
    </message>
    <message>
        <source>Another window of yours has this item now</source>
        <translation>Ein anderes eigenes Fenster hat jetzt diesen Eintrag</translation>
    </message>
    <message>
        <source>Another window of yours has item %1 now</source>
        <translation>Ein anderes eigenes Fenster hat jetzt Eintrag %1</translation>
    </message>
    <message>
        <source>This workspace is open in another window of yours</source>
        <translation>Dieser Arbeitsbereich ist in einem anderen eigenen Fenster offen</translation>
    </message>
    <message>
        <source>What that window holds does not come here, and what is decided in either counts. Close one of them to go on in the other.</source>
        <translation>Was jenes Fenster reserviert hat, kommt nicht hierher, und was in einem der beiden entschieden wird, zählt. Eines schließen, um im anderen fortzufahren.</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>No share goes to people</source>
        <translation>Kein Anteil geht an Menschen</translation>
    </message>
    <message>
        <source>The most doubtful %1 go to people</source>
        <translation>Die zweifelhaftesten %1 gehen an Menschen</translation>
    </message>
    <message>
        <source>No confidence is too low</source>
        <translation>Keine Konfidenz ist zu niedrig</translation>
    </message>
    <message>
        <source>Below %1 goes to people</source>
        <translation>Unter %1 geht an Menschen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln Prüfung</numerusform>
            <numerusform>%Ln Prüfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, high impact %2</source>
        <comment>number of reviews, number of reviews</comment>
        <translation>%1, große Auswirkung %2</translation>
    </message>
    <message>
        <source>Due in %1, high impact in %2</source>
        <comment>time, time</comment>
        <translation>Fällig in %1, große Auswirkung in %2</translation>
    </message>
    <message>
        <source>Due in %1</source>
        <comment>time</comment>
        <translation>Fällig in %1</translation>
    </message>
    <message>
        <source>Blind first, for everybody</source>
        <translation>Erst blind, für alle</translation>
    </message>
    <message>
        <source>Suggestion shown, for everybody</source>
        <translation>Vorschlag sichtbar, für alle</translation>
    </message>
    <message>
        <source>Suggestion shown for %1 of the items</source>
        <comment>share</comment>
        <translation>Vorschlag sichtbar bei %1 der Einträge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s) or label(s) have their own</source>
        <translation>
            <numerusform>%Ln Grund oder Label hat Eigenes</numerusform>
            <numerusform>%Ln Gründe oder Labels haben Eigenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Own thresholds</source>
        <translation>Eigene Schwellen</translation>
    </message>
    <message>
        <source>Confused pairs</source>
        <translation>Verwechselte Paare</translation>
    </message>
    <message>
        <source>Rare labels</source>
        <translation>Seltene Labels</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Due times</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation>Reservierung</translation>
    </message>
    <message numerus="yes">
        <source>Own threshold for %Ln label(s)</source>
        <translation>
            <numerusform>Eigene Schwelle für %Ln Label</numerusform>
            <numerusform>Eigene Schwelle für %Ln Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>No label has its own threshold</source>
        <translation>Kein Label hat eine eigene Schwelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of high impact</source>
        <translation>
            <numerusform>%Ln Label mit großer Auswirkung</numerusform>
            <numerusform>%Ln Labels mit großer Auswirkung</numerusform>
        </translation>
    </message>
    <message>
        <source>No label of high impact</source>
        <translation>Kein Label mit großer Auswirkung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln confused pair(s)</source>
        <translation>
            <numerusform>%Ln verwechseltes Paar</numerusform>
            <numerusform>%Ln verwechselte Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>No confused pairs</source>
        <translation>Keine verwechselten Paare</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rare label(s), stricter threshold</source>
        <translation>
            <numerusform>%Ln seltenes Label, strengere Schwelle</numerusform>
            <numerusform>%Ln seltene Labels, strengere Schwelle</numerusform>
        </translation>
    </message>
    <message>
        <source>No rare labels</source>
        <translation>Keine seltenen Labels</translation>
    </message>
    <message>
        <source>%1 audited all the same</source>
        <comment>share</comment>
        <translation>%1 werden trotzdem geprüft</translation>
    </message>
    <message>
        <source>Nothing is audited</source>
        <translation>Keine Stichprobe</translation>
    </message>
    <message>
        <source>A hold lasts %1</source>
        <comment>time</comment>
        <translation>Eine Reservierung dauert %1</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>immer an</translation>
    </message>
    <message>
        <source>suggestion shown after the answer</source>
        <translation>Vorschlag nach der Antwort sichtbar</translation>
    </message>
    <message>
        <source>before the answer</source>
        <translation>vor der Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) or band(s) at their own rate</source>
        <translation>
            <numerusform>%Ln Label oder Bereich mit eigenem Anteil</numerusform>
            <numerusform>%Ln Labels oder Bereiche mit eigenem Anteil</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>then others get the item</source>
        <translation>dann bekommen andere den Eintrag</translation>
    </message>
    <message>
        <source>All else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Jedes Label</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>label, confidence, confidence</comment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1, %2 and over</source>
        <comment>label, confidence</comment>
        <translation>%1, ab %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Blind first</source>
        <translation>Erst blind</translation>
    </message>
    <message>
        <source>Assisted</source>
        <translation>Mit Vorschlag</translation>
    </message>
    <message>
        <source>By lot</source>
        <translation>Nach Los</translation>
    </message>
    <message>
        <source>the majority decides</source>
        <translation>die Mehrheit entscheidet</translation>
    </message>
    <message>
        <source>all must agree</source>
        <translation>alle müssen übereinstimmen</translation>
    </message>
    <message>
        <source>from when it came before people</source>
        <translation>ab dem Moment, in dem der Eintrag zu Menschen kam</translation>
    </message>
    <message>
        <source>stated</source>
        <comment>source of a confidence</comment>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>scores</source>
        <comment>source of a confidence</comment>
        <translation>Werte</translation>
    </message>
    <message>
        <source>agreement</source>
        <comment>source of a confidence</comment>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>log-probs</source>
        <comment>source of a confidence</comment>
        <translation>Log-Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>the majority by weight decides</source>
        <translation>die gewichtete Mehrheit entscheidet</translation>
    </message>
    <message>
        <source>the majority decides where the model of reviewers is sure</source>
        <translation>die Mehrheit entscheidet, wo das Modell der Prüfenden sicher ist</translation>
    </message>
    <message>
        <source>No gold items, no repeats</source>
        <translation>Keine Gold-Einträge, keine Wiederholungen</translation>
    </message>
    <message>
        <source>%1 gold items</source>
        <comment>share</comment>
        <translation>%1 Gold-Einträge</translation>
    </message>
    <message>
        <source>%1 repeats</source>
        <comment>share</comment>
        <translation>%1 Wiederholungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>share of gold items, share of repeats</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Gold items and repeats</source>
        <extracomment>What reviewers are given, unannounced, to learn how right and how steady they are.</extracomment>
        <translation>Gold-Einträge und Wiederholungen</translation>
    </message>
    <message>
        <source>unannounced, among the others</source>
        <translation>unangekündigt, unter den anderen</translation>
    </message>
    <message>
        <source>by the calibrated confidence</source>
        <translation>nach der kalibrierten Konfidenz</translation>
    </message>
    <message>
        <source>Raw</source>
        <comment>confidence</comment>
        <extracomment>Of a confidence: as the model gave it, or what a calibration makes of it.</extracomment>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <comment>confidence</comment>
        <translation>Kalibriert</translation>
    </message>
</context>
<context>
    <name>RulingWords</name>
    <message>
        <source>Definition needs work</source>
        <translation>Definition ist unklar</translation>
    </message>
    <message>
        <source>Slip of a reviewer</source>
        <translation>Versehen beim Prüfen</translation>
    </message>
    <message>
        <source>Text has two readings</source>
        <translation>Text ist mehrdeutig</translation>
    </message>
    <message>
        <source>Context is missing</source>
        <translation>Zusammenhang fehlt</translation>
    </message>
    <message>
        <source>Needs a new label</source>
        <translation>Braucht ein neues Label</translation>
    </message>
    <message>
        <source>Other, see note</source>
        <translation>Anderes, siehe Notiz</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alle Einträge</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Reviewer</source>
        <translation>Prüfperson</translation>
    </message>
</context>
<context>
    <name>StripWords</name>
    <message>
        <source>%1 exactly %2, %3</source>
        <comment>number, value, share</comment>
        <translation>%1 genau %2, %3</translation>
    </message>
</context>
<context>
    <name>SuggestionText</name>
    <message>
        <source>Model suggests %1</source>
        <translation>Modell schlägt %1 vor</translation>
    </message>
    <message>
        <source>Model suggests no label</source>
        <translation>Modell schlägt kein Label vor</translation>
    </message>
    <message>
        <source>The model gave no label</source>
        <translation>Das Modell gab kein Label an</translation>
    </message>
    <message>
        <source>The model said %1, which is no label here</source>
        <translation>Das Modell sagte %1, das ist hier kein Label</translation>
    </message>
    <message>
        <source>model’s first choice, your label</source>
        <translation>erste Wahl des Modells, eigenes Label</translation>
    </message>
    <message>
        <source>model’s first choice</source>
        <translation>erste Wahl des Modells</translation>
    </message>
    <message>
        <source>your label</source>
        <translation>eigenes Label</translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln label(s) share %1.</source>
        <translation>
            <numerusform>Auf das andere %Ln Label entfällt %1.</numerusform>
            <numerusform>Auf die anderen %Ln Labels entfallen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidence %1.</source>
        <translation>Konfidenz %1.</translation>
    </message>
    <message>
        <source>Model’s reason: %1</source>
        <translation>Begründung des Modells: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>Schwelle %1</translation>
    </message>
    <message numerus="yes">
        <source>Model suggests %Ln label(s)</source>
        <translation>
            <numerusform>Modell schlägt %Ln Label vor</numerusform>
            <numerusform>Modell schlägt %Ln Labels vor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) agree, %L1 differ</source>
        <translation>
            <numerusform>%Ln Label stimmt überein, %L1 abweichend</numerusform>
            <numerusform>%Ln Labels stimmen überein, %L1 abweichend</numerusform>
        </translation>
    </message>
    <message>
        <source>overlap %L1 of %L2 (Jaccard %3)</source>
        <translation>Überlappung %L1 von %L2 (Jaccard %3)</translation>
    </message>
    <message>
        <source>Only model</source>
        <translation>Nur Modell</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Nur eigen</translation>
    </message>
    <message>
        <source>Reason needed</source>
        <translation>Grund nötig</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list that have commas</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>somebody&apos;s words</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>how much some are of all</comment>
        <translation>%1 %</translation>
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
        <translation>Zurzeit nicht möglich</translation>
    </message>
    <message>
        <source>Needs an open workspace</source>
        <translation>Braucht einen offenen Arbeitsbereich</translation>
    </message>
    <message>
        <source>Only on the screen %1</source>
        <translation>Nur in der Ansicht %1</translation>
    </message>
    <message>
        <source>Only on the screens Review and Queue</source>
        <translation>Nur auf den Ansichten Prüfung und Warteschlange</translation>
    </message>
</context>
<context>
    <name>docket::ui::AdjudicatePage</name>
    <message>
        <source>Needs ruling</source>
        <translation>Zu schlichten</translation>
    </message>
    <message>
        <source>Ruled today</source>
        <translation>Heute geschlichtet</translation>
    </message>
    <message>
        <source>My rulings</source>
        <translation>Meine Entscheide</translation>
    </message>
    <message>
        <source>Hide reviewer names</source>
        <translation>Namen verbergen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Entscheid</translation>
    </message>
    <message>
        <source>Answers, or the ruling</source>
        <translation>Antworten oder Entscheid</translation>
    </message>
    <message>
        <source>Items, answers, or the ruling</source>
        <translation>Einträge, Antworten oder Entscheid</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>Schlichten</translation>
    </message>
    <message>
        <source>Digits choose a label and then what decided it, Enter goes on, Ctrl+Enter saves the ruling.</source>
        <translation>Ziffern wählen ein Label und dann den Grund, Enter geht weiter, Strg+Enter speichert den Entscheid.</translation>
    </message>
    <message>
        <source>Which items</source>
        <translation>Welche Einträge</translation>
    </message>
    <message>
        <source>Rulings become the final label and never change a reviewer’s own record.</source>
        <translation>Ein Entscheid wird zum endgültigen Label und ändert nie, was Prüfende gesagt haben.</translation>
    </message>
    <message>
        <source>A review has come in</source>
        <translation>Eine Prüfung ist eingegangen</translation>
    </message>
    <message>
        <source>The answers below have it. What you entered is kept.</source>
        <translation>Sie steht bei den Antworten. Was Sie eingegeben haben, ist bewahrt.</translation>
    </message>
    <message>
        <source>It goes to a reviewer who has not seen it.</source>
        <translation>Er geht an jemanden, der ihn noch nicht gesehen hat.</translation>
    </message>
    <message>
        <source>The definition stands in the draft of the taxonomy, with this item as an example.</source>
        <translation>Die Definition steht im Entwurf der Taxonomie, mit diesem Eintrag als Beispiel.</translation>
    </message>
    <message>
        <source>Somebody else holds the draft of the taxonomy. The definition goes into it when they open it.</source>
        <translation>Jemand anderes hat den Entwurf der Taxonomie. Die Definition kommt hinein, sobald er dort geöffnet wird.</translation>
    </message>
    <message>
        <source>Ruling saved.</source>
        <translation>Entscheid gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to rule</source>
        <comment>items</comment>
        <translation>
            <numerusform>%Ln zu schlichten</numerusform>
            <numerusform>%Ln zu schlichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ruled</source>
        <comment>items</comment>
        <translation>
            <numerusform>%Ln geschlichtet</numerusform>
            <numerusform>%Ln geschlichtet</numerusform>
        </translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Eingegangen %1</translation>
    </message>
    <message>
        <source>Due %1, %2</source>
        <translation>Fällig %1, %2</translation>
    </message>
    <message>
        <source>Marked by reviewers, with their letters, or by you</source>
        <translation>Von Prüfenden markiert, mit ihren Buchstaben, oder von Ihnen</translation>
    </message>
    <message numerus="yes">
        <source>Item %1, %Ln answer(s), %2 agree</source>
        <translation>
            <numerusform>Eintrag %1, %Ln Antwort, %2 gleich</numerusform>
            <numerusform>Eintrag %1, %Ln Antworten, %2 gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads and admins rule on items here. Ask one of them to give you that role. A role is a rule of work: whoever can write the file can change anything in it.</source>
        <translation>Hier schlichten Leitende und Verwaltende. Bitten Sie jemanden von ihnen um diese Rolle. Eine Rolle ist eine Arbeitsregel: Wer die Datei schreiben kann, kann alles darin ändern.</translation>
    </message>
    <message>
        <source>The list could not be read. F5 tries again.</source>
        <translation>Die Liste konnte nicht gelesen werden. F5 versucht es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing to rule. Items on which reviewers differ, or that they flagged, come here.</source>
        <translation>Nichts zu schlichten. Hierher kommt, worin Prüfende sich nicht einig sind und was sie melden.</translation>
    </message>
    <message>
        <source>No rulings yet.</source>
        <translation>Noch keine Entscheide.</translation>
    </message>
    <message>
        <source>No item is in hand.</source>
        <translation>Kein Eintrag ist in Arbeit.</translation>
    </message>
    <message>
        <source>A ruling needs a label and what decided it.</source>
        <translation>Ein Entscheid braucht ein Label und einen Grund.</translation>
    </message>
    <message>
        <source>A definition is proposed for the one label that is ruled.</source>
        <translation>Eine Definition wird für das eine Label vorgeschlagen, das gilt.</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>Ein anderes Label</translation>
    </message>
    <message>
        <source>The label that the item is to have.</source>
        <translation>Das Label, das der Eintrag bekommen soll.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Type to find a label</source>
        <translation>Tippen findet ein Label</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>One more reviewer answers it, who has not seen it. You may write what to look at.</source>
        <translation>Es antwortet noch jemand, der ihn nicht gesehen hat. Sie können schreiben, worauf zu achten ist.</translation>
    </message>
</context>
<context>
    <name>docket::ui::AdviceFields</name>
    <message>
        <source>What the workspace cannot know</source>
        <translation>Was der Arbeitsbereich nicht wissen kann</translation>
    </message>
    <message>
        <source>Empty: not known. Nothing here is kept.</source>
        <translation>Leer: nicht bekannt. Nichts davon wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Predictions a day, where imports hold less than all traffic</source>
        <translation>Vorhersagen am Tag, wenn Importe nicht alles enthalten</translation>
    </message>
    <message>
        <source>Price of 1,000 predictions by prompt</source>
        <translation>Preis von 1.000 Vorhersagen per Prompt</translation>
    </message>
    <message>
        <source>Price of 1,000 by a model of your own, its running spread over them</source>
        <translation>Preis von 1.000 mit eigenem Modell, sein Betrieb eingerechnet</translation>
    </message>
    <message>
        <source>Longest time of a prediction, in ms</source>
        <translation>Längste Dauer einer Vorhersage in ms</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No, the label alone</source>
        <translation>Nein, nur das Label</translation>
    </message>
    <message>
        <source>A reason is wanted with each label</source>
        <translation>Zu jedem Label ist eine Begründung gewünscht</translation>
    </message>
    <message>
        <source>%1, as imports tell</source>
        <comment>a number</comment>
        <translation>%1 laut Importen</translation>
    </message>
</context>
<context>
    <name>docket::ui::AdviceFigurePanel</name>
    <message>
        <source>Figures of the workspace</source>
        <translation>Zahlen des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>and which way each speaks</source>
        <translation>und wofür jede spricht</translation>
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
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>Makro-F1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a share, a count</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::AdviceView</name>
    <message>
        <source>There is no curve yet</source>
        <translation>Es gibt noch keine Kurve</translation>
    </message>
    <message>
        <source>The curve is under “Prompt or fine-tune?”</source>
        <translation>Die Kurve ist unter „Prompt oder Fine-Tuning?“</translation>
    </message>
    <message>
        <source>%1 %2 computes again.</source>
        <comment>an error, a key</comment>
        <translation>%1 %2 berechnet neu.</translation>
    </message>
    <message>
        <source>Cancelled: the figures are those of before. %1 computes again.</source>
        <comment>key</comment>
        <translation>Abgebrochen: Die Zahlen sind die von vorher. %1 berechnet neu.</translation>
    </message>
    <message>
        <source>Cancelled. %1 computes again.</source>
        <comment>key</comment>
        <translation>Abgebrochen. %1 berechnet neu.</translation>
    </message>
    <message>
        <source>Being computed; the figures are those of before.</source>
        <translation>Wird berechnet; die Zahlen sind die von vorher.</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>Wird berechnet</translation>
    </message>
    <message>
        <source>No item has a final label yet: review some, and the figures will say more.</source>
        <translation>Noch kein Eintrag hat ein endgültiges Label: Nach einigen Prüfungen sagen die Zahlen mehr.</translation>
    </message>
</context>
<context>
    <name>docket::ui::AdviceWords</name>
    <message>
        <source>No item has come in.</source>
        <translation>Es ist kein Eintrag hereingekommen.</translation>
    </message>
    <message>
        <source>Under %1 a day a prompt is the cheaper way, from %2 on a model of your own.</source>
        <comment>two numbers</comment>
        <translation>Unter %1 am Tag ist ein Prompt billiger, ab %2 ein eigenes Modell.</translation>
    </message>
    <message>
        <source>As you say. %1</source>
        <comment>a sentence</comment>
        <translation>Nach eigener Angabe. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) came in over the last 30 days that had any.</source>
        <translation>
            <numerusform>%Ln Eintrag kam in den letzten 30 Tagen mit Eingang herein.</numerusform>
            <numerusform>%Ln Einträge kamen in den letzten 30 Tagen mit Eingang herein.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 Imports may hold less than all traffic; say what it is if they do.</source>
        <comment>two sentences</comment>
        <translation>%1 %2 Importe enthalten vielleicht nicht alles; dann gehört die ganze Menge ins Feld.</translation>
    </message>
    <message>
        <source>No item has the answers of two people, so how far they agree is not known.</source>
        <translation>Kein Eintrag hat Antworten von zwei Personen; wie weit sie übereinstimmen, ist daher nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln pair(s) of answers to the same item, %1 say the same (95 %: %2 to %3).</source>
        <comment>a share, its interval</comment>
        <translation>
            <numerusform>Von %Ln Paar Antworten zum selben Eintrag sagen %1 dasselbe (95 %: %2 bis %3).</numerusform>
            <numerusform>Von %Ln Paaren Antworten zum selben Eintrag sagen %1 dasselbe (95 %: %2 bis %3).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Under %2 more data teaches what people differ about: mend the definitions first.</source>
        <comment>a sentence, a share</comment>
        <translation>%1 Unter %2 lehren mehr Daten, worüber Menschen uneins sind: Zuerst die Definitionen bessern.</translation>
    </message>
    <message>
        <source>Costs are not compared: give the price of a thousand predictions by prompt and by a model of your own.</source>
        <translation>Kosten werden nicht verglichen: Dazu fehlt der Preis von tausend Vorhersagen per Prompt und mit eigenem Modell.</translation>
    </message>
    <message>
        <source>At %1 a day, %2 by prompt and %3 by a model of your own.</source>
        <comment>a count, two prices</comment>
        <translation>Bei %1 am Tag: %2 per Prompt und %3 mit eigenem Modell.</translation>
    </message>
    <message>
        <source>There is no label to choose.</source>
        <translation>Es gibt kein wählbares Label.</translation>
    </message>
    <message numerus="yes">
        <source>The rarest label is “%1”. Under %Ln decided item(s) a label cannot be learned.</source>
        <comment>name of a label</comment>
        <translation>
            <numerusform>Das seltenste Label ist „%1“. Unter %Ln entschiedenen Eintrag lässt sich ein Label nicht lernen.</numerusform>
            <numerusform>Das seltenste Label ist „%1“. Unter %Ln entschiedenen Einträgen lässt sich ein Label nicht lernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>So long has version %1 of the labels been in force. Under %2 days they are moving, from %3 on they have settled.</source>
        <comment>a version, two numbers</comment>
        <translation>So lange gilt Version %1 der Labels. Unter %2 Tagen sind sie in Bewegung, ab %3 haben sie sich gesetzt.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt with chosen examples</source>
        <translation>Prompt mit gewählten Beispielen</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>Fine-Tuning</translation>
    </message>
    <message>
        <source>There is too little to learn from yet: write the definitions into the prompt.</source>
        <translation>Zum Lernen ist noch zu wenig da: Die Definitionen gehören in den Prompt.</translation>
    </message>
    <message>
        <source>There is enough to show examples, and not yet enough to train a model of your own.</source>
        <translation>Für Beispiele reicht es, für das Training eines eigenen Modells noch nicht.</translation>
    </message>
    <message>
        <source>What a model of your own needs is there.</source>
        <translation>Was ein eigenes Modell braucht, ist da.</translation>
    </message>
    <message>
        <source>for a prompt</source>
        <comment>which way a figure speaks</comment>
        <translation>für einen Prompt</translation>
    </message>
    <message>
        <source>for fine-tuning</source>
        <comment>which way a figure speaks</comment>
        <translation>für Fine-Tuning</translation>
    </message>
    <message>
        <source>for either</source>
        <comment>which way a figure speaks</comment>
        <translation>für beides</translation>
    </message>
    <message>
        <source>says nothing</source>
        <comment>which way a figure speaks</comment>
        <translation>sagt nichts</translation>
    </message>
    <message>
        <source>Labels unchanged</source>
        <translation>Labels unverändert</translation>
    </message>
    <message>
        <source>Decided items</source>
        <translation>Entschiedene Einträge</translation>
    </message>
    <message>
        <source>Decided items of the rarest label</source>
        <translation>Entschiedene Einträge des seltensten Labels</translation>
    </message>
    <message>
        <source>Predictions a day</source>
        <translation>Vorhersagen am Tag</translation>
    </message>
    <message>
        <source>Agreement of reviewers</source>
        <translation>Übereinstimmung der Prüfenden</translation>
    </message>
    <message>
        <source>Twice as many examples</source>
        <translation>Doppelt so viele Beispiele</translation>
    </message>
    <message>
        <source>A model of your own saves a day</source>
        <translation>Ein eigenes Modell spart am Tag</translation>
    </message>
    <message>
        <source>Longest time of a prediction</source>
        <translation>Längste Dauer einer Vorhersage</translation>
    </message>
    <message>
        <source>A reason is wanted</source>
        <translation>Begründung gewünscht</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>a difference</comment>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a reason is wanted</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a reason is wanted</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>So many have a final label. From %1 on examples can be chosen for a prompt, from %2 on a model can be tuned.</source>
        <comment>two numbers</comment>
        <translation>So viele haben ein endgültiges Label. Ab %1 lassen sich Beispiele für einen Prompt wählen, ab %2 lässt sich ein Modell trainieren.</translation>
    </message>
    <message>
        <source>%1 Under one point the data has said about all that it can say to such a model.</source>
        <comment>a sentence</comment>
        <translation>%1 Unter einem Punkt haben die Daten einem solchen Modell fast alles gesagt.</translation>
    </message>
    <message>
        <source>Over %1 ms a prompt has the time, under %2 it has not.</source>
        <comment>two numbers</comment>
        <translation>Über %1 ms hat ein Prompt die Zeit, unter %2 nicht.</translation>
    </message>
    <message>
        <source>A prompt gives a reason with each label.</source>
        <translation>Ein Prompt begründet jedes Label.</translation>
    </message>
    <message>
        <source>The label alone is wanted.</source>
        <translation>Nur das Label ist gewünscht.</translation>
    </message>
    <message>
        <source>%1: not known, %2 wanted</source>
        <comment>a figure, what it must come to</comment>
        <translation>%1: nicht bekannt, nötig sind %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a figure, what it comes to, what it must come to</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>an advice, what it means</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 Missing to the next step: %2.</source>
        <comment>an advice, figures</comment>
        <translation>%1 Zum nächsten Schritt fehlt: %2.</translation>
    </message>
</context>
<context>
    <name>docket::ui::AgreementDialog</name>
    <message>
        <source>Test %L1, open</source>
        <translation>Test %L1, offen</translation>
    </message>
    <message>
        <source>Test %L1, ended %2</source>
        <translation>Test %L1, beendet %2</translation>
    </message>
    <message>
        <source>Agreement test</source>
        <translation>Übereinstimmungstest</translation>
    </message>
    <message>
        <source>How far people agree</source>
        <translation>Wie weit Menschen übereinstimmen</translation>
    </message>
    <message>
        <source>Which test</source>
        <translation>Welcher Test</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The answers are being read…</source>
        <translation>Die Antworten werden gelesen…</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>Neuer Test</translation>
    </message>
    <message>
        <source>The draw was cancelled. Nothing was changed.</source>
        <translation>Die Ziehung wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>docket::ui::AgreementFigures</name>
    <message>
        <source>Percent agreement</source>
        <translation>Übereinstimmung in Prozent</translation>
    </message>
    <message>
        <source>Fleiss’ kappa</source>
        <translation>Fleiss’ Kappa</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation>Krippendorffs Alpha</translation>
    </message>
    <message>
        <source>Gwet’s AC1</source>
        <translation>Gwets AC1</translation>
    </message>
    <message>
        <source>Agreement over all labels</source>
        <translation>Übereinstimmung über alle Labels</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>value, interval, items</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>docket::ui::AgreementTable</name>
    <message>
        <source>Agreement by label, the weakest first</source>
        <translation>Übereinstimmung je Label, die schwächsten zuerst</translation>
    </message>
    <message>
        <source>Labels that were confused</source>
        <translation>Verwechselte Labels</translation>
    </message>
    <message>
        <source>Agreement by pair of reviewers</source>
        <translation>Übereinstimmung je Paar von Prüfenden</translation>
    </message>
    <message>
        <source>Enter opens the label in the editor</source>
        <translation>Eingabe öffnet das Label im Editor</translation>
    </message>
</context>
<context>
    <name>docket::ui::AgreementWords</name>
    <message>
        <source>no answers yet</source>
        <translation>noch keine Antworten</translation>
    </message>
    <message>
        <source>no two answers yet</source>
        <translation>noch keine zwei Antworten</translation>
    </message>
    <message>
        <source>all answers the same</source>
        <translation>alle Antworten gleich</translation>
    </message>
    <message>
        <source>on no shared item</source>
        <translation>bei keinem gemeinsamen</translation>
    </message>
    <message>
        <source>one item: no interval</source>
        <translation>ein Eintrag: kein Intervall</translation>
    </message>
    <message>
        <source>all alike: no interval</source>
        <translation>alle gleich: kein Intervall</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>undefiniert</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <comment>an interval of shares</comment>
        <translation>%1 bis %2 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval of figures</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln answer(s) given.</source>
        <translation>
            <numerusform>%1 von %Ln Antwort gegeben.</numerusform>
            <numerusform>%1 von %Ln Antworten gegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s) have all of theirs.</source>
        <translation>
            <numerusform>%1 von %Ln Eintrag hat alle.</numerusform>
            <numerusform>%1 von %Ln Einträgen haben alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>a reviewer and how many answers</comment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>Test %L1 has ended.</source>
        <translation>Test %L1 ist beendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) had every answer;</source>
        <translation>
            <numerusform>%Ln Eintrag hatte jede Antwort;</numerusform>
            <numerusform>%Ln Einträge hatten jede Antwort;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished one(s) go on by the usual rules.</source>
        <translation>
            <numerusform>%Ln unfertiger geht nach den üblichen Regeln weiter.</numerusform>
            <numerusform>%Ln unfertige gehen nach den üblichen Regeln weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>too few items</source>
        <translation>zu wenige Einträge</translation>
    </message>
    <message>
        <source>too few (%L1)</source>
        <comment>instead of a figure; how many items it would rest on</comment>
        <translation>zu wenige (%L1)</translation>
    </message>
    <message>
        <source>from %L1 items on</source>
        <comment>how many a figure needs</comment>
        <translation>ab %L1 Einträgen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln answer(s) are given, and no item has two of them, so that there is nothing to compare yet.</source>
        <translation>
            <numerusform>%1 von %Ln Antwort ist gegeben, und kein Eintrag hat zwei davon; es gibt also noch nichts zu vergleichen.</numerusform>
            <numerusform>%1 von %Ln Antworten sind gegeben, und kein Eintrag hat zwei davon; es gibt also noch nichts zu vergleichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::AlertCard</name>
    <message>
        <source>Over</source>
        <comment>an alert</comment>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Show items</source>
        <translation>Einträge zeigen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Zur Kenntnis nehmen</translation>
    </message>
</context>
<context>
    <name>docket::ui::AlertList</name>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>No alert was kept yet.</source>
        <translation>Noch keine Meldung wurde aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older alert(s) are not shown.</source>
        <translation>
            <numerusform>%Ln ältere Meldung ist nicht zu sehen.</numerusform>
            <numerusform>%Ln ältere Meldungen sind nicht zu sehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::AnchoringCard</name>
    <message>
        <source>Does seeing the suggestion pull reviewers?</source>
        <translation>Zieht der sichtbare Vorschlag die Prüfenden mit?</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>Assisted</source>
        <translation>Mit Vorschlag</translation>
    </message>
    <message>
        <source>Who saw the suggestion was drawn at random, so that the difference is its effect.</source>
        <translation>Wer den Vorschlag sah, wurde ausgelost, sodass der Unterschied seine Wirkung ist.</translation>
    </message>
    <message>
        <source>Anchoring is measured where the policy draws at random who sees the suggestion. No answer was given under such a policy.</source>
        <translation>Die Ankerwirkung wird gemessen, wo die Richtlinie auslost, wer den Vorschlag sieht. Unter einer solchen Richtlinie wurde keine Antwort gegeben.</translation>
    </message>
    <message>
        <source>%1 points, 95 %: %2</source>
        <comment>a difference, its interval</comment>
        <translation>%1 Punkte, 95 %: %2</translation>
    </message>
    <message>
        <source>The model’s label in %1 assisted and %2 blind first answers.</source>
        <comment>numbers of answers</comment>
        <translation>Das Label des Modells in %1 ersten Antworten mit Vorschlag und %2 blinden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) in another arm than the drawn one do not count.</source>
        <translation>
            <numerusform>%Ln Antwort in einem anderen Arm als dem ausgelosten zählt nicht.</numerusform>
            <numerusform>%Ln Antworten in einem anderen Arm als dem ausgelosten zählen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After a look: of %Ln blind answer(s) that were not the model’s, %1 went over to it and %2 stayed.</source>
        <translation>
            <numerusform>Nach einem Blick: Von %Ln blinden Antwort, die nicht die des Modells war, gingen %1 zu ihm über und %2 blieben.</numerusform>
            <numerusform>Nach einem Blick: Von %Ln blinden Antworten, die nicht die des Modells waren, gingen %1 zu ihm über und %2 blieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::AnswerBoard</name>
    <message>
        <source>None of these fits</source>
        <translation>Keins davon passt</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Ziemlich sicher</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>Assisted</source>
        <translation>Mit Vorschlag</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Excludes: %1</source>
        <comment>what a label does not take</comment>
        <translation>Schließt aus: %1</translation>
    </message>
    <message>
        <source>Answers of the reviewers</source>
        <translation>Antworten der Prüfenden</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>Dieser Eintrag</translation>
    </message>
    <message>
        <source>These two labels, all reviewers</source>
        <translation>Diese zwei Labels, alle Prüfenden</translation>
    </message>
    <message>
        <source>Earlier rulings on this pair</source>
        <translation>Frühere Entscheide zu diesem Paar</translation>
    </message>
    <message>
        <source>A reviewer flagged this item, without a note.</source>
        <translation>Jemand hat diesen Eintrag gemeldet, ohne Notiz.</translation>
    </message>
    <message>
        <source>A reviewer flagged this item: %1</source>
        <translation>Jemand hat diesen Eintrag gemeldet: %1</translation>
    </message>
    <message>
        <source>%1. It has no definition.</source>
        <comment>name of a label</comment>
        <translation>%1. Ohne Definition.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>name of a label, its definition</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 of %2 agree</source>
        <comment>how many reviewers</comment>
        <translation>%1 von %2 gleich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln for %1</source>
        <comment>rulings for a label</comment>
        <translation>
            <numerusform>%Ln für %1</numerusform>
            <numerusform>%Ln für %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for neither</source>
        <comment>rulings</comment>
        <translation>
            <numerusform>%Ln für keins</numerusform>
            <numerusform>%Ln für keins</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>too few (%1)</source>
        <comment>a count</comment>
        <translation>zu wenige (%1)</translation>
    </message>
    <message>
        <source>Same label in %1 of %2 double reviews (%3)</source>
        <translation>Gleiches Label in %1 von %2 Doppelprüfungen (%3)</translation>
    </message>
    <message>
        <source>Dawid and Skene: %1, %2</source>
        <extracomment>What the model of reviewers by Dawid and Skene holds for most probable; a label or several, a probability.</extracomment>
        <translation>Dawid und Skene: %1, %2</translation>
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
        <translation>Prüfperson %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phrase(s) marked</source>
        <translation>
            <numerusform>%Ln Stelle markiert</numerusform>
            <numerusform>%Ln Stellen markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Certainty: %1</source>
        <translation>Sicherheit: %1</translation>
    </message>
    <message>
        <source>Mode: %1</source>
        <comment>blind, assisted, compared</comment>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Belege: %1</translation>
    </message>
    <message>
        <source>No note.</source>
        <translation>Keine Notiz.</translation>
    </message>
</context>
<context>
    <name>docket::ui::AnswerSizeDialog</name>
    <message>
        <source>How many labels an answer takes</source>
        <translation>Wie viele Labels eine Antwort hat</translation>
    </message>
    <message>
        <source>An answer without any label always says that none of them fits.</source>
        <translation>Eine Antwort ohne Label sagt immer, dass keines passt.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
</context>
<context>
    <name>docket::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Reading text</source>
        <translation>&amp;Lesetext</translation>
    </message>
    <message>
        <source>The size of an item&apos;s text.</source>
        <translation>Die Größe des Textes eines Eintrags.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Reading &amp;surface</source>
        <translation>Lese&amp;fläche</translation>
    </message>
    <message>
        <source>What an item&apos;s text is read on.</source>
        <translation>Worauf der Text eines Eintrags gelesen wird.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoher Kontrast</translation>
    </message>
    <message>
        <source>The system’s own colours of high contrast, or else black and white.</source>
        <translation>Die Farben des Systems für hohen Kontrast, sonst Schwarz und Weiß.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Text of the window</source>
        <translation>&amp;Text des Fensters</translation>
    </message>
    <message>
        <source>All words and controls of the window. The text of an item grows with it.</source>
        <translation>Alle Wörter und Bedienelemente des Fensters. Der Text eines Eintrags wächst mit.</translation>
    </message>
</context>
<context>
    <name>docket::ui::AuditPanel</name>
    <message>
        <source>from %1</source>
        <comment>a confidence</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Other labels</source>
        <translation>Andere Labels</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Accuracy to ± points</source>
        <translation>Genauigkeit auf ± Punkte</translation>
    </message>
    <message>
        <source>What is to be audited, the most first</source>
        <translation>Was in die Stichprobe soll, das meiste zuerst</translation>
    </message>
    <message>
        <source>Audit into the draft</source>
        <translation>Stichprobe in den Entwurf</translation>
    </message>
    <message>
        <source>An audit is planned where predictions of one label are accepted; here there are none.</source>
        <translation>Eine Stichprobe wird geplant, wo Vorhersagen eines Labels angenommen werden; hier gibt es keine.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) audited so far: ±%1 points</source>
        <translation>
            <numerusform>Bisher %Ln Eintrag der Stichprobe: ±%1 Punkte</numerusform>
            <numerusform>Bisher %Ln Einträge der Stichprobe: ±%1 Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) audited so far, of some parts none</source>
        <translation>
            <numerusform>Bisher %Ln Eintrag der Stichprobe, aus manchen Teilen keiner</numerusform>
            <numerusform>Bisher %Ln Einträge der Stichprobe, aus manchen Teilen keiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes %Ln audited item(s) of a traffic like this one. The draft sets a rate for each part.</source>
        <translation>
            <numerusform>Bei solchem Eingang braucht es %Ln Eintrag in der Stichprobe. Der Entwurf setzt für jeden Teil einen Anteil.</numerusform>
            <numerusform>Bei solchem Eingang braucht es %Ln Einträge in der Stichprobe. Der Entwurf setzt für jeden Teil einen Anteil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An audit of %Ln item(s) tells the accuracy of all traffic to ±%1 points</source>
        <translation>
            <numerusform>Eine Stichprobe von %Ln Eintrag nennt die Genauigkeit des gesamten Eingangs auf ±%1 Punkte</numerusform>
            <numerusform>Eine Stichprobe von %Ln Einträgen nennt die Genauigkeit des gesamten Eingangs auf ±%1 Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Audited</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>To audit</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>docket::ui::AuditRule</name>
    <message>
        <source>Audit rate, in percent</source>
        <translation>Stichprobenanteil in Prozent</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Labels and bands of confidence with their own rate. The first that fits counts</source>
        <translation>Labels und Konfidenzbereiche mit eigenem Anteil. Der erste passende zählt</translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>Label hinzufügen…</translation>
    </message>
    <message>
        <source>No label has its own rate.</source>
        <translation>Kein Label hat einen eigenen Anteil.</translation>
    </message>
    <message>
        <source>Of what is accepted</source>
        <translation>Von dem, was übernommen wird</translation>
    </message>
    <message>
        <source>Audited</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Audit rate of the one chosen, in percent</source>
        <translation>Stichprobenanteil des gewählten, in Prozent</translation>
    </message>
    <message>
        <source>A random share of what is accepted is reviewed all the same, so that what nobody looks at can be estimated. The seed decides what is drawn: the same seed draws the same items.</source>
        <translation>Ein zufälliger Anteil dessen, was übernommen wird, wird trotzdem geprüft, damit sich schätzen lässt, was niemand ansieht. Der Startwert bestimmt, was gezogen wird: derselbe zieht dieselben Einträge.</translation>
    </message>
    <message>
        <source>Audit rate of %1, in percent</source>
        <comment>label</comment>
        <translation>Stichprobenanteil von %1 in Prozent</translation>
    </message>
    <message>
        <source>Own audit rate of a label</source>
        <translation>Eigener Stichprobenanteil eines Labels</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Label hinzufügen</translation>
    </message>
    <message>
        <source>Type to find a label</source>
        <translation>Tippen findet ein Label</translation>
    </message>
    <message>
        <source>Of confidences from</source>
        <translation>Von Konfidenzen ab</translation>
    </message>
    <message>
        <source>And below</source>
        <translation>Und unter</translation>
    </message>
    <message>
        <source>however high</source>
        <comment>confidences up to</comment>
        <translation>beliebig hoch</translation>
    </message>
    <message>
        <source>Its rate is set afterwards, and the band of confidences.</source>
        <translation>Der Anteil wird danach gesetzt, ebenso der Konfidenzbereich.</translation>
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
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>docket::ui::BulkBar</name>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Space selects a row, Shift and arrows several</source>
        <translation>Leertaste wählt eine Zeile aus, Umschalt und Pfeile mehrere</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Alle %1 auswählen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>To adjudication</source>
        <translation>Zur Schlichtung</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, how many items</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No item is selected</source>
        <translation>Kein Eintrag ist ausgewählt</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>docket::ui::BulkJobs</name>
    <message numerus="yes">
        <source>%Ln item(s) changed.</source>
        <translation>
            <numerusform>%Ln Eintrag geändert.</numerusform>
            <numerusform>%Ln Einträge geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were so already, or it does not apply to them.</source>
        <translation>
            <numerusform>%Ln war schon so, oder es betrifft ihn nicht.</numerusform>
            <numerusform>%Ln waren schon so, oder es betrifft sie nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was left as it was.</source>
        <translation>Der Rest blieb, wie er war.</translation>
    </message>
    <message>
        <source>Undo takes all of them back.</source>
        <translation>Rückgängig nimmt alle zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %Ln item(s).</source>
        <translation>
            <numerusform>Für %Ln Eintrag zurückgenommen.</numerusform>
            <numerusform>Für %Ln Einträge zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest is as it was; undo goes on with it.</source>
        <translation>Der Rest ist, wie er war; Rückgängig setzt fort.</translation>
    </message>
    <message numerus="yes">
        <source>Done again for %Ln item(s).</source>
        <translation>
            <numerusform>Für %Ln Eintrag wiederholt.</numerusform>
            <numerusform>Für %Ln Einträge wiederholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest is as it was; redo goes on with it.</source>
        <translation>Der Rest ist, wie er war; Wiederholen setzt fort.</translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag wird geändert</numerusform>
            <numerusform>%Ln Einträge werden geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>Wird wiederholt</translation>
    </message>
</context>
<context>
    <name>docket::ui::CalibrationPane</name>
    <message>
        <source>Cost per day</source>
        <translation>Kosten je Tag</translation>
    </message>
    <message>
        <source>Before you switch</source>
        <translation>Bevor Sie wechseln</translation>
    </message>
    <message>
        <source>Labels that need their own threshold</source>
        <translation>Labels, die eine eigene Schwelle brauchen</translation>
    </message>
    <message>
        <source>Calibration and thresholds</source>
        <translation>Kalibrierung und Schwellen</translation>
    </message>
    <message>
        <source>%L1 of %L2 final labels with a confidence</source>
        <comment>that there are, that are needed</comment>
        <translation>%L1 von %L2 endgültigen Labels mit Konfidenz</translation>
    </message>
    <message numerus="yes">
        <source>From %Ln final label(s) on; the others go by the common one.</source>
        <translation>
            <numerusform>Ab %Ln endgültigen Label; die anderen folgen der gemeinsamen.</numerusform>
            <numerusform>Ab %Ln endgültigen Labels; die anderen folgen der gemeinsamen.</numerusform>
        </translation>
    </message>
    <message>
        <source>0 predictions: there is nothing to say of a confidence yet.</source>
        <translation>0 Vorhersagen: Von einer Konfidenz ist noch nichts zu sagen.</translation>
    </message>
    <message>
        <source>0 predictions answer this. Choose a longer period or another model.</source>
        <translation>0 Vorhersagen passen dazu. Wählen Sie einen längeren Zeitraum oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>No prediction has a label and a confidence that a threshold decides about.</source>
        <translation>Keine Vorhersage hat ein Label und eine Konfidenz, über die eine Schwelle entscheidet.</translation>
    </message>
    <message>
        <source>No item with a confidence has a final label that counts: what a confidence is worth will show once some were reviewed.</source>
        <translation>Kein Eintrag mit Konfidenz hat ein endgültiges Label, das zählt: Was eine Konfidenz wert ist, zeigt sich, sobald einige geprüft sind.</translation>
    </message>
    <message numerus="yes">
        <source>These are the confidences of %Ln model(s) and prompt versions together. Choose one to see what its own are worth.</source>
        <translation>
            <numerusform>Dies sind die Konfidenzen von %Ln Modell und Prompt-Versionen zusammen. Wählen Sie eines, um zu sehen, was seine eigenen wert sind.</numerusform>
            <numerusform>Dies sind die Konfidenzen von %Ln Modellen und Prompt-Versionen zusammen. Wählen Sie eines, um zu sehen, was seine eigenen wert sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Computed %1 from %2 and %3, %4 of them audited. Costs are of all traffic: each final label stands for those like it that were not drawn.</source>
        <comment>a time, predictions, final labels, items</comment>
        <translation>Berechnet %1 aus %2 und %3, davon %4 aus der Stichprobe. Kosten sind die des gesamten Eingangs: Jedes endgültige Label steht für die ähnlichen, die nicht gezogen wurden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prediction(s)</source>
        <translation>
            <numerusform>%Ln Vorhersage</numerusform>
            <numerusform>%Ln Vorhersagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln final label(s)</source>
        <translation>
            <numerusform>%Ln endgültiges Label</numerusform>
            <numerusform>%Ln endgültige Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>Too little is known of what a threshold costs</source>
        <translation>Was eine Schwelle kostet, ist zu wenig bekannt</translation>
    </message>
    <message>
        <source>Routing goes by this threshold already</source>
        <translation>Die Weiterleitung folgt dieser Schwelle schon</translation>
    </message>
    <message>
        <source>The draft is being written</source>
        <translation>Der Entwurf wird geschrieben</translation>
    </message>
    <message>
        <source>These into the draft</source>
        <translation>Diese in den Entwurf</translation>
    </message>
    <message>
        <source>the threshold %1</source>
        <translation>die Schwelle %1</translation>
    </message>
    <message numerus="yes">
        <source>Each label at its lowest cost, by %Ln final label(s)</source>
        <translation>
            <numerusform>Jedes Label bei seinen niedrigsten Kosten, nach %Ln endgültigen Label</numerusform>
            <numerusform>Jedes Label bei seinen niedrigsten Kosten, nach %Ln endgültigen Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the threshold %1 and those of %Ln label(s)</source>
        <comment>the common one</comment>
        <translation>
            <numerusform>die Schwelle %1 und die von %Ln Label</numerusform>
            <numerusform>die Schwelle %1 und die von %Ln Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the audit rates of %Ln part(s) of the traffic</source>
        <translation>
            <numerusform>den Stichprobenanteil von %Ln Teil des Eingangs</numerusform>
            <numerusform>die Stichprobenanteile von %Ln Teilen des Eingangs</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures are put into a draft on the pages “Model” and “Calibration and thresholds”</source>
        <translation>In einen Entwurf kommen Zahlen auf den Seiten „Modell“ und „Kalibrierung und Schwellen“</translation>
    </message>
</context>
<context>
    <name>docket::ui::CareJobs</name>
    <message>
        <source>Workspace verified</source>
        <translation>Arbeitsbereich auf Fehler geprüft</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Everything is as it should be: the file, its references, the chain of events, what was imported and decided, and all text.</source>
        <translation>Alles ist in Ordnung: die Datei, ihre Verweise, die Kette der Ereignisse, was importiert und entschieden wurde, und aller Text.</translation>
    </message>
    <message numerus="yes">
        <source>Not as they should be: %Ln thing(s). Nothing was changed. Make a copy of the file before anything else is done with it, and go on in the newest backup that verifies.</source>
        <translation>
            <numerusform>Nicht in Ordnung: %Ln Punkt. Nichts wurde geändert. Vor allem Weiteren die Datei kopieren und in der neuesten fehlerfreien Sicherungskopie weiterarbeiten.</numerusform>
            <numerusform>Nicht in Ordnung: %Ln Punkte. Nichts wurde geändert. Vor allem Weiteren die Datei kopieren und in der neuesten fehlerfreien Sicherungskopie weiterarbeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Fehlerprüfung</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>The workspace was backed up to %1 (%2).</source>
        <comment>file, its size</comment>
        <translation>Der Arbeitsbereich wurde nach %1 gesichert (%2).</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Zählung</translation>
    </message>
</context>
<context>
    <name>docket::ui::ChangeList</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
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
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>The label reads again as in the version in force</source>
        <translation>Das Label lautet wieder wie in der geltenden Version</translation>
    </message>
    <message>
        <source>Changed in this draft: %1</source>
        <translation>In diesem Entwurf geändert: %1</translation>
    </message>
    <message>
        <source>The name was %1</source>
        <translation>Der Name war %1</translation>
    </message>
    <message>
        <source>The key was %1</source>
        <translation>Der Schlüssel war %1</translation>
    </message>
    <message>
        <source>There was no definition</source>
        <translation>Es gab keine Definition</translation>
    </message>
    <message>
        <source>The definition was %1</source>
        <translation>Die Definition war %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::ChangedItemRows</name>
    <message>
        <source>to people</source>
        <translation>an Menschen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>%1, %2, no confidence: %3</source>
        <comment>item, where it goes, its text</comment>
        <translation>%1, %2, keine Konfidenz: %3</translation>
    </message>
    <message>
        <source>%1, %2, confidence %3, text: %4</source>
        <comment>item, where it goes, number, its text</comment>
        <translation>%1, %2, Konfidenz %3, Text: %4</translation>
    </message>
</context>
<context>
    <name>docket::ui::ChangedItems</name>
    <message>
        <source>Items that change sides</source>
        <translation>Einträge, die die Seite wechseln</translation>
    </message>
    <message>
        <source>Enter opens the item in the queue</source>
        <translation>Die Eingabetaste öffnet den Eintrag in der Warteschlange</translation>
    </message>
</context>
<context>
    <name>docket::ui::ChartCard</name>
    <message>
        <source>%1, as a table</source>
        <comment>what a chart is called</comment>
        <translation>%1, als Tabelle</translation>
    </message>
    <message>
        <source>Copy or save “%1”</source>
        <comment>what a chart is called</comment>
        <translation>„%1“ kopieren oder speichern</translation>
    </message>
    <message>
        <source>&amp;Copy as TSV</source>
        <translation>Als &amp;TSV kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Als &amp;PNG speichern …</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als &amp;SVG speichern …</translation>
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
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>docket::ui::ChecksPanel</name>
    <message>
        <source>Checks</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Nothing to fix and nothing to look at.</source>
        <translation>Nichts zu beheben und nichts anzusehen.</translation>
    </message>
    <message>
        <source>Checks of the draft</source>
        <translation>Hinweise zum Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und noch %Ln.</numerusform>
            <numerusform>Und noch %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to fix, %2 to look at</source>
        <translation>%1 zu beheben, %2 anzusehen</translation>
    </message>
</context>
<context>
    <name>docket::ui::ChecksRule</name>
    <message>
        <source>Gold items, in percent of what somebody gets</source>
        <translation>Gold-Einträge, in Prozent der Zuteilung</translation>
    </message>
    <message>
        <source>Told to a lead below, in percent right</source>
        <translation>Meldung an die Leitung unter, in Prozent richtig</translation>
    </message>
    <message>
        <source>Repeats, in percent of what somebody gets</source>
        <translation>Wiederholungen, in Prozent der Zuteilung</translation>
    </message>
    <message>
        <source>Days until an item comes back at the earliest</source>
        <translation>Tage bis zur frühesten Wiederholung</translation>
    </message>
    <message>
        <source>Gold items have a known label; a repeat is what somebody answered before. Both look like any other item, and no answer to one changes what stands for it, or what is exported.</source>
        <translation>Gold-Einträge haben ein bekanntes Label; eine Wiederholung ist, was jemand schon beantwortet hat. Beide sehen aus wie jeder andere Eintrag, und keine Antwort darauf ändert, was für ihn gilt oder exportiert wird.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ChoicePopup</name>
    <message>
        <source>Type to search</source>
        <translation>Suchtext</translation>
    </message>
    <message>
        <source>Search the choices</source>
        <translation>Auswahl durchsuchen</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>docket::ui::ChosenLabels</name>
    <message>
        <source>No label fits</source>
        <translation>Kein Label passt</translation>
    </message>
</context>
<context>
    <name>docket::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was soll geschehen?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter run   Esc close</source>
        <translation>↑ ↓ wählen   Eingabe ausführen   Esc schließen</translation>
    </message>
    <message>
        <source>No command has these words</source>
        <translation>Kein Befehl enthält diese Wörter</translation>
    </message>
</context>
<context>
    <name>docket::ui::CompareDialog</name>
    <message>
        <source>Earlier version</source>
        <translation>Frühere Version</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Spätere Version</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Versionen vergleichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one version to another</comment>
        <translation>mit</translation>
    </message>
    <message>
        <source>Choose two versions.</source>
        <translation>Zwei Versionen wählen.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts unterscheidet sich.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) from version %1 to version %2</source>
        <translation>
            <numerusform>%Ln Änderung von Version %1 zu Version %2</numerusform>
            <numerusform>%Ln Änderungen von Version %1 zu Version %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::ComparePairDialog</name>
    <message>
        <source>What sets them apart</source>
        <translation>Was sie unterscheidet</translation>
    </message>
    <message>
        <source>Say in the excludes of each which of the two is used when, or merge them.</source>
        <translation>In den Ausschlüssen beider sagen, welches wann gilt, oder sie zusammenführen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No definition yet</source>
        <translation>Noch keine Definition</translation>
    </message>
    <message>
        <source>Includes %1</source>
        <translation>Umfasst %1</translation>
    </message>
    <message>
        <source>Excludes %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>Excludes %1: use %2</source>
        <translation>Ohne %1: dafür %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Merge %1…</source>
        <translation>%1 zusammenführen…</translation>
    </message>
</context>
<context>
    <name>docket::ui::ComparePanel</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1, Taste %2</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Ziemlich sicher</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Label keys still work; a change is recorded as “changed after reveal”.</source>
        <translation>Labeltasten gelten weiter; eine Änderung wird als „nach dem Aufdecken geändert“ vermerkt.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note for the adjudicator or taxonomy owner (optional)</source>
        <translation>Notiz für Schlichtung oder Taxonomie (optional)</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>Label ändern</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No reason, submit</source>
        <translation>Ohne Grund absenden</translation>
    </message>
    <message>
        <source>Your label differs from the model. What decided it?</source>
        <translation>Das Label weicht vom Modell ab. Was gab den Ausschlag?</translation>
    </message>
    <message>
        <source>One key submits and opens the next item</source>
        <translation>Eine Taste sendet ab und öffnet den nächsten Eintrag</translation>
    </message>
    <message>
        <source>You left out %1. Why?</source>
        <translation>%1 wurde ausgelassen. Warum?</translation>
    </message>
    <message>
        <source>The model left out %1. What decided it?</source>
        <translation>Das Modell ließ %1 aus. Was gab den Ausschlag?</translation>
    </message>
    <message>
        <source>Last question, then the next item opens</source>
        <translation>Letzte Frage, dann öffnet sich der nächste Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more question(s)</source>
        <translation>
            <numerusform>noch %Ln Frage</numerusform>
            <numerusform>noch %Ln Fragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::ConfidenceRule</name>
    <message>
        <source>Below a threshold</source>
        <translation>Unter einer Schwelle</translation>
    </message>
    <message>
        <source>Review share</source>
        <translation>Prüfanteil</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Review share, in percent</source>
        <translation>Prüfanteil in Prozent</translation>
    </message>
    <message>
        <source>What goes to people</source>
        <translation>Was an Menschen geht</translation>
    </message>
    <message>
        <source>Of each import and model, the most doubtful share goes to people. Labels with their own threshold keep it.</source>
        <translation>Von jedem Import und Modell geht der zweifelhafteste Anteil an Menschen. Labels mit eigener Schwelle behalten sie.</translation>
    </message>
    <message>
        <source>What is below the threshold goes to people; exactly on it is accepted. Labels with their own threshold keep it.</source>
        <translation>Was unter der Schwelle liegt, geht an Menschen; was genau auf ihr liegt, wird übernommen. Labels mit eigener Schwelle behalten sie.</translation>
    </message>
    <message>
        <source>Trusted confidence</source>
        <translation>Vertraute Konfidenz</translation>
    </message>
    <message>
        <source>Every source</source>
        <comment>of confidences</comment>
        <translation>Jede Quelle</translation>
    </message>
    <message>
        <source>What comes from another source counts as no confidence. Where none is chosen, every source is trusted.</source>
        <translation>Was aus einer anderen Quelle kommt, zählt als keine Konfidenz. Ist keine gewählt, wird jeder Quelle vertraut.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <comment>that a policy goes by</comment>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>A prediction for which no calibration is used counts as one without a confidence.</source>
        <translation>Eine Vorhersage, für die keine Kalibrierung verwendet wird, gilt als eine ohne Konfidenz.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ConfusedPairs</name>
    <message>
        <source>Pairs of labels that are easily confused</source>
        <translation>Labelpaare, die leicht verwechselt werden</translation>
    </message>
    <message>
        <source>Add pair…</source>
        <translation>Paar hinzufügen…</translation>
    </message>
    <message>
        <source>No pair is looked at for its own sake.</source>
        <translation>Kein Paar wird eigens angesehen.</translation>
    </message>
    <message>
        <source>One label</source>
        <translation>Ein Label</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Das andere</translation>
    </message>
    <message>
        <source>Where the two highest scores of a prediction are those of a pair, it goes to people. Predictions without scores are not compared.</source>
        <translation>Sind die zwei höchsten Werte einer Vorhersage die eines Paars, geht sie an Menschen. Vorhersagen ohne Werte werden nicht verglichen.</translation>
    </message>
    <message>
        <source>A confused pair</source>
        <translation>Ein verwechseltes Paar</translation>
    </message>
    <message>
        <source>Choose one label of the pair; then the other.</source>
        <translation>Ein Label des Paars wählen, dann das andere.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Type to find a label</source>
        <translation>Tippen findet ein Label</translation>
    </message>
    <message>
        <source>Confused with %1</source>
        <comment>label</comment>
        <translation>Verwechselt mit %1</translation>
    </message>
    <message>
        <source>Choose the other label of the pair.</source>
        <translation>Das andere Label des Paars wählen.</translation>
    </message>
    <message>
        <source>Add pair</source>
        <translation>Paar hinzufügen</translation>
    </message>
</context>
<context>
    <name>docket::ui::ConfusionChart</name>
    <message>
        <source>%1: %2</source>
        <comment>what a head is, the head</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 of the row</source>
        <comment>a count, a share</comment>
        <translation>%1, %2 der Zeile</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Share of row</source>
        <translation>Anteil der Zeile</translation>
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
        <translation>%1 bei %2: %3 am Tag</translation>
    </message>
    <message>
        <source>%1, 95 %: %2</source>
        <comment>a cost, its interval</comment>
        <translation>%1, 95 %: %2</translation>
    </message>
    <message>
        <source>%1, by calibrated probabilities</source>
        <comment>a cost</comment>
        <translation>%1, nach kalibrierten Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>over capacity</source>
        <translation>über der Kapazität</translation>
    </message>
    <message>
        <source>within 1 %</source>
        <translation>innerhalb 1 %</translation>
    </message>
    <message>
        <source>lowest %1</source>
        <comment>a threshold</comment>
        <translation>günstigste %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a threshold</comment>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Minutes per day</source>
        <translation>Minuten je Tag</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>Kosten je Tag</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Wrong labels routed</source>
        <translation>Falsche Labels weitergeleitet</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a threshold</comment>
        <translation>jetzt %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::CountedRow</name>
    <message numerus="yes">
        <source>%Ln item(s) left out</source>
        <translation>
            <numerusform>%Ln Eintrag weggelassen</numerusform>
            <numerusform>%Ln Einträge weggelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::CurveChart</name>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>from</source>
        <comment>lower end of an interval</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>upper end of an interval</comment>
        <translation>mit</translation>
    </message>
</context>
<context>
    <name>docket::ui::CurvePanel</name>
    <message>
        <source>What more examples are worth</source>
        <translation>Was mehr Beispiele wert sind</translation>
    </message>
    <message>
        <source>examples learned from</source>
        <comment>what a chart counts</comment>
        <translation>gelernte Beispiele</translation>
    </message>
    <message>
        <source>Learning curve: share of texts that is right</source>
        <translation>Lernkurve: Anteil richtiger Texte</translation>
    </message>
    <message>
        <source>Learning curve, as a table</source>
        <translation>Lernkurve als Tabelle</translation>
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
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln example(s): %1 of %2 texts right</source>
        <comment>a share, a count</comment>
        <translation>
            <numerusform>Nach %Ln Beispiel: %1 von %2 Texten richtig</numerusform>
            <numerusform>Nach %Ln Beispielen: %1 von %2 Texten richtig</numerusform>
        </translation>
    </message>
    <message>
        <source>macro F1 %1</source>
        <comment>a figure</comment>
        <translation>Makro-F1 %1</translation>
    </message>
    <message>
        <source>95 %: %1</source>
        <comment>an interval</comment>
        <translation>95 %: %1</translation>
    </message>
    <message>
        <source>%1 points (95 %: %2)</source>
        <comment>a difference, its interval</comment>
        <translation>%1 Punkte (95 %: %2)</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>a difference</comment>
        <translation>%1 Punkte</translation>
    </message>
    <message numerus="yes">
        <source>A simple model is right on %1 of %2 texts after %Ln example(s); twice as many would be worth %3 more.</source>
        <comment>a share, a count, a difference</comment>
        <translation>
            <numerusform>Ein einfaches Modell liegt nach %Ln Beispiel bei %1 von %2 Texten richtig; doppelt so viele wären %3 mehr wert.</numerusform>
            <numerusform>Ein einfaches Modell liegt nach %Ln Beispielen bei %1 von %2 Texten richtig; doppelt so viele wären %3 mehr wert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What more data is worth is not known: under %Ln decided text(s), near-duplicates counted once, nothing is said.</source>
        <translation>
            <numerusform>Was mehr Daten wert sind, ist nicht bekannt: Unter %Ln entschiedenen Text, fast gleiche einmal gezählt, wird nichts gesagt.</numerusform>
            <numerusform>Was mehr Daten wert sind, ist nicht bekannt: Unter %Ln entschiedenen Texten, fast gleiche einmal gezählt, wird nichts gesagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What more data is worth is not known: all decided texts have the same labels.</source>
        <translation>Was mehr Daten wert sind, ist nicht bekannt: Alle entschiedenen Texte haben dieselben Labels.</translation>
    </message>
    <message>
        <source>What more data is worth is not known: the curve has too few points for a law.</source>
        <translation>Was mehr Daten wert sind, ist nicht bekannt: Die Kurve hat zu wenige Punkte für ein Gesetz.</translation>
    </message>
    <message>
        <source>What more data is worth is not known: more examples made the simple model no better, so that no law of rising describes it.</source>
        <translation>Was mehr Daten wert sind, ist nicht bekannt: Mehr Beispiele machten das einfache Modell nicht besser, sodass kein Gesetz des Anstiegs passt.</translation>
    </message>
    <message numerus="yes">
        <source>From %Ln decided text(s), cross-validated: nearest centroid of TF-IDF, bars are 95 % intervals. It says how the task yields to data, and not what a better model would reach.</source>
        <translation>
            <numerusform>Aus %Ln entschiedenen Text, kreuzvalidiert: nächster Schwerpunkt nach TF-IDF, Balken sind 95-%-Intervalle. Es sagt, wie die Aufgabe auf Daten anspricht, und nicht, was ein besseres Modell erreicht.</numerusform>
            <numerusform>Aus %Ln entschiedenen Texten, kreuzvalidiert: nächster Schwerpunkt nach TF-IDF, Balken sind 95-%-Intervalle. Es sagt, wie die Aufgabe auf Daten anspricht, und nicht, was ein besseres Modell erreicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn from %Ln.</source>
        <comment>decided texts</comment>
        <translation>
            <numerusform>Gezogen aus %Ln.</numerusform>
            <numerusform>Gezogen aus %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::DecisionBar</name>
    <message>
        <source>Your label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Sure</source>
        <extracomment>How sure the reviewer is: sure, fairly sure, unsure.</extracomment>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Fairly</source>
        <translation>Ziemlich</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Your labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>No label yet; 0 says that none fits</source>
        <translation>Noch kein Label; 0 heißt: keines passt</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>Noch kein Label</translation>
    </message>
    <message>
        <source>Choose “%1”</source>
        <translation>„%1“ wählen</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Absenden</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>What should a lead know? Enter hands the item over, Esc keeps it</source>
        <translation>Was soll die Leitung wissen? Eingabe übergibt den Eintrag, Esc behält ihn</translation>
    </message>
    <message>
        <source>Note for the lead</source>
        <translation>Notiz für die Leitung</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
</context>
<context>
    <name>docket::ui::DefinitionPanel</name>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>No definition has been written for this label.</source>
        <translation>Für dieses Label wurde keine Definition verfasst.</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Umfasst</translation>
    </message>
    <message>
        <source>Excludes</source>
        <extracomment>What the label does not stand for; as short as “Includes”.</extracomment>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Excludes %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>What separates the two</source>
        <translation>Was die beiden trennt</translation>
    </message>
    <message>
        <source>You may still change your label; the change is recorded as “after compare”.</source>
        <translation>Das Label lässt sich noch ändern; die Änderung wird als „nach dem Vergleich“ vermerkt.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>what is excluded → the label to use</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::DetectorTile</name>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a detector, its state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::DetectorTiles</name>
    <message>
        <source>Detectors</source>
        <translation>Melder</translation>
    </message>
</context>
<context>
    <name>docket::ui::Disclosure</name>
    <message>
        <source>Shown</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
</context>
<context>
    <name>docket::ui::DriftCharts</name>
    <message>
        <source>%1: %2</source>
        <comment>a time, what there is to say of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a time, a figure, how many predictions</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1 (95 %: %2)</source>
        <comment>a figure, its interval</comment>
        <translation>%1 (95 %: %2)</translation>
    </message>
    <message>
        <source>outside the usual %1</source>
        <comment>a range</comment>
        <translation>außerhalb des üblichen Bereichs %1</translation>
    </message>
    <message>
        <source>usually %1</source>
        <comment>a range</comment>
        <translation>üblich %1</translation>
    </message>
    <message>
        <source>prompt %1</source>
        <comment>a version</comment>
        <translation>Prompt %1</translation>
    </message>
    <message>
        <source>%1, prompt %2</source>
        <comment>a model and its prompt version</comment>
        <translation>%1, Prompt %2</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>a taxonomy version</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>policy %1</source>
        <comment>a version</comment>
        <translation>Richtlinie %1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>a difference of shares</comment>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a label, what there is to say of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>usual range, 3 σ</source>
        <translation>üblicher Bereich, 3 σ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a time, a figure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, usual %3</source>
        <comment>a time, a figure, what it is as a rule</comment>
        <translation>%1 %2, üblich %3</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
</context>
<context>
    <name>docket::ui::DriftFilter</name>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Predictions that count</source>
        <translation>Vorhersagen, die zählen</translation>
    </message>
    <message>
        <source>Model and prompt version</source>
        <translation>Modell und Prompt-Version</translation>
    </message>
    <message>
        <source>Time that a point stands for</source>
        <translation>Zeit, für die ein Punkt steht</translation>
    </message>
    <message>
        <source>All predictions</source>
        <translation>Alle Vorhersagen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Each</source>
        <comment>before Hour, Day, Week: what a point stands for</comment>
        <translation>Je</translation>
    </message>
    <message>
        <source>All models and prompts</source>
        <translation>Alle Modelle und Prompts</translation>
    </message>
    <message>
        <source>%1, prompt %2</source>
        <comment>a model and its prompt version</comment>
        <translation>%1, Prompt %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::DriftPane</name>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Escalation rate</source>
        <translation>Eskalationsrate</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>Mittlere Konfidenz</translation>
    </message>
    <message>
        <source>Share of each label</source>
        <translation>Anteil jedes Labels</translation>
    </message>
    <message>
        <source>Invalid output</source>
        <translation>Ungültige Ausgabe</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Keep what is found now</source>
        <translation>Jetzt Gefundenes aufbewahren</translation>
    </message>
    <message>
        <source>No prediction was routed.</source>
        <translation>Keine Vorhersage wurde weitergeleitet.</translation>
    </message>
    <message>
        <source>No prediction has a confidence.</source>
        <translation>Keine Vorhersage hat eine Konfidenz.</translation>
    </message>
    <message>
        <source>No prediction has a label.</source>
        <translation>Keine Vorhersage hat ein Label.</translation>
    </message>
    <message>
        <source>Alerts never change routing by themselves.</source>
        <translation>Meldungen ändern die Weiterleitung nie von selbst.</translation>
    </message>
    <message>
        <source>Kept: %1 opened, %2 changed, %3 closed.</source>
        <comment>numbers of alerts</comment>
        <translation>Aufbewahrt: %1 neu, %2 geändert, %3 beendet.</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>of predictions that go to people</comment>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Mean</source>
        <comment>of the confidences of a day</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Share of each group</source>
        <translation>Anteil jeder Gruppe</translation>
    </message>
    <message>
        <source>PSI of labels %1</source>
        <comment>population stability index</comment>
        <translation>PSI der Labels %1</translation>
    </message>
    <message>
        <source>Dashed: usual. One scale for all. The ones that moved and the largest, %1 of %2.</source>
        <comment>lines that are shown, all</comment>
        <translation>Gestrichelt: üblich. Eine Skala für alle. Die bewegten und die größten, %1 von %2.</translation>
    </message>
    <message>
        <source>Dashed: usual. One scale for all.</source>
        <translation>Gestrichelt: üblich. Eine Skala für alle.</translation>
    </message>
    <message>
        <source>What is found in all predictions can be kept: choose all of them, and all models.</source>
        <translation>Aufbewahrt werden kann, was in allen Vorhersagen gefunden wird: Wählen Sie alle und alle Modelle.</translation>
    </message>
    <message>
        <source>Acknowledged by %1, %2</source>
        <comment>somebody, a day</comment>
        <translation>Zur Kenntnis genommen von %1, %2</translation>
    </message>
    <message>
        <source>Acknowledged by %1, %2: %3</source>
        <comment>somebody, a day, a note</comment>
        <translation>Zur Kenntnis genommen von %1, %2: %3</translation>
    </message>
    <message>
        <source>Not found any more: %1</source>
        <comment>a day</comment>
        <translation>Nicht mehr gefunden: %1</translation>
    </message>
    <message>
        <source>0 predictions answer this. Choose a longer period or another model.</source>
        <translation>0 Vorhersagen passen dazu. Wählen Sie einen längeren Zeitraum oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>0 predictions: there is nothing to hold against each other yet.</source>
        <translation>0 Vorhersagen: Es gibt noch nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Computed %1 from %2, held against %3 to %4. Squares lie outside the usual range.</source>
        <comment>a time, predictions, the first day of the baseline, the last</comment>
        <translation>Berechnet %1 aus %2, verglichen mit %3 bis %4. Quadrate liegen außerhalb des üblichen Bereichs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prediction(s)</source>
        <translation>
            <numerusform>%Ln Vorhersage</numerusform>
            <numerusform>%Ln Vorhersagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge the alert</source>
        <translation>Meldung zur Kenntnis nehmen</translation>
    </message>
    <message>
        <source>%1. You can leave a note for the others; routing stays as it is.</source>
        <comment>what was found</comment>
        <translation>%1. Sie können den anderen eine Notiz hinterlassen; die Weiterleitung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Zur Kenntnis nehmen</translation>
    </message>
    <message>
        <source>The note is too long: %L1 bytes at most.</source>
        <translation>Die Notiz ist zu lang: höchstens %L1 Byte.</translation>
    </message>
</context>
<context>
    <name>docket::ui::DriftRows</name>
    <message>
        <source>Empty</source>
        <comment>an answer</comment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Archived label</source>
        <translation>Archiviertes Label</translation>
    </message>
    <message>
        <source>Unknown label</source>
        <translation>Unbekanntes Label</translation>
    </message>
    <message>
        <source>More labels than the task takes</source>
        <translation>Mehr Labels, als die Aufgabe nimmt</translation>
    </message>
    <message>
        <source>Prose or broken JSON</source>
        <translation>Fließtext oder kaputtes JSON</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Instead of a label</source>
        <translation>Statt eines Labels</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Most often</source>
        <translation>Am häufigsten</translation>
    </message>
</context>
<context>
    <name>docket::ui::DriftWords</name>
    <message>
        <source>Archived labels are predicted</source>
        <translation>Archivierte Labels werden vorhergesagt</translation>
    </message>
    <message>
        <source>Labels that nobody knows are predicted</source>
        <translation>Unbekannte Labels werden vorhergesagt</translation>
    </message>
    <message>
        <source>Predicted under an older taxonomy version</source>
        <translation>Unter einer älteren Taxonomie-Version vorhergesagt</translation>
    </message>
    <message>
        <source>The share of “%1” has moved</source>
        <translation>Der Anteil von „%1“ hat sich bewegt</translation>
    </message>
    <message>
        <source>The mix of labels has moved</source>
        <translation>Die Mischung der Labels hat sich bewegt</translation>
    </message>
    <message>
        <source>Prompt versions differ: %1</source>
        <translation>Prompt-Versionen weichen ab: %1</translation>
    </message>
    <message>
        <source>A prompt is worse: %1</source>
        <translation>Ein Prompt ist schlechter: %1</translation>
    </message>
    <message>
        <source>Answers are empty</source>
        <translation>Antworten sind leer</translation>
    </message>
    <message>
        <source>Answers have more labels than the task takes</source>
        <translation>Antworten haben mehr Labels, als die Aufgabe nimmt</translation>
    </message>
    <message>
        <source>Answers are prose or broken JSON</source>
        <translation>Antworten sind Fließtext oder kaputtes JSON</translation>
    </message>
    <message>
        <source>“%1” is not predicted any more</source>
        <translation>„%1“ wird nicht mehr vorhergesagt</translation>
    </message>
    <message>
        <source>“%1” is missed too often</source>
        <translation>„%1“ wird zu oft übersehen</translation>
    </message>
    <message>
        <source>Accuracy has fallen</source>
        <translation>Die Genauigkeit ist gesunken</translation>
    </message>
    <message>
        <source>“%1” is right less often</source>
        <translation>„%1“ ist seltener richtig</translation>
    </message>
    <message>
        <source>The mean confidence has moved</source>
        <translation>Die mittlere Konfidenz hat sich bewegt</translation>
    </message>
    <message>
        <source>The escalation rate has moved</source>
        <translation>Die Eskalationsrate hat sich bewegt</translation>
    </message>
    <message>
        <source>The share of a language has moved: %1</source>
        <translation>Der Anteil einer Sprache hat sich bewegt: %1</translation>
    </message>
    <message>
        <source>The mix of languages has moved</source>
        <translation>Die Mischung der Sprachen hat sich bewegt</translation>
    </message>
    <message>
        <source>The length of texts has moved</source>
        <translation>Die Länge der Texte hat sich bewegt</translation>
    </message>
    <message>
        <source>The share of new words has moved</source>
        <translation>Der Anteil neuer Wörter hat sich bewegt</translation>
    </message>
    <message>
        <source>The share of repeated texts has moved</source>
        <translation>Der Anteil wiederholter Texte hat sich bewegt</translation>
    </message>
    <message>
        <source>The share of nearly repeated texts has moved</source>
        <translation>Der Anteil fast wiederholter Texte hat sich bewegt</translation>
    </message>
    <message>
        <source>Label drift</source>
        <translation>Label-Drift</translation>
    </message>
    <message>
        <source>Prompt brittleness</source>
        <translation>Prompt-Empfindlichkeit</translation>
    </message>
    <message>
        <source>Format errors</source>
        <translation>Formatfehler</translation>
    </message>
    <message>
        <source>Minority neglect</source>
        <translation>Seltene übersehen</translation>
    </message>
    <message>
        <source>Silent degradation</source>
        <translation>Stiller Verfall</translation>
    </message>
    <message>
        <source>Upstream shift</source>
        <translation>Eingang verschoben</translation>
    </message>
    <message>
        <source>archived or unknown labels</source>
        <translation>archivierte oder unbekannte Labels</translation>
    </message>
    <message>
        <source>items that two prompts label differently</source>
        <translation>Einträge, die zwei Prompts verschieden labeln</translation>
    </message>
    <message>
        <source>without a usable label</source>
        <translation>ohne brauchbares Label</translation>
    </message>
    <message>
        <source>lowest recall of a rare label</source>
        <translation>niedrigster Recall eines seltenen Labels</translation>
    </message>
    <message>
        <source>accuracy of all traffic</source>
        <translation>Genauigkeit des gesamten Eingangs</translation>
    </message>
    <message>
        <source>stability index of languages</source>
        <translation>Stabilitätsindex der Sprachen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a share, its interval</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>state of what is watched</comment>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <comment>state of what is watched</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>state of what is watched: somebody should look at it</comment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Act</source>
        <comment>state of what is watched: somebody should do something</comment>
        <translation>Handeln</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>a difference of shares</comment>
        <translation>%1 Punkte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>week of %1</source>
        <comment>a day, the first of the week</comment>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>too few predictions in this time</source>
        <translation>zu wenige Vorhersagen in dieser Zeit</translation>
    </message>
    <message>
        <source>too few items were predicted with two prompt versions</source>
        <translation>zu wenige Einträge wurden mit zwei Prompt-Versionen vorhergesagt</translation>
    </message>
    <message>
        <source>too few final labels of rare labels</source>
        <translation>zu wenige endgültige Labels seltener Labels</translation>
    </message>
    <message>
        <source>too few final labels of what was routed either way</source>
        <translation>zu wenige endgültige Labels beider Wege</translation>
    </message>
    <message>
        <source>no text was read</source>
        <translation>kein Text wurde gelesen</translation>
    </message>
    <message>
        <source>too little is known</source>
        <translation>zu wenig ist bekannt</translation>
    </message>
</context>
<context>
    <name>docket::ui::DryRunPane</name>
    <message numerus="yes">
        <source>%Ln prediction(s)</source>
        <translation>
            <numerusform>%Ln Vorhersage</numerusform>
            <numerusform>%Ln Vorhersagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>predictions, items</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours at an assumed %1 a review: %2 of %3 have a measured time.</source>
        <comment>time, number of reviews, how many are needed</comment>
        <translation>Stunden bei angenommenen %1 je Prüfung: %2 von %3 haben eine gemessene Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>Hours at %1 min a review, the mean of %Ln review(s).</source>
        <translation>
            <numerusform>Stunden bei %1 min je Prüfung, dem Mittel aus %Ln Prüfung.</numerusform>
            <numerusform>Stunden bei %1 min je Prüfung, dem Mittel aus %Ln Prüfungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Predictions of the dry run</source>
        <translation>Vorhersagen des Probelaufs</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Computing the dry run</source>
        <translation>Der Probelauf wird berechnet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2 change sides</source>
        <comment>items</comment>
        <translation>%1 von %2 wechseln die Seite</translation>
    </message>
    <message>
        <source>Dry run: %1</source>
        <comment>what it says</comment>
        <translation>Probelauf: %1</translation>
    </message>
    <message>
        <source>%1 %2 computes again.</source>
        <comment>an error, a key</comment>
        <translation>%1 %2 berechnet neu.</translation>
    </message>
    <message>
        <source>Cancelled. %1 computes again.</source>
        <comment>key</comment>
        <translation>Abgebrochen. %1 berechnet neu.</translation>
    </message>
    <message>
        <source>Cancelled: the figures are those of before. %1 computes again.</source>
        <comment>key</comment>
        <translation>Abgebrochen: Die Zahlen sind die von vorher. %1 berechnet neu.</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>Wird berechnet</translation>
    </message>
    <message>
        <source>Computed %1. Predictions came in since: %2 computes again.</source>
        <comment>time, key</comment>
        <translation>Berechnet %1. Seither kamen Vorhersagen hinzu: %2 berechnet neu.</translation>
    </message>
    <message>
        <source>0 predictions, import first.</source>
        <translation>0 Vorhersagen, zuerst importieren.</translation>
    </message>
    <message>
        <source>0 predictions in this time. Choose a longer one.</source>
        <translation>0 Vorhersagen in dieser Zeit. Einen längeren wählen.</translation>
    </message>
</context>
<context>
    <name>docket::ui::DryRunRows</name>
    <message>
        <source>Now, %1</source>
        <comment>version</comment>
        <translation>Jetzt, %1</translation>
    </message>
    <message>
        <source>Then, %1</source>
        <comment>version</comment>
        <translation>Dann, %1</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of a number</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>To people</source>
        <translation>An Menschen</translation>
    </message>
    <message>
        <source>Several reasons</source>
        <translation>Mehrere Gründe</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Reviewer hours</source>
        <translation>Prüfstunden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: now %2, then %3, change %4</source>
        <comment>what is counted, how many, how many, by how many</comment>
        <translation>%1: jetzt %2, dann %3, Änderung %4</translation>
    </message>
</context>
<context>
    <name>docket::ui::DryRunTable</name>
    <message>
        <source>Dry run: what the rules make of the predictions</source>
        <translation>Probelauf: was die Regeln aus den Vorhersagen machen</translation>
    </message>
</context>
<context>
    <name>docket::ui::DueRule</name>
    <message>
        <source>Counted from when the item came before people. Where several apply, the shortest holds.</source>
        <translation>Gezählt ab dem Moment, in dem der Eintrag zu Menschen kam. Gelten mehrere, zählt die kürzeste.</translation>
    </message>
</context>
<context>
    <name>docket::ui::DuplicatesSection</name>
    <message>
        <source>Duplicates and balance</source>
        <translation>Duplikate und Ausgleich</translation>
    </message>
    <message>
        <source>Drop exact duplicates</source>
        <translation>Genaue Duplikate weglassen</translation>
    </message>
    <message>
        <source>Drop near-duplicates, similar from</source>
        <translation>Beinahe-Duplikate weglassen, ähnlich ab</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>At most so many of a label</source>
        <translation>Höchstens so viele je Label</translation>
    </message>
    <message>
        <source>Repeat rare labels</source>
        <translation>Seltene Labels wiederholen</translation>
    </message>
    <message>
        <source>Weights in the manifest</source>
        <translation>Gewichte im Manifest</translation>
    </message>
    <message>
        <source>Most items of a label</source>
        <translation>Meiste Einträge eines Labels</translation>
    </message>
    <message>
        <source>Similarity from which texts are near-duplicates</source>
        <translation>Ähnlichkeit, ab der Texte Beinahe-Duplikate sind</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Ausgleich</translation>
    </message>
</context>
<context>
    <name>docket::ui::EarlierExports</name>
    <message>
        <source>Earlier exports</source>
        <translation>Frühere Exporte</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <translation>Rezept laden</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Noch einmal erzeugen</translation>
    </message>
    <message>
        <source>Looking at what is left of the folders</source>
        <translation>Es wird nachgesehen, was von den Ordnern noch da ist</translation>
    </message>
    <message>
        <source>This workspace has made no export yet. What is exported is listed here, with its recipe.</source>
        <translation>Aus diesem Arbeitsbereich wurde noch nichts exportiert. Was exportiert wird, steht hier mit seinem Rezept.</translation>
    </message>
    <message>
        <source>The path is copied.</source>
        <translation>Der Pfad ist kopiert.</translation>
    </message>
</context>
<context>
    <name>docket::ui::EntryList</name>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>docket::ui::EntryModel</name>
    <message>
        <source>changed</source>
        <comment>tag of a label</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>label</comment>
        <translation>%1, geändert</translation>
    </message>
</context>
<context>
    <name>docket::ui::ExampleDialog</name>
    <message>
        <source>Texts that people decided so, those on which most agree first.</source>
        <translation>Texte, die Menschen so entschieden haben; die mit der größten Einigkeit zuerst.</translation>
    </message>
    <message>
        <source>Texts that the model gave this label and people decided otherwise.</source>
        <translation>Texte, denen das Modell dieses Label gab und Menschen ein anderes.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Looking through the decisions…</source>
        <translation>Entscheidungen werden durchgesehen…</translation>
    </message>
    <message>
        <source>%1 of %2 agree</source>
        <translation>%1 von %2 einig</translation>
    </message>
    <message>
        <source>There are no such decisions yet.</source>
        <translation>Solche Entscheidungen gibt es noch nicht.</translation>
    </message>
    <message>
        <source>Space ticks a text, Enter adds what is ticked.</source>
        <translation>Leertaste hakt einen Text an, Eingabe fügt die angehakten hinzu.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ExamplePanel</name>
    <message>
        <source>Examples of the prompt</source>
        <translation>Beispiele des Prompts</translation>
    </message>
    <message>
        <source>Enter pins, Delete bans</source>
        <translation>Eingabetaste heftet an, Entf sperrt</translation>
    </message>
</context>
<context>
    <name>docket::ui::ExampleRows</name>
    <message>
        <source>Pinned.</source>
        <translation>Angeheftet.</translation>
    </message>
    <message>
        <source>An edge case: “%1” was said before.</source>
        <comment>name of a label</comment>
        <translation>Ein Grenzfall: Vorher hieß es „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>Nearest to %L1 of %Ln text(s) of its label.</source>
        <translation>
            <numerusform>Am nächsten zu %L1 von %Ln Text seines Labels.</numerusform>
            <numerusform>Am nächsten zu %L1 von %Ln Texten seines Labels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Typical. %1</source>
        <comment>a sentence of figures</comment>
        <translation>Typisch. %1</translation>
    </message>
    <message>
        <source>Unlike the others. %1</source>
        <comment>a sentence of figures</comment>
        <translation>Anders als die übrigen. %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a label, id of an item</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>%1. %2 Enter: %3. Delete: never in</source>
        <comment>an example, why it is in, what Enter does</comment>
        <translation>%1. %2 Eingabetaste: %3. Entf: nie dabei</translation>
    </message>
</context>
<context>
    <name>docket::ui::ExamplesSection</name>
    <message>
        <source>Ids, one a line</source>
        <translation>IDs, eine je Zeile</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>So many of each label</source>
        <translation>So viele je Label</translation>
    </message>
    <message>
        <source>Within so many tokens</source>
        <translation>Innerhalb so vieler Tokens</translation>
    </message>
    <message>
        <source>Examples of each label</source>
        <translation>Beispiele je Label</translation>
    </message>
    <message>
        <source>Tokens of all examples together, estimated</source>
        <translation>Tokens aller Beispiele zusammen, geschätzt</translation>
    </message>
    <message>
        <source>Best: typical, unlike each other</source>
        <translation>Beste: typisch, untereinander verschieden</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Always in</source>
        <translation>Immer dabei</translation>
    </message>
    <message>
        <source>Never in</source>
        <translation>Nie dabei</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>As many of each label</source>
        <translation>Gleich viele je Label</translation>
    </message>
    <message>
        <source>More of frequent labels</source>
        <translation>Mehr von häufigen Labels</translation>
    </message>
    <message>
        <source>Of which labels</source>
        <translation>Von welchen Labels</translation>
    </message>
</context>
<context>
    <name>docket::ui::ExcludesEdit</name>
    <message>
        <source>Labels to use instead</source>
        <translation>Stattdessen zu verwendende Labels</translation>
    </message>
</context>
<context>
    <name>docket::ui::ExportBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>noch etwa %Ln s</numerusform>
            <numerusform>noch etwa %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>noch etwa %Ln min</numerusform>
            <numerusform>noch etwa %Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::ExportHead</name>
    <message>
        <source>Folder that the files go to</source>
        <translation>Ordner, in den die Dateien kommen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose… the folder to put it in</source>
        <translation>Wählen… des Ordners, in den er kommt</translation>
    </message>
    <message>
        <source>Earlier exports</source>
        <translation>Frühere Exporte</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. Files go to</source>
        <translation>Nichts wird verschickt. Dateien kommen nach</translation>
    </message>
    <message>
        <source>There already, so the new one is called %1</source>
        <comment>name of a folder</comment>
        <translation>Schon da; der neue heißt %1</translation>
    </message>
    <message>
        <source>No earlier exports</source>
        <translation>Keine früheren Exporte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier export(s)</source>
        <translation>
            <numerusform>%Ln früherer Export</numerusform>
            <numerusform>%Ln frühere Exporte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::ExportJobs</name>
    <message numerus="yes">
        <source>%Ln record(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln Datensatz nach %1 exportiert.</numerusform>
            <numerusform>%Ln Datensätze nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) made again in %1.</source>
        <translation>
            <numerusform>%Ln Datensatz noch einmal erzeugt in %1.</numerusform>
            <numerusform>%Ln Datensätze noch einmal erzeugt in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every byte is as it was.</source>
        <translation>Jedes Byte ist wie damals.</translation>
    </message>
    <message>
        <source>Every byte is as it was but for the version of Docket in the manifest, which was %1.</source>
        <translation>Jedes Byte ist wie damals, nur die Version von Docket im Manifest nicht; es war %1.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>docket::ui::ExportPage</name>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Recipe, or preview</source>
        <translation>Rezept oder Vorschau</translation>
    </message>
    <message>
        <source>Put the new folder into</source>
        <translation>Den neuen Ordner anlegen in</translation>
    </message>
    <message>
        <source>An export is being written</source>
        <translation>Ein Export wird gerade geschrieben</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Dateien werden geschrieben</translation>
    </message>
    <message>
        <source>Looking at what it comes to</source>
        <translation>Es wird ermittelt, was herauskommt</translation>
    </message>
    <message>
        <source>Cancelled: what is shown is of before. %1 looks again.</source>
        <comment>a key</comment>
        <translation>Abgebrochen: Zu sehen ist, was vorher galt. %1 ermittelt neu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln file(s), and a manifest with recipe, counts, versions and hashes</source>
        <comment>after a number of records</comment>
        <translation>
            <numerusform>in %Ln Datei, dazu ein Manifest mit Rezept, Zahlen, Versionen und Prüfsummen</numerusform>
            <numerusform>in %Ln Dateien, dazu ein Manifest mit Rezept, Zahlen, Versionen und Prüfsummen</numerusform>
        </translation>
    </message>
    <message>
        <source>Names of people, one a line</source>
        <translation>Namen von Personen, einer je Zeile</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading the workspace for the advice</source>
        <translation>Der Arbeitsbereich wird für den Rat gelesen</translation>
    </message>
</context>
<context>
    <name>docket::ui::ExportRecall</name>
    <message>
        <source>The desktop has no program that shows the folder %1.</source>
        <translation>Auf diesem System zeigt kein Programm den Ordner %1.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ExportRows</name>
    <message>
        <source>The folder is there</source>
        <translation>Der Ordner ist da</translation>
    </message>
    <message>
        <source>The folder was changed</source>
        <translation>Der Ordner wurde verändert</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>Der Ordner ist weg</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
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
        <translation>In der Liste steht kein Eintrag zum Exportieren.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ExportTurns</name>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Prompt or fine-tune?</source>
        <translation>Prompt oder Fine-Tuning?</translation>
    </message>
    <message>
        <source>Dataset, or advice whether to prompt or to fine-tune</source>
        <translation>Datensatz oder Rat, ob Prompt oder Fine-Tuning</translation>
    </message>
</context>
<context>
    <name>docket::ui::ExportWords</name>
    <message>
        <source>%L1 for training</source>
        <translation>%L1 zum Trainieren</translation>
    </message>
    <message>
        <source>%L1 for validation</source>
        <translation>%L1 zum Validieren</translation>
    </message>
    <message>
        <source>%L1 for testing</source>
        <translation>%L1 zum Testen</translation>
    </message>
    <message>
        <source>Accepted automatically</source>
        <translation>Automatisch übernommen</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>Reviewers disagree</source>
        <translation>Prüfende sind uneinig</translation>
    </message>
    <message>
        <source>Suggestion was in sight</source>
        <translation>Vorschlag war zu sehen</translation>
    </message>
    <message>
        <source>Reviewer was unsure</source>
        <translation>Prüfende waren unsicher</translation>
    </message>
    <message>
        <source>In an open agreement test</source>
        <translation>In laufendem Übereinstimmungstest</translation>
    </message>
    <message>
        <source>Rule for labels not met</source>
        <translation>Regel für Labels nicht erfüllt</translation>
    </message>
    <message>
        <source>Gold items</source>
        <translation>Gold-Einträge</translation>
    </message>
    <message>
        <source>No gold item</source>
        <translation>Kein Gold-Eintrag</translation>
    </message>
    <message>
        <source>Escalated for another reason</source>
        <translation>Aus anderem Grund vorgelegt</translation>
    </message>
    <message>
        <source>Decided at another time</source>
        <translation>Zu anderer Zeit entschieden</translation>
    </message>
    <message>
        <source>Decided by others</source>
        <translation>Von anderen entschieden</translation>
    </message>
    <message>
        <source>Not found by the search</source>
        <translation>Von der Suche nicht gefunden</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>Anderes Label</translation>
    </message>
    <message>
        <source>Label no longer in force</source>
        <translation>Label gilt nicht mehr</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Persönliche Daten</translation>
    </message>
    <message>
        <source>No overturned suggestion</source>
        <translation>Kein verworfener Vorschlag</translation>
    </message>
    <message>
        <source>Blank text</source>
        <translation>Leerer Text</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Over the cap of a label</source>
        <translation>Über der Obergrenze eines Labels</translation>
    </message>
    <message>
        <source>Not needed as examples</source>
        <translation>Nicht als Beispiel gebraucht</translation>
    </message>
    <message>
        <source>Items in the workspace</source>
        <translation>Einträge im Arbeitsbereich</translation>
    </message>
    <message>
        <source>Copies of rare labels</source>
        <translation>Kopien seltener Labels</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <comment>in the workspace</comment>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>less %L1 (%2)</source>
        <comment>a count of items, why they are left out</comment>
        <translation>ohne %L1 (%2)</translation>
    </message>
    <message>
        <source>and %L1 (%2)</source>
        <comment>a count of records, why they are added</comment>
        <translation>und %L1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 = %Ln record(s)</source>
        <comment>items, less those left out</comment>
        <translation>
            <numerusform>%1 = %Ln Datensatz</numerusform>
            <numerusform>%1 = %Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to export: the workspace has no items.</source>
        <translation>Nichts zu exportieren: Der Arbeitsbereich hat keine Einträge.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left: the last %Ln item(s) went by “%1”.</source>
        <comment>why items are left out</comment>
        <translation>
            <numerusform>Nichts bleibt übrig: Der letzte Eintrag (%Ln) fiel weg durch „%1“.</numerusform>
            <numerusform>Nichts bleibt übrig: Die letzten %Ln Einträge fielen weg durch „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Too few records</source>
        <translation>Zu wenige Datensätze</translation>
    </message>
    <message>
        <source>Too many records</source>
        <translation>Zu viele Datensätze</translation>
    </message>
    <message>
        <source>Too few of a label</source>
        <translation>Zu wenige eines Labels</translation>
    </message>
    <message>
        <source>Too many labels</source>
        <translation>Zu viele Labels</translation>
    </message>
    <message>
        <source>Too few labels</source>
        <translation>Zu wenige Labels</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>Records too long</source>
        <translation>Datensätze zu lang</translation>
    </message>
    <message>
        <source>Empty texts</source>
        <translation>Leere Texte</translation>
    </message>
    <message>
        <source>Reserved words in texts</source>
        <translation>Reservierte Wörter in Texten</translation>
    </message>
    <message>
        <source>Labels no longer in force</source>
        <translation>Labels gelten nicht mehr</translation>
    </message>
    <message>
        <source>Uneven labels</source>
        <translation>Ungleich häufige Labels</translation>
    </message>
    <message>
        <source>Low agreement</source>
        <translation>Geringe Übereinstimmung</translation>
    </message>
    <message>
        <source>Duplicates in two splits</source>
        <translation>Duplikate in zwei Teilen</translation>
    </message>
    <message>
        <source>Label missing in a split</source>
        <translation>Label fehlt in einem Teil</translation>
    </message>
    <message>
        <source>Example in an evaluation split</source>
        <translation>Beispiel in einem Prüfteil</translation>
    </message>
    <message>
        <source>Same text, other label</source>
        <translation>Gleicher Text, anderes Label</translation>
    </message>
    <message>
        <source>Suggestion was always in sight</source>
        <translation>Vorschlag war immer zu sehen</translation>
    </message>
    <message>
        <source>One reviewer only</source>
        <translation>Nur eine prüfende Person</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>Unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>Labelled by a machine</source>
        <translation>Von einer Maschine gelabelt</translation>
    </message>
    <message>
        <source>Personal data in texts</source>
        <translation>Personenbezogene Daten in Texten</translation>
    </message>
    <message>
        <source>Earlier taxonomy version</source>
        <translation>Frühere Version der Taxonomie</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation>Nichts bleibt übrig</translation>
    </message>
    <message>
        <source>Written in another way</source>
        <translation>Anders geschrieben</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Zusammenhalten</translation>
    </message>
    <message>
        <source>Lower the cap</source>
        <translation>Obergrenze senken</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Drop duplicates</source>
        <translation>Duplikate weglassen</translation>
    </message>
    <message>
        <source>Blind only</source>
        <translation>Nur blinde</translation>
    </message>
    <message>
        <source>Agreed only</source>
        <translation>Nur übereinstimmende</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maskieren</translation>
    </message>
    <message>
        <source>Reviewed only</source>
        <translation>Nur geprüfte</translation>
    </message>
    <message>
        <source>Read as of today</source>
        <translation>Nach heutigem Stand lesen</translation>
    </message>
    <message>
        <source>Synthetic, only to learn from</source>
        <translation>Synthetisch, nur zum Lernen</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Nicht ausgewählt</translation>
    </message>
    <message>
        <source>Same shares for all</source>
        <translation>Anteile je Label</translation>
    </message>
</context>
<context>
    <name>docket::ui::FigureFiles</name>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>The chart is in %1.</source>
        <translation>Das Diagramm ist in %1.</translation>
    </message>
</context>
<context>
    <name>docket::ui::FigureRows</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, column, figure</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>no figure</source>
        <comment>what a cell says in which nothing stands</comment>
        <translation>keine Zahl</translation>
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
        <translation>%1 von %2 geprüften</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures of the team</source>
        <translation>Zahlen des Teams</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure, what there is to say of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha, MASI</source>
        <translation>Krippendorffs Alpha, MASI</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha, nominal</source>
        <translation>Krippendorffs Alpha, nominal</translation>
    </message>
    <message>
        <source>%1 (95 %)</source>
        <comment>an interval</comment>
        <translation>%1 (95 %)</translation>
    </message>
    <message>
        <source>Reviewed twice or more</source>
        <translation>Zweimal oder öfter geprüft</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Same answer again</source>
        <translation>Wieder dieselbe Antwort</translation>
    </message>
    <message>
        <source>Gold accuracy</source>
        <translation>Goldgenauigkeit</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <comment>gold items</comment>
        <translation>%1 von %2 richtig</translation>
    </message>
    <message>
        <source>Anchoring, points</source>
        <translation>Ankerwirkung, Punkte</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>No policy has drawn who sees the suggestion.</source>
        <translation>Keine Richtlinie hat ausgelost, wer den Vorschlag sieht.</translation>
    </message>
    <message>
        <source>answers in the smaller arm</source>
        <translation>Antworten im kleineren Arm</translation>
    </message>
</context>
<context>
    <name>docket::ui::FiguresState</name>
    <message>
        <source>Computing the figures</source>
        <translation>Zahlen werden berechnet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 %2 computes again.</source>
        <comment>an error, a key</comment>
        <translation>%1 %2 berechnet neu.</translation>
    </message>
    <message>
        <source>Cancelled: the figures are those of before. %1 computes again.</source>
        <comment>key</comment>
        <translation>Abgebrochen: Die Zahlen sind die von vorher. %1 berechnet neu.</translation>
    </message>
    <message>
        <source>Cancelled. %1 computes again.</source>
        <comment>key</comment>
        <translation>Abgebrochen. %1 berechnet neu.</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>Wird berechnet</translation>
    </message>
    <message>
        <source>Computed %1.</source>
        <comment>a time</comment>
        <translation>Berechnet um %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) changed since: %1 computes again.</source>
        <translation>
            <numerusform>%Ln Eintrag hat sich seither geändert: %1 berechnet neu.</numerusform>
            <numerusform>%Ln Einträge haben sich seither geändert: %1 berechnet neu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::FilePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Files of the dataset</source>
        <translation>Dateien des Exports</translation>
    </message>
    <message>
        <source>First lines</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>First lines of %1</source>
        <comment>name of a file</comment>
        <translation>Erste Zeilen von %1</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln line(s), %2</source>
        <comment>lines shown, lines of the file; its size</comment>
        <translation>
            <numerusform>%L1 von %Ln Zeile, %2</numerusform>
            <numerusform>%L1 von %Ln Zeilen, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::FilterBar</name>
    <message>
        <source>Below %1</source>
        <translation>Unter %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfperson</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>By tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Binnen einer Woche</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>docket::ui::FilterChip</name>
    <message>
        <source>%1: everything</source>
        <translation>%1: alles</translation>
    </message>
    <message>
        <source>Enter opens the filter, Delete takes it away</source>
        <translation>Eingabe öffnet den Filter, Entf nimmt ihn weg</translation>
    </message>
    <message>
        <source>Enter opens the filter</source>
        <translation>Eingabe öffnet den Filter</translation>
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
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>Nichts zu beachten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::FindingRows</name>
    <message>
        <source>Error: %1</source>
        <comment>what is wrong with a dataset</comment>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title, sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2 Enter: %3</source>
        <comment>title, sentence, what Enter does</comment>
        <translation>%1. %2 Eingabetaste: %3</translation>
    </message>
</context>
<context>
    <name>docket::ui::FindingWords</name>
    <message>
        <source>Label %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>two labels</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>of %1 predictions of either, people decided the other in %2</source>
        <translation>bei %1 Vorhersagen eines der beiden entschieden Menschen %2-mal das andere</translation>
    </message>
    <message>
        <source>reviewers differed %1 times and agreed in %2 %</source>
        <translation>Prüfende wichen %1-mal voneinander ab und waren in %2 % einig</translation>
    </message>
    <message>
        <source>reviewers differed %1 times</source>
        <translation>Prüfende wichen %1-mal voneinander ab</translation>
    </message>
    <message>
        <source>definitions %1 alike</source>
        <translation>Definitionen zu %1 gleich</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und noch %Ln</numerusform>
            <numerusform>%1 und noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No label can be chosen</source>
        <translation>Kein Label ist wählbar</translation>
    </message>
    <message>
        <source>No answer can have that size</source>
        <translation>Keine Antwort kann diese Größe haben</translation>
    </message>
    <message>
        <source>Label without a key</source>
        <translation>Label ohne Schlüssel</translation>
    </message>
    <message>
        <source>Key that cannot be used</source>
        <translation>Unbrauchbarer Schlüssel</translation>
    </message>
    <message>
        <source>Same key twice</source>
        <translation>Derselbe Schlüssel zweimal</translation>
    </message>
    <message>
        <source>Id that cannot be used</source>
        <translation>Unbrauchbare Kennung</translation>
    </message>
    <message>
        <source>Threshold not between 0 and 1</source>
        <translation>Schwelle nicht zwischen 0 und 1</translation>
    </message>
    <message>
        <source>Cost that is no cost</source>
        <translation>Kosten, die keine sind</translation>
    </message>
    <message>
        <source>Shortcut that is not one character</source>
        <translation>Kürzel ist nicht ein Zeichen</translation>
    </message>
    <message>
        <source>Same shortcut twice</source>
        <translation>Dasselbe Kürzel zweimal</translation>
    </message>
    <message>
        <source>Unknown colour</source>
        <translation>Unbekannte Farbe</translation>
    </message>
    <message>
        <source>Label in a group that is not there</source>
        <translation>Label in einer fehlenden Gruppe</translation>
    </message>
    <message>
        <source>Groups that hold each other</source>
        <translation>Gruppen, die einander enthalten</translation>
    </message>
    <message>
        <source>Exclude that points to no label</source>
        <translation>Ausschluss verweist auf kein Label</translation>
    </message>
    <message>
        <source>Label without definition</source>
        <translation>Label ohne Definition</translation>
    </message>
    <message>
        <source>No includes and no excludes</source>
        <translation>Weder umfasst noch ohne</translation>
    </message>
    <message>
        <source>No includes</source>
        <translation>Nicht gesagt, was es umfasst</translation>
    </message>
    <message>
        <source>No excludes</source>
        <translation>Keine Ausschlüsse</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %Ln example(s)</source>
        <translation>
            <numerusform>Weniger als %Ln Beispiel</numerusform>
            <numerusform>Weniger als %Ln Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>No “other” label</source>
        <translation>Kein Label „Anderes“</translation>
    </message>
    <message>
        <source>Keys that read alike</source>
        <translation>Schlüssel, die sich gleichen</translation>
    </message>
    <message>
        <source>Same name twice</source>
        <translation>Derselbe Name zweimal</translation>
    </message>
    <message>
        <source>Two labels include the same</source>
        <translation>Zwei Labels umfassen dasselbe</translation>
    </message>
    <message>
        <source>Two labels overlap</source>
        <translation>Zwei Labels überschneiden sich</translation>
    </message>
    <message>
        <source>Exclude that points to an archived label</source>
        <translation>Ausschluss verweist auf ein archiviertes Label</translation>
    </message>
    <message>
        <source>Many labels without a group</source>
        <translation>Viele Labels ohne Gruppe</translation>
    </message>
    <message>
        <source>Label that nobody uses</source>
        <translation>Ungenutztes Label</translation>
    </message>
    <message>
        <source>Threshold far from optimum</source>
        <translation>Schwelle weit vom Optimum</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>labels, and the text that is meant</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) in no group.</source>
        <translation>
            <numerusform>%Ln Label in keiner Gruppe.</numerusform>
            <numerusform>%Ln Labels in keiner Gruppe.</numerusform>
        </translation>
    </message>
    <message>
        <source>What fits nowhere has to be given a wrong label.</source>
        <translation>Was nirgends passt, bekommt ein falsches Label.</translation>
    </message>
    <message>
        <source>%1: definitions %2 alike.</source>
        <translation>%1: Definitionen zu %2 gleich.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>two labels, and how they are mixed up</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: no decision for %Ln day(s).</source>
        <translation>
            <numerusform>%1: seit %Ln Tag keine Entscheidung.</numerusform>
            <numerusform>%1: seit %Ln Tagen keine Entscheidung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: in none of %Ln decision(s).</source>
        <translation>
            <numerusform>%1: in keiner von %Ln Entscheidung.</numerusform>
            <numerusform>%1: in keiner von %Ln Entscheidungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, cost optimum %3, from %Ln prediction(s) that people decided.</source>
        <translation>
            <numerusform>%1: %2, Kostenoptimum %3, aus %Ln entschiedenen Vorhersage.</numerusform>
            <numerusform>%1: %2, Kostenoptimum %3, aus %Ln entschiedenen Vorhersagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a label, or take one out of the archive.</source>
        <translation>Ein Label hinzufügen oder eines aus dem Archiv holen.</translation>
    </message>
    <message>
        <source>Give a fewest of 0 or more and a most that is not under it.</source>
        <translation>Ein Mindestmaß ab 0 und ein Höchstmaß angeben, das nicht darunter liegt.</translation>
    </message>
    <message>
        <source>Give it the key that models and files write.</source>
        <translation>Den Schlüssel angeben, den Modelle und Dateien schreiben.</translation>
    </message>
    <message>
        <source>Take blanks at the ends and control characters out of the key.</source>
        <translation>Leerzeichen an den Enden und Steuerzeichen aus dem Schlüssel nehmen.</translation>
    </message>
    <message>
        <source>Give all but one another key, or merge the labels.</source>
        <translation>Allen bis auf eines einen anderen Schlüssel geben oder sie zusammenführen.</translation>
    </message>
    <message>
        <source>Take the id away; the label gets a free one.</source>
        <translation>Die Kennung entfernen; das Label bekommt eine freie.</translation>
    </message>
    <message>
        <source>Set a threshold from 0 to 1, or none for that of the policy.</source>
        <translation>Eine Schwelle von 0 bis 1 setzen, oder keine für die der Regeln.</translation>
    </message>
    <message>
        <source>Set a cost of 0 or more.</source>
        <translation>Kosten ab 0 setzen.</translation>
    </message>
    <message>
        <source>Set one character, or none.</source>
        <translation>Ein Zeichen setzen oder keines.</translation>
    </message>
    <message>
        <source>Give all but one another shortcut, or none.</source>
        <translation>Allen bis auf eines ein anderes Kürzel geben oder keines.</translation>
    </message>
    <message>
        <source>Choose a colour, or none.</source>
        <translation>Eine Farbe wählen oder keine.</translation>
    </message>
    <message>
        <source>Choose a group that is there, or none.</source>
        <translation>Eine vorhandene Gruppe wählen oder keine.</translation>
    </message>
    <message>
        <source>Move one of them to the top or into another group.</source>
        <translation>Eine davon nach oben oder in eine andere Gruppe verschieben.</translation>
    </message>
    <message>
        <source>Choose a label that is there, or let the exclude point to none.</source>
        <translation>Ein vorhandenes Label wählen oder auf keines verweisen.</translation>
    </message>
    <message>
        <source>Write one sentence that says when the label applies.</source>
        <translation>Einen Satz schreiben, der sagt, wann das Label gilt.</translation>
    </message>
    <message>
        <source>List what belongs to it, and what looks like it and belongs elsewhere.</source>
        <translation>Auflisten, was dazugehört, und was ähnlich aussieht und woandershin gehört.</translation>
    </message>
    <message>
        <source>List what belongs to it.</source>
        <translation>Auflisten, was dazugehört.</translation>
    </message>
    <message>
        <source>List what looks like it, with the label to use instead.</source>
        <translation>Auflisten, was ähnlich aussieht, mit dem Label dafür.</translation>
    </message>
    <message>
        <source>Add texts, one on each line.</source>
        <translation>Texte hinzufügen, einen je Zeile.</translation>
    </message>
    <message>
        <source>Add a label such as “Other”, so that nobody has to choose a wrong one.</source>
        <translation>Ein Label wie „Anderes“ hinzufügen, damit niemand ein falsches wählen muss.</translation>
    </message>
    <message>
        <source>Choose keys that a reader can tell apart.</source>
        <translation>Schlüssel wählen, die sich gut unterscheiden lassen.</translation>
    </message>
    <message>
        <source>Rename all but one, or merge the labels.</source>
        <translation>Alle bis auf eines umbenennen oder sie zusammenführen.</translation>
    </message>
    <message>
        <source>Keep it with one label, and exclude it from the others in favour of that one.</source>
        <translation>Es bei einem Label lassen und bei den anderen zu dessen Gunsten ausschließen.</translation>
    </message>
    <message>
        <source>Say in each what sets it apart from the other, or merge them.</source>
        <translation>In beiden sagen, was es vom anderen unterscheidet, oder sie zusammenführen.</translation>
    </message>
    <message>
        <source>Point to the label that is used instead, or restore it.</source>
        <translation>Auf das stattdessen verwendete Label verweisen oder es wiederherstellen.</translation>
    </message>
    <message numerus="yes">
        <source>Put labels into groups until at most %Ln stand alone.</source>
        <translation>
            <numerusform>Labels in Gruppen legen, bis höchstens %Ln allein steht.</numerusform>
            <numerusform>Labels in Gruppen legen, bis höchstens %Ln allein stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the two: say in their excludes which is used when, or merge them.</source>
        <translation>Beide vergleichen: in den Ausschlüssen sagen, welches wann gilt, oder sie zusammenführen.</translation>
    </message>
    <message>
        <source>Archive it, or look at whether another label is chosen in its place.</source>
        <translation>Archivieren oder nachsehen, ob ein anderes Label an seiner Stelle gewählt wird.</translation>
    </message>
    <message>
        <source>Set the threshold to the optimum, or correct its costs.</source>
        <translation>Die Schwelle auf das Optimum setzen oder die Kosten berichtigen.</translation>
    </message>
    <message>
        <source>One key for several labels</source>
        <translation>Eine Taste für mehrere Labels</translation>
    </message>
    <message>
        <source>Shortcut that does not work</source>
        <translation>Wirkungsloses Kürzel</translation>
    </message>
    <message>
        <source>%1: Space already reveals the suggestion.</source>
        <translation>%1: Die Leertaste deckt schon den Vorschlag auf.</translation>
    </message>
    <message>
        <source>%1: %2 already says that no label fits.</source>
        <comment>label, key</comment>
        <translation>%1: %2 sagt schon, dass kein Label passt.</translation>
    </message>
    <message>
        <source>%1: no key of a keyboard writes %2; it needs an input method.</source>
        <comment>label, character</comment>
        <translation>%1: Keine Taste schreibt %2; es braucht eine Eingabemethode.</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln label(s) letters search the list instead.</source>
        <translation>
            <numerusform>Bei %Ln Label durchsuchen Buchstaben stattdessen die Liste.</numerusform>
            <numerusform>Bei %Ln Labels durchsuchen Buchstaben stattdessen die Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give all but one another shortcut, or none; case makes no difference.</source>
        <translation>Allen bis auf eines ein anderes Kürzel geben oder keines; Groß- und Kleinschreibung zählt nicht.</translation>
    </message>
    <message>
        <source>Set a letter or a digit from 1 to 9, or none.</source>
        <translation>Einen Buchstaben oder eine Ziffer von 1 bis 9 setzen oder nichts.</translation>
    </message>
    <message>
        <source>Set a letter or a digit that one key writes, or none.</source>
        <translation>Einen Buchstaben oder eine Ziffer setzen, die eine einzelne Taste schreibt, oder nichts.</translation>
    </message>
    <message>
        <source>Take the shortcuts away; reviewers pin labels to digits.</source>
        <translation>Die Kürzel entfernen; Prüfende heften Labels an Ziffern.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
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
        <translation>%1 (%2 von %3)</translation>
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
            <numerusform>dem einen Text (%Ln)</numerusform>
            <numerusform>allen %Ln Texten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln text(s)</source>
        <translation>
            <numerusform>%1 von %Ln Text</numerusform>
            <numerusform>%1 von %Ln Texten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepts a training file from %2 examples on; this one has %3.</source>
        <translation>%1 nimmt eine Trainingsdatei ab %2 Beispielen an; diese hat %3.</translation>
    </message>
    <message>
        <source>%1 accepts a training file of at most %2 records; this one has %3. Narrow the items, or cap the labels.</source>
        <translation>%1 nimmt eine Trainingsdatei mit höchstens %2 Datensätzen an; diese hat %3. Die Einträge eingrenzen oder die Labels begrenzen.</translation>
    </message>
    <message>
        <source>%1 accepts a validation file of at most %2 records; this one has %3. Give the validation split a smaller share.</source>
        <translation>%1 nimmt eine Validierungsdatei mit höchstens %2 Datensätzen an; diese hat %3. Dem Validierungsteil einen kleineren Anteil geben.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 labels; in use: %3.</source>
        <translation>%1 nimmt höchstens %2 Labels; verwendet werden %3.</translation>
    </message>
    <message>
        <source>%1 wants at least %2 labels; in use: %3.</source>
        <translation>%1 verlangt mindestens %2 Labels; verwendet werden %3.</translation>
    </message>
    <message>
        <source>%1 accepts files of at most %2 bytes; %3 has %4. Narrow the items, or cap the labels.</source>
        <translation>%1 nimmt Dateien mit höchstens %2 Bytes an; %3 hat %4. Die Einträge eingrenzen oder die Labels begrenzen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) longer than the %1 characters that %2 takes</source>
        <translation>
            <numerusform>%Ln Text länger als die %1 Zeichen, die %2 annimmt</numerusform>
            <numerusform>%Ln Texte länger als die %1 Zeichen, die %2 annimmt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) longer than the %1 characters that %2 takes</source>
        <translation>
            <numerusform>%Ln Datensatz länger als die %1 Zeichen, die %2 annimmt</numerusform>
            <numerusform>%Ln Datensätze länger als die %1 Zeichen, die %2 annimmt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) with more than the %1 tokens that %2 reads of a record, as it seems</source>
        <translation>
            <numerusform>%Ln Text mit anscheinend mehr als den %1 Token, die %2 von einem Datensatz liest</numerusform>
            <numerusform>%Ln Texte mit anscheinend mehr als den %1 Token, die %2 von einem Datensatz liest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) of %1 characters or more, which many models cut off</source>
        <translation>
            <numerusform>%Ln Text mit %1 Zeichen oder mehr, was viele Modelle abschneiden</numerusform>
            <numerusform>%Ln Texte mit %1 Zeichen oder mehr, was viele Modelle abschneiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) of blanks alone</source>
        <translation>
            <numerusform>%Ln Text nur aus Leerzeichen</numerusform>
            <numerusform>%Ln Texte nur aus Leerzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) with a word that %1 keeps for itself (%2)</source>
        <translation>
            <numerusform>%Ln Text mit einem Wort, das %1 sich vorbehält (%2)</numerusform>
            <numerusform>%Ln Texte mit einem Wort, das %1 sich vorbehält (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) with characters that nobody sees, such as those of no width or that turn the direction</source>
        <translation>
            <numerusform>%Ln Text mit Zeichen, die niemand sieht, etwa ohne Breite oder solche, die die Richtung drehen</numerusform>
            <numerusform>%Ln Texte mit Zeichen, die niemand sieht, etwa ohne Breite oder solche, die die Richtung drehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) seemingly with personal data, of %1 looked at out of %2</source>
        <translation>
            <numerusform>%Ln Text anscheinend mit personenbezogenen Daten, von %1 angesehenen aus %2</numerusform>
            <numerusform>%Ln Texte anscheinend mit personenbezogenen Daten, von %1 angesehenen aus %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) in two splits or more, so that what is measured was learned</source>
        <translation>
            <numerusform>%Ln Text in zwei Teilen oder mehr, sodass gemessen wird, was gelernt wurde</numerusform>
            <numerusform>%Ln Texte in zwei Teilen oder mehr, sodass gemessen wird, was gelernt wurde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of near-duplicates in two splits or more, of %1 looked at</source>
        <translation>
            <numerusform>%Ln Gruppe von Beinahe-Duplikaten in zwei Teilen oder mehr, von %1, die angesehen wurden</numerusform>
            <numerusform>%Ln Gruppen von Beinahe-Duplikaten in zwei Teilen oder mehr, von %1, die angesehen wurden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) also in the validation or test split</source>
        <translation>
            <numerusform>%Ln Beispiel auch im Validierungs- oder Testteil</numerusform>
            <numerusform>%Ln Beispiele auch im Validierungs- oder Testteil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) with nearly the text of an item in the validation or test split, of %1 there that were looked at</source>
        <translation>
            <numerusform>%Ln Beispiel mit beinahe dem Text eines Eintrags im Validierungs- oder Testteil, von %1, die dort angesehen wurden</numerusform>
            <numerusform>%Ln Beispiele mit beinahe dem Text eines Eintrags im Validierungs- oder Testteil, von %1, die dort angesehen wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>There are over %1 times as many records to learn from of %2 (%3) as of %4 (%5).</source>
        <translation>Von %2 (%3) gibt es über %1-mal so viele Datensätze zum Lernen wie von %4 (%5).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a split, how many labels are missing in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 wants at least %2 records of a label. %Ln label(s) with fewer: %3.</source>
        <translation>
            <numerusform>%1 verlangt mindestens %2 Datensätze je Label. %Ln Label mit weniger: %3.</numerusform>
            <numerusform>%1 verlangt mindestens %2 Datensätze je Label. %Ln Labels mit weniger: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) with fewer than %1 examples: %2.</source>
        <translation>
            <numerusform>%Ln Label mit weniger als %1 Beispielen: %2.</numerusform>
            <numerusform>%Ln Labels mit weniger als %1 Beispielen: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) with fewer than %1 records to learn from: %2.</source>
        <translation>
            <numerusform>%Ln Label mit weniger als %1 Datensätzen zum Lernen: %2.</numerusform>
            <numerusform>%Ln Labels mit weniger als %1 Datensätzen zum Lernen: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) in the dataset, but not in force: %1.</source>
        <translation>
            <numerusform>%Ln Label im Export, aber nicht in Kraft: %1.</numerusform>
            <numerusform>%Ln Labels im Export, aber nicht in Kraft: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of which fewer than four fifths of the pairs of answers agree: %1.</source>
        <translation>
            <numerusform>%Ln Label, bei dem weniger als vier Fünftel der Antwortpaare übereinstimmen: %1.</numerusform>
            <numerusform>%Ln Labels, bei denen weniger als vier Fünftel der Antwortpaare übereinstimmen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) whose answers were all given with the suggestion in sight: %1.</source>
        <translation>
            <numerusform>%Ln Label, dessen Antworten alle mit dem Vorschlag vor Augen gegeben wurden: %1.</numerusform>
            <numerusform>%Ln Labels, deren Antworten alle mit dem Vorschlag vor Augen gegeben wurden: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The policy asks for more than one review. %Ln label(s) with items that one reviewer decided: %1.</source>
        <translation>
            <numerusform>Die Regeln verlangen mehr als eine Prüfung. %Ln Label mit Einträgen, die eine Person allein entschieden hat: %1.</numerusform>
            <numerusform>Die Regeln verlangen mehr als eine Prüfung. %Ln Labels mit Einträgen, die eine Person allein entschieden hat: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more text(s)</source>
        <comment>after some that are named</comment>
        <translation>
            <numerusform>und %Ln weiterer Text</numerusform>
            <numerusform>und %Ln weitere Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) in the dataset with different labels, on %1 items: %2. Whoever learns from it learns both; decide these items again, or leave them out.</source>
        <translation>
            <numerusform>%Ln Text im Export mit verschiedenen Labels, an %1 Einträgen: %2. Wer daraus lernt, lernt beides; diese Einträge neu entscheiden oder weglassen.</numerusform>
            <numerusform>%Ln Texte im Export mit verschiedenen Labels, an %1 Einträgen: %2. Wer daraus lernt, lernt beides; diese Einträge neu entscheiden oder weglassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No record is left of %Ln item(s).</source>
        <translation>
            <numerusform>Von %Ln Eintrag bleibt kein Datensatz.</numerusform>
            <numerusform>Von %Ln Einträgen bleibt kein Datensatz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No record is left of %Ln item(s): %1.</source>
        <translation>
            <numerusform>Von %Ln Eintrag bleibt kein Datensatz: %1.</numerusform>
            <numerusform>Von %Ln Einträgen bleibt kein Datensatz: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) left out: %1 takes no text of blanks alone.</source>
        <translation>
            <numerusform>%Ln Eintrag weggelassen: %1 nimmt keinen Text nur aus Leerzeichen.</numerusform>
            <numerusform>%Ln Einträge weggelassen: %1 nimmt keinen Text nur aus Leerzeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) left out, as the label is not in force. Decide them again, or read the answers as of an earlier version.</source>
        <translation>
            <numerusform>%Ln Eintrag weggelassen, weil das Label nicht gilt. Neu entscheiden oder die Antworten nach einer früheren Version lesen.</numerusform>
            <numerusform>%Ln Einträge weggelassen, weil das Label nicht gilt. Neu entscheiden oder die Antworten nach einer früheren Version lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with the label of a model, and nobody was asked.</source>
        <translation>
            <numerusform>%Ln Eintrag mit dem Label eines Modells, ohne dass jemand gefragt wurde.</numerusform>
            <numerusform>%Ln Einträge mit dem Label eines Modells, ohne dass jemand gefragt wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers are read as of version %1 of the taxonomy; version %2 is in force, and what was decided since is not in the dataset.</source>
        <translation>Die Antworten werden nach Version %1 der Taxonomie gelesen; Version %2 gilt, und was seither entschieden wurde, fehlt im Export.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) that spreadsheets would take for a formula got a leading apostrophe.</source>
        <translation>
            <numerusform>%Ln Zelle, die Tabellenprogramme für eine Formel hielten, hat einen Apostroph davor bekommen.</numerusform>
            <numerusform>%Ln Zellen, die Tabellenprogramme für eine Formel hielten, haben einen Apostroph davor bekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The label %1 is written %2, as a label of fastText has no blanks.</source>
        <translation>Das Label %1 wird %2 geschrieben, denn ein Label von fastText hat keine Leerzeichen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) with a word that fastText takes for a label or for the end of a line; it got a blank inside.</source>
        <translation>
            <numerusform>%Ln Text mit einem Wort, das fastText für ein Label oder ein Zeilenende hält; es hat ein Leerzeichen bekommen.</numerusform>
            <numerusform>%Ln Texte mit einem Wort, das fastText für ein Label oder ein Zeilenende hält; es hat ein Leerzeichen bekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The budget leaves no room for all examples of %1.</source>
        <translation>Das Budget lässt nicht für alle Beispiele Platz: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pinned item(s) that cannot be examples: not among those to learn from, or of a label that is not in force.</source>
        <translation>
            <numerusform>%Ln angehefteter Eintrag, der kein Beispiel sein kann: nicht unter denen zum Lernen oder mit einem Label, das nicht gilt.</numerusform>
            <numerusform>%Ln angeheftete Einträge, die keine Beispiele sein können: nicht unter denen zum Lernen oder mit einem Label, das nicht gilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) missing in a split (%1): %2.</source>
        <translation>
            <numerusform>%Ln Label fehlt in einem Teil (%1): %2.</numerusform>
            <numerusform>%Ln Labels fehlen in einem Teil (%1): %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::FormatChoice</name>
    <message>
        <source>All formats</source>
        <translation>Alle Formate</translation>
    </message>
    <message>
        <source>More formats…</source>
        <translation>Weitere Formate…</translation>
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
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>docket::ui::FormatWords</name>
    <message>
        <source>Chat fine-tuning</source>
        <translation>Chat-Finetuning</translation>
    </message>
    <message>
        <source>One conversation a line: system, user and assistant, for OpenAI and those who follow it.</source>
        <translation>Ein Gespräch je Zeile: System, Nutzer, Assistent, für OpenAI und wer sich danach richtet.</translation>
    </message>
    <message>
        <source>Preference pairs</source>
        <translation>Präferenzpaare</translation>
    </message>
    <message>
        <source>The answer and the suggestion it overturned, for preference tuning with OpenAI.</source>
        <translation>Die Antwort und der Vorschlag, den sie verwarf, zur Präferenzabstimmung mit OpenAI.</translation>
    </message>
    <message>
        <source>OpenAI Evals</source>
        <translation>OpenAI Evals</translation>
    </message>
    <message>
        <source>A question and its ideal answer, to measure a model by.</source>
        <translation>Eine Frage und ihre ideale Antwort, um ein Modell daran zu messen.</translation>
    </message>
    <message>
        <source>Claude on Bedrock</source>
        <translation>Claude auf Bedrock</translation>
    </message>
    <message>
        <source>Conversations for fine-tuning Claude on Amazon Bedrock.</source>
        <translation>Gespräche zur Feinabstimmung von Claude auf Amazon Bedrock.</translation>
    </message>
    <message>
        <source>Nova on Bedrock</source>
        <translation>Nova auf Bedrock</translation>
    </message>
    <message>
        <source>Conversations for fine-tuning Amazon Nova.</source>
        <translation>Gespräche zur Feinabstimmung von Amazon Nova.</translation>
    </message>
    <message>
        <source>Gemini</source>
        <translation>Gemini</translation>
    </message>
    <message>
        <source>Instruction and contents, for tuning Gemini on Vertex AI.</source>
        <translation>Anweisung und Inhalte, zum Abstimmen von Gemini auf Vertex AI.</translation>
    </message>
    <message>
        <source>Vertex AI classification</source>
        <translation>Vertex-AI-Klassifikation</translation>
    </message>
    <message>
        <source>Texts and their labels, for text classification on Vertex AI.</source>
        <translation>Texte und ihre Labels, zur Textklassifikation auf Vertex AI.</translation>
    </message>
    <message>
        <source>TRL prompt and completion</source>
        <translation>TRL: Prompt und Antwort</translation>
    </message>
    <message>
        <source>A prompt and its completion as messages, for TRL.</source>
        <translation>Ein Prompt und seine Antwort als Nachrichten, für TRL.</translation>
    </message>
    <message>
        <source>TRL preference</source>
        <translation>TRL: Präferenz</translation>
    </message>
    <message>
        <source>A prompt, the answer and the suggestion it overturned, for TRL.</source>
        <translation>Ein Prompt, die Antwort und der Vorschlag, den sie verwarf, für TRL.</translation>
    </message>
    <message>
        <source>TRL unpaired preference</source>
        <translation>TRL: Präferenz ohne Paare</translation>
    </message>
    <message>
        <source>Prompts with an answer that is right or wrong, for TRL.</source>
        <translation>Prompts mit einer Antwort, die richtig oder falsch ist, für TRL.</translation>
    </message>
    <message>
        <source>Alpaca</source>
        <translation>Alpaca</translation>
    </message>
    <message>
        <source>Instruction, input and output, with a description for LLaMA-Factory.</source>
        <translation>Anweisung, Eingabe und Ausgabe, mit einer Beschreibung für LLaMA-Factory.</translation>
    </message>
    <message>
        <source>ShareGPT</source>
        <translation>ShareGPT</translation>
    </message>
    <message>
        <source>Conversations, with a description for LLaMA-Factory.</source>
        <translation>Gespräche, mit einer Beschreibung für LLaMA-Factory.</translation>
    </message>
    <message>
        <source>HF dataset</source>
        <translation>HF-Dataset</translation>
    </message>
    <message>
        <source>A dataset folder with its card, for Hugging Face.</source>
        <translation>Ein Dataset-Ordner mit seiner Karte, für Hugging Face.</translation>
    </message>
    <message>
        <source>spaCy</source>
        <translation>spaCy</translation>
    </message>
    <message>
        <source>Texts with categories, to be converted for spaCy.</source>
        <translation>Texte mit Kategorien, zum Umwandeln für spaCy.</translation>
    </message>
    <message>
        <source>fastText</source>
        <translation>fastText</translation>
    </message>
    <message>
        <source>Labels and text on a line, for fastText.</source>
        <translation>Labels und Text in einer Zeile, für fastText.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>One row an item, safe to open in a spreadsheet.</source>
        <translation>Eine Zeile je Eintrag, sicher in einer Tabellenkalkulation zu öffnen.</translation>
    </message>
    <message>
        <source>Everything (JSONL)</source>
        <translation>Alles (JSONL)</translation>
    </message>
    <message>
        <source>Items, predictions, reasons, all decisions and resolutions.</source>
        <translation>Einträge, Vorhersagen, Gründe, alle Entscheidungen und Ergebnisse.</translation>
    </message>
    <message>
        <source>Label Studio</source>
        <translation>Label Studio</translation>
    </message>
    <message>
        <source>Tasks with annotations and predictions, for Label Studio.</source>
        <translation>Aufgaben mit Annotationen und Vorhersagen, für Label Studio.</translation>
    </message>
    <message>
        <source>doccano</source>
        <translation>doccano</translation>
    </message>
    <message>
        <source>Texts and labels, to import into doccano.</source>
        <translation>Texte und Labels, zum Einlesen in doccano.</translation>
    </message>
    <message>
        <source>Prodigy</source>
        <translation>Prodigy</translation>
    </message>
    <message>
        <source>Answered tasks of choice, for Prodigy.</source>
        <translation>Beantwortete Auswahlaufgaben, für Prodigy.</translation>
    </message>
    <message>
        <source>Argilla</source>
        <translation>Argilla</translation>
    </message>
    <message>
        <source>Records with suggestions and responses, for Argilla.</source>
        <translation>Datensätze mit Vorschlägen und Antworten, für Argilla.</translation>
    </message>
    <message>
        <source>crowd-kit</source>
        <translation>crowd-kit</translation>
    </message>
    <message>
        <source>Who gave which label to what, one row a decision.</source>
        <translation>Wer wem welches Label gab, eine Zeile je Entscheidung.</translation>
    </message>
    <message>
        <source>SageMaker</source>
        <translation>SageMaker</translation>
    </message>
    <message>
        <source>An augmented manifest of SageMaker Ground Truth.</source>
        <translation>Ein erweitertes Manifest von SageMaker Ground Truth.</translation>
    </message>
    <message>
        <source>Few-shot prompt</source>
        <translation>Few-Shot-Prompt</translation>
    </message>
    <message>
        <source>A prompt with examples of each label, as text and as messages.</source>
        <translation>Ein Prompt mit Beispielen je Label, als Text und als Nachrichten.</translation>
    </message>
</context>
<context>
    <name>docket::ui::FormerLine</name>
    <message>
        <source>The import of %1 read such files in a way that does not fit this one.</source>
        <comment>a day</comment>
        <translation>Der Import vom %1 las solche Dateien auf eine Weise, die zu dieser nicht passt.</translation>
    </message>
    <message>
        <source>As in the import of %1</source>
        <comment>a day</comment>
        <translation>Wie beim Import vom %1</translation>
    </message>
    <message>
        <source>Other than in the import of %1</source>
        <comment>a day</comment>
        <translation>Anders als beim Import vom %1</translation>
    </message>
    <message>
        <source>Items get other ids than in the import of %1: those that came in then would come in a second time.</source>
        <comment>a day</comment>
        <translation>Die Einträge bekommen andere Kennungen als beim Import vom %1: Was damals hereinkam, käme ein zweites Mal herein.</translation>
    </message>
    <message>
        <source>Guess from the file</source>
        <translation>Aus der Datei erraten</translation>
    </message>
    <message>
        <source>As then</source>
        <translation>Wie damals</translation>
    </message>
</context>
<context>
    <name>docket::ui::HeatModel</name>
    <message>
        <source>no figure</source>
        <comment>what a cell says in which nothing stands</comment>
        <translation>keine Zahl</translation>
    </message>
</context>
<context>
    <name>docket::ui::HighImpactLabels</name>
    <message>
        <source>Labels that always go to people</source>
        <translation>Labels, die immer an Menschen gehen</translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>Label hinzufügen…</translation>
    </message>
    <message>
        <source>The policy calls no label one of high impact.</source>
        <translation>Die Regeln nennen kein Label mit großer Auswirkung.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>The taxonomy marks no label as one of high impact.</source>
        <translation>Die Taxonomie kennzeichnet kein Label mit großer Auswirkung.</translation>
    </message>
    <message>
        <source>The taxonomy marks these as well, which the policy cannot take back: %1</source>
        <comment>labels</comment>
        <translation>Die Taxonomie kennzeichnet auch diese, was die Regeln nicht aufheben können: %1</translation>
    </message>
    <message>
        <source>A label of high impact</source>
        <translation>Ein Label mit großer Auswirkung</translation>
    </message>
    <message>
        <source>Every prediction of it goes to people, however sure the model is.</source>
        <translation>Jede Vorhersage davon geht an Menschen, wie sicher das Modell auch ist.</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Label hinzufügen</translation>
    </message>
    <message>
        <source>Type to find a label</source>
        <translation>Tippen findet ein Label</translation>
    </message>
</context>
<context>
    <name>docket::ui::HistogramModel</name>
    <message>
        <source>exactly %1</source>
        <comment>a value</comment>
        <translation>genau %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a value on, and below another</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::HoldRule</name>
    <message>
        <source>Minutes that a reviewer holds an item</source>
        <translation>Minuten, für die ein Eintrag reserviert ist</translation>
    </message>
    <message>
        <source>An item that somebody opened is theirs for this long; then others get it.</source>
        <translation>Wer einen Eintrag öffnet, hat ihn so lange; dann bekommen ihn andere.</translation>
    </message>
</context>
<context>
    <name>docket::ui::IdentityPage</name>
    <message>
        <source>Identity</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Eigener Name</translation>
    </message>
    <message>
        <source>Decisions are recorded under this name, in workspaces that you have not given another.</source>
        <translation>Unter diesem Namen werden Entscheidungen aufgezeichnet, in Arbeitsbereichen ohne eigenen Namen.</translation>
    </message>
    <message>
        <source>Decisions in %1 are recorded under this name. A new name opens the workspace anew; what was recorded before keeps its name.</source>
        <translation>Entscheidungen in %1 werden unter diesem Namen aufgezeichnet. Ein neuer Name öffnet den Arbeitsbereich neu; zuvor Aufgezeichnetes behält seinen Namen.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ImportDialog</name>
    <message>
        <source>Import predictions</source>
        <translation>Vorhersagen importieren</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>size, format</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>Größe unbekannt</translation>
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
            <numerusform>Von %Ln Zeile ginge %1 an Menschen und %2 würde automatisch übernommen.</numerusform>
            <numerusform>Von %Ln Zeilen gingen %1 an Menschen und %2 würden automatisch übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would bring nothing new.</source>
        <translation>
            <numerusform>%Ln Zeile brächte nichts Neues.</numerusform>
            <numerusform>%Ln Zeilen brächten nichts Neues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s): %1 (from line %2)</source>
        <comment>how many, what is wrong, where</comment>
        <translation>
            <numerusform>%Ln Zeile: %1 (aus Zeile %2)</numerusform>
            <numerusform>%Ln Zeilen: %1 (ab Zeile %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>and others</source>
        <translation>und andere</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Nothing of this file can be imported. %1</source>
        <translation>Nichts aus dieser Datei lässt sich importieren. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be read and would be left out: %1</source>
        <translation>
            <numerusform>%Ln Zeile ist unlesbar und würde ausgelassen: %1</numerusform>
            <numerusform>%Ln Zeilen sind unlesbar und würden ausgelassen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>differs in case only</source>
        <translation>sich nur in Groß- und Kleinschreibung unterscheidet</translation>
    </message>
    <message>
        <source>is the same number</source>
        <translation>dieselbe Zahl ist</translation>
    </message>
    <message>
        <source>differs by characters that cannot be seen</source>
        <translation>sich durch unsichtbare Zeichen unterscheidet</translation>
    </message>
    <message>
        <source>differs in accents</source>
        <translation>sich in Akzenten unterscheidet</translation>
    </message>
    <message>
        <source>differs in blanks, hyphens or quotes</source>
        <translation>sich in Leerzeichen, Bindestrichen oder Anführungszeichen unterscheidet</translation>
    </message>
    <message>
        <source>is the label of that name</source>
        <translation>das Label dieses Namens ist</translation>
    </message>
    <message>
        <source>is a group, which cannot be chosen</source>
        <translation>eine Gruppe ist, die nicht gewählt werden kann</translation>
    </message>
    <message>
        <source>is archived</source>
        <translation>archiviert ist</translation>
    </message>
    <message>
        <source>is spelled much like it</source>
        <translation>ähnlich geschrieben wird</translation>
    </message>
    <message>
        <source>%1, nearest: %2, which %3</source>
        <comment>a label and how often, a label of the taxonomy, how they differ</comment>
        <translation>%1, am nächsten: %2, das %3</translation>
    </message>
    <message numerus="yes">
        <source>further ones %Ln time(s)</source>
        <translation>
            <numerusform>weitere %Ln Mal</numerusform>
            <numerusform>weitere %Ln Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>The taxonomy does not have these labels, and their rows go to people as invalid: %1.</source>
        <translation>Die Taxonomie hat diese Labels nicht, und ihre Zeilen gehen als ungültig an Menschen: %1.</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a label, how often it is said</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>All would be marked as machine-written, and their confidence is not taken.</source>
        <translation>Alle würden als maschinell geschrieben markiert, und ihre Konfidenz wird nicht übernommen.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ImportJobs</name>
    <message>
        <source>The import was stopped. What was read until then is kept; import the file again to go on.</source>
        <translation>Der Import wurde angehalten. Was bis dahin gelesen wurde, bleibt; ein erneuter Import der Datei setzt ihn fort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) imported.</source>
        <translation>
            <numerusform>%Ln Eintrag importiert.</numerusform>
            <numerusform>%Ln Einträge importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>For review: %1, accepted automatically: %2.</source>
        <translation>Zu prüfen: %1, automatisch übernommen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) brought nothing new.</source>
        <translation>
            <numerusform>%Ln Datensatz brachte nichts Neues.</numerusform>
            <numerusform>%Ln Datensätze brachten nichts Neues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prediction(s) replaced by what the file says now.</source>
        <translation>
            <numerusform>%Ln Vorhersage wurde durch das ersetzt, was die Datei jetzt sagt.</numerusform>
            <numerusform>%Ln Vorhersagen wurden durch das ersetzt, was die Datei jetzt sagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of an export hold decisions, which are not read yet; keep the file.</source>
        <translation>
            <numerusform>%Ln Datensatz eines Exports enthält Entscheidungen, die noch nicht gelesen werden; behalten Sie die Datei.</numerusform>
            <numerusform>%Ln Datensätze eines Exports enthalten Entscheidungen, die noch nicht gelesen werden; behalten Sie die Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be imported: %1. All others are in.</source>
        <translation>
            <numerusform>%Ln Zeile ließ sich nicht importieren: %1. Alle anderen sind da.</numerusform>
            <numerusform>%Ln Zeilen ließen sich nicht importieren: %1. Alle anderen sind da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Nichts wurde importiert. %1</translation>
    </message>
    <message>
        <source>They are marked as machine-written: reviewed without sight of the suggestion, and in no validation or test split.</source>
        <translation>Sie sind als maschinell geschrieben markiert: ohne Sicht auf den Vorschlag geprüft und in keinem Validierungs- oder Testteil.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ImportReport</name>
    <message>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Warum ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) that were left out are listed.</source>
        <translation>
            <numerusform>Die erste %Ln ausgelassene Zeile ist aufgeführt.</numerusform>
            <numerusform>Die ersten %Ln ausgelassenen Zeilen sind aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1, as they came.</source>
        <translation>Sie stehen unverändert in %1.</translation>
    </message>
</context>
<context>
    <name>docket::ui::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Prüfende</translation>
    </message>
    <message>
        <source>Pages of Insights</source>
        <translation>Seiten der Einblicke</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Calibration and thresholds</source>
        <translation>Kalibrierung und Schwellen</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Further pages</source>
        <translation>Weitere Seiten</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
</context>
<context>
    <name>docket::ui::ItemDetail</name>
    <message>
        <source>Details of the item</source>
        <translation>Details des Eintrags</translation>
    </message>
    <message>
        <source>Text of the item</source>
        <translation>Text des Eintrags</translation>
    </message>
    <message>
        <source>History of the item</source>
        <translation>Verlauf des Eintrags</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No item chosen</source>
        <translation>Kein Eintrag gewählt</translation>
    </message>
    <message>
        <source>The first %1 of %2. The whole text is in Review.</source>
        <translation>Die ersten %1 von %2. Der ganze Text steht in der Prüfung.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Hidden until you have decided the item</source>
        <translation>Verborgen, bis der Eintrag entschieden ist</translation>
    </message>
    <message>
        <source>Model label</source>
        <translation>Label des Modells</translation>
    </message>
    <message>
        <source>no confidence</source>
        <translation>keine Konfidenz</translation>
    </message>
    <message>
        <source>Resolved as</source>
        <translation>Geklärt als</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Warum er hier ist</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>How many reviews the item needs; the number follows.</extracomment>
        <translation>Braucht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln Prüfung</numerusform>
            <numerusform>%Ln Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln given</source>
        <translation>
            <numerusform>%Ln erfolgt</numerusform>
            <numerusform>%Ln erfolgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Reserviert für</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (zurückgenommen)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further event(s)</source>
        <translation>
            <numerusform>%Ln weiteres Ereignis</numerusform>
            <numerusform>%Ln weitere Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown when you have decided the item</source>
        <translation>Sichtbar, wenn der Eintrag entschieden ist</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), none can be edited</source>
        <translation>
            <numerusform>%Ln Ereignis, unveränderlich</numerusform>
            <numerusform>%Ln Ereignisse, alle unveränderlich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::ItemStrip</name>
    <message>
        <source>Received %1, %2</source>
        <translation>Eingegangen %1, %2</translation>
    </message>
    <message>
        <source>Due %1, %2</source>
        <translation>Fällig %1, %2</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Warum er hier ist</translation>
    </message>
    <message>
        <source>Model, confidence and pair names stay hidden until you choose</source>
        <translation>Modell, Konfidenz und Paarnamen bleiben bis zur Wahl verborgen</translation>
    </message>
    <message>
        <source>Confidence %1</source>
        <translation>Konfidenz %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::ItemsSection</name>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Final labels</source>
        <translation>Endgültige Labels</translation>
    </message>
    <message>
        <source>Also where decisions agree so far</source>
        <translation>Auch wo Entscheidungen bisher übereinstimmen</translation>
    </message>
    <message>
        <source>All items, decided or not</source>
        <translation>Alle Einträge, entschieden oder nicht</translation>
    </message>
    <message>
        <source>Also what was accepted automatically</source>
        <translation>Auch automatisch Übernommenes</translation>
    </message>
    <message>
        <source>The version in force</source>
        <translation>Die geltende Version</translation>
    </message>
    <message>
        <source>Any answer stands</source>
        <translation>Irgendeine Antwort gilt</translation>
    </message>
    <message>
        <source>Two reviewers or more agree</source>
        <translation>Zwei oder mehr Prüfende übereinstimmen</translation>
    </message>
    <message>
        <source>A ruling stands</source>
        <translation>Ein Entscheid gilt</translation>
    </message>
    <message>
        <source>It is of a gold item</source>
        <translation>Es zu einem Gold-Eintrag gehört</translation>
    </message>
    <message>
        <source>It is of no gold item</source>
        <translation>Es zu keinem Gold-Eintrag gehört</translation>
    </message>
    <message>
        <source>Reviewer was unsure</source>
        <translation>Prüfende waren unsicher</translation>
    </message>
    <message>
        <source>In an open agreement test</source>
        <translation>In laufendem Übereinstimmungstest</translation>
    </message>
    <message>
        <source>Suggestion was in sight</source>
        <translation>Vorschlag war zu sehen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Mask it in texts</source>
        <translation>In Texten maskieren</translation>
    </message>
    <message>
        <source>Leave the item out</source>
        <translation>Den Eintrag weglassen</translation>
    </message>
    <message>
        <source>Label counts if</source>
        <translation>Label zählt, wenn</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Persönliche Daten</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Taxonomy</source>
        <translation>Taxonomie</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>In force (v%1)</source>
        <comment>version of the taxonomy</comment>
        <translation>Geltend (v%1)</translation>
    </message>
    <message>
        <source>As of v%1</source>
        <comment>version of the taxonomy</comment>
        <translation>Nach v%1</translation>
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
        <translation>Schlüssel von %1 ändern</translation>
    </message>
    <message>
        <source>What was decided stays with the label. Models and files that write the old key must follow.</source>
        <translation>Entschiedenes bleibt beim Label. Modelle und Dateien mit dem alten Schlüssel müssen folgen.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Schlüssel ändern</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
</context>
<context>
    <name>docket::ui::KeySheet</name>
    <message>
        <source>Keys of this screen</source>
        <translation>Tasten dieser Ansicht</translation>
    </message>
</context>
<context>
    <name>docket::ui::KeyTable</name>
    <message>
        <source>%1 (fixed)</source>
        <translation>%1 (fest)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, %2, key %3</source>
        <translation>%1, %2, Taste %3</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
</context>
<context>
    <name>docket::ui::KeysPage</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&amp;Single keys choose labels</source>
        <translation>&amp;Einzelne Tasten wählen Labels</translation>
    </message>
    <message>
        <source>Off: labels and reasons have Alt and their digit, or the filter and Enter; how sure you are moves to the command palette. Digits, letters, Space, Enter, Esc and arrows cannot be given to other commands.</source>
        <translation>Aus: Labels und Gründe haben Alt und ihre Ziffer oder den Filter und Eingabe; die Sicherheit steht in der Befehlspalette. Ziffern, Buchstaben, Leertaste, Eingabe, Esc und Pfeile lassen sich keinem anderen Befehl geben.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Search commands, screens and keys</source>
        <translation>Befehle, Ansichten und Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Taste ändern</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The key of “%1” is fixed.</source>
        <translation>Die Taste von „%1“ ist fest.</translation>
    </message>
    <message>
        <source>Press the new key for “%1”. Esc keeps the old one.</source>
        <translation>Neue Taste für „%1“ drücken. Esc behält die alte.</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Tasten exportieren</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>Tasten (*.json)</translation>
    </message>
    <message>
        <source>The keys are in %1.</source>
        <translation>Die Tasten stehen in %1.</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Tasten importieren</translation>
    </message>
    <message>
        <source>Keys (*.json);;All files (*)</source>
        <translation>Tasten (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No key was changed.
%1</source>
        <translation>Keine Taste wurde geändert.
%1</translation>
    </message>
    <message>
        <source>The keys of the file are in use.</source>
        <translation>Die Tasten der Datei gelten.</translation>
    </message>
    <message>
        <source>The keys of the file are in use. It names commands that this version does not have; they were left out:
%1</source>
        <translation>Die Tasten der Datei gelten. Sie nennt Befehle, die diese Version nicht hat; sie wurden ausgelassen:
%1</translation>
    </message>
</context>
<context>
    <name>docket::ui::LabelChoiceDialog</name>
    <message>
        <source>Type to find a label</source>
        <translation>Tippen findet ein Label</translation>
    </message>
</context>
<context>
    <name>docket::ui::LabelDelegate</name>
    <message>
        <source>Model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
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
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>[%1–%2], %3</source>
        <translation>[%1–%2], %3</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Reviewers agree</source>
        <translation>Prüfende einig</translation>
    </message>
    <message>
        <source>Model is right</source>
        <translation>Modell hat recht</translation>
    </message>
    <message>
        <source>Most mixed up with</source>
        <translation>Meist verwechselt mit</translation>
    </message>
    <message>
        <source>%1 of all</source>
        <translation>%1 von allen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of answers</source>
        <translation>
            <numerusform>%Ln Paar von Antworten</numerusform>
            <numerusform>%Ln Paare von Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prediction(s)</source>
        <translation>
            <numerusform>%Ln Vorhersage</numerusform>
            <numerusform>%Ln Vorhersagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mix-up(s)</source>
        <translation>
            <numerusform>%Ln Verwechslung</numerusform>
            <numerusform>%Ln Verwechslungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::LabelForm</name>
    <message>
        <source>Exclusive: an answer takes at most one of the labels under it</source>
        <translation>Ausschließlich: eine Antwort hat höchstens eines der Labels darunter</translation>
    </message>
    <message>
        <source>Key, used in exports</source>
        <translation>Schlüssel, in Exporten</translation>
    </message>
    <message>
        <source>Excludes, with the label to use instead</source>
        <translation>Ohne, mit dem Label dafür</translation>
    </message>
    <message>
        <source>one on each line; -&gt; and a label</source>
        <translation>eines je Zeile; -&gt; und ein Label</translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation>eines je Zeile</translation>
    </message>
    <message>
        <source>one text on each line</source>
        <translation>ein Text je Zeile</translation>
    </message>
    <message>
        <source>texts that look like it and are not, one on each line</source>
        <translation>Texte, die ähnlich aussehen und es nicht sind, einer je Zeile</translation>
    </message>
    <message>
        <source>Examples, also used as few-shot candidates</source>
        <translation>Beispiele, auch für Few-Shot-Prompts</translation>
    </message>
    <message>
        <source>Counter-examples</source>
        <translation>Gegenbeispiele</translation>
    </message>
    <message>
        <source>Add from decisions…</source>
        <translation>Aus Entscheidungen…</translation>
    </message>
    <message>
        <source>Accept without review from</source>
        <translation>Ohne Prüfung annehmen ab</translation>
    </message>
    <message>
        <source>Colour in charts</source>
        <translation>Farbe in Diagrammen</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>key of a label</comment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Locked since it was published. Another key is given by %1.</source>
        <translation>Seit der Veröffentlichung gesperrt. Einen anderen Schlüssel gibt %1.</translation>
    </message>
    <message>
        <source>No label is called %1</source>
        <translation>Kein Label heißt %1</translation>
    </message>
    <message>
        <source>Also of %1</source>
        <translation>Auch bei %1</translation>
    </message>
    <message>
        <source>Free: no clash</source>
        <translation>Frei: kein Konflikt</translation>
    </message>
    <message>
        <source>%1 by the policy</source>
        <translation>%1 laut Regeln</translation>
    </message>
    <message>
        <source>Always goes to people</source>
        <translation>Geht immer an Menschen</translation>
    </message>
    <message>
        <source>Not kept: 0 to 1</source>
        <translation>Nicht behalten: 0 bis 1</translation>
    </message>
    <message>
        <source>Not kept: 0 or more</source>
        <translation>Nicht behalten: 0 oder mehr</translation>
    </message>
    <message>
        <source>No key for a label</source>
        <translation>Keine Taste für ein Label</translation>
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
        <translation>Labels filtern</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>A key switches its label on or off</source>
        <translation>Taste schaltet Label ein oder aus</translation>
    </message>
    <message>
        <source>model, threshold</source>
        <translation>Modell, Schwelle</translation>
    </message>
    <message numerus="yes">
        <source>Type to filter %Ln label(s)</source>
        <translation>
            <numerusform>Suchtext filtert %Ln Label</numerusform>
            <numerusform>Suchtext filtert %Ln Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter %Ln label(s)</source>
        <translation>
            <numerusform>%Ln Label filtern</numerusform>
            <numerusform>%Ln Labels filtern</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>docket::ui::LabelModel</name>
    <message>
        <source>First nine labels</source>
        <translation>Die ersten neun Labels</translation>
    </message>
    <message>
        <source>same order for everyone</source>
        <translation>Reihenfolge für alle gleich</translation>
    </message>
    <message>
        <source>No label fits</source>
        <translation>Kein Label passt</translation>
    </message>
    <message>
        <source>None of these fits</source>
        <translation>Keins davon passt</translation>
    </message>
    <message>
        <source>goes to a lead</source>
        <translation>geht an die Leitung</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Alle Labels</translation>
    </message>
    <message>
        <source>Other labels</source>
        <translation>Andere Labels</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) contain “%1”</source>
        <translation>
            <numerusform>%Ln Name enthält „%1“</numerusform>
            <numerusform>%Ln Namen enthalten „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) with these letters</source>
        <translation>
            <numerusform>%Ln Name mit diesen Buchstaben</numerusform>
            <numerusform>%Ln Namen mit diesen Buchstaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln definition(s) or examples mention “%1”</source>
        <translation>
            <numerusform>%Ln Definition oder Beispiel erwähnt „%1“</numerusform>
            <numerusform>%Ln Definitionen oder Beispiele erwähnen „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>No label has “%1”</source>
        <translation>Kein Label hat „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more; another letter narrows them down</source>
        <translation>
            <numerusform>%Ln weiteres; ein weiterer Buchstabe grenzt ein</numerusform>
            <numerusform>%Ln weitere; ein weiterer Buchstabe grenzt ein</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks in names, keys, definitions and examples. Letters may be skipped.</source>
        <translation>Sucht in Namen, Schlüsseln, Definitionen, Beispielen. Buchstaben dürfen fehlen.</translation>
    </message>
    <message>
        <source>only model</source>
        <translation>nur Modell</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>nur eigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation>%1 von %2 in %3</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>Chosen labels</source>
        <translation>Gewählte Labels</translation>
    </message>
    <message>
        <source>Your label</source>
        <translation>Eigenes Label</translation>
    </message>
    <message>
        <source>Your labels and the model’s</source>
        <translation>Eigene Labels und die des Modells</translation>
    </message>
    <message>
        <source>Your label and the model’s</source>
        <translation>Eigenes Label und das des Modells</translation>
    </message>
    <message>
        <source>Your pins and the first labels</source>
        <translation>Angeheftete und die ersten Labels</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
</context>
<context>
    <name>docket::ui::LabelPanel</name>
    <message>
        <source>Records per label</source>
        <translation>Datensätze je Label</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln label(s) in the export</source>
        <comment>labels with records, labels in all</comment>
        <translation>
            <numerusform>%L1 von %Ln Label im Export</numerusform>
            <numerusform>%L1 von %Ln Labels im Export</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::LabelQuestions</name>
    <message>
        <source>Archive %1</source>
        <translation>%1 archivieren</translation>
    </message>
    <message>
        <source>It cannot be chosen any more once the draft is published. What was decided with it is kept.</source>
        <translation>Nach der Veröffentlichung des Entwurfs ist es nicht mehr wählbar. Was damit entschieden wurde, bleibt.</translation>
    </message>
    <message>
        <source>Archive label</source>
        <translation>Label archivieren</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) will be lost. The version in use stays as it is. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln Änderung geht verloren. Die geltende Version bleibt, wie sie ist. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%Ln Änderungen gehen verloren. Die geltende Version bleibt, wie sie ist. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
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
        <translation>Kein Eintrag mit diesem Label wurde zweimal entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln pair(s) of answers alike</source>
        <translation>
            <numerusform>%L1 von %Ln Antwortpaar gleich</numerusform>
            <numerusform>%L1 von %Ln Antwortpaaren gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, column, figure</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>In export</source>
        <translation>Im Export</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinst.</translation>
    </message>
</context>
<context>
    <name>docket::ui::LabelTable</name>
    <message>
        <source>Records of each label</source>
        <translation>Datensätze jedes Labels</translation>
    </message>
</context>
<context>
    <name>docket::ui::LabelThresholds</name>
    <message>
        <source>none</source>
        <comment>threshold</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Taxonomy %1</source>
        <comment>version</comment>
        <translation>Taxonomie %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Taxonomy</source>
        <translation>Taxonomie</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>threshold of the policy</comment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Own thresholds. What is set here goes before the taxonomy</source>
        <translation>Eigene Schwellen. Was hier steht, geht vor der Taxonomie</translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>Label hinzufügen…</translation>
    </message>
    <message>
        <source>No label has its own threshold here.</source>
        <translation>Kein Label hat hier eine eigene Schwelle.</translation>
    </message>
    <message>
        <source>Rare labels, sent to people below a stricter threshold</source>
        <translation>Seltene Labels, unter einer strengeren Schwelle an Menschen</translation>
    </message>
    <message>
        <source>No label is called rare.</source>
        <translation>Kein Label gilt als selten.</translation>
    </message>
    <message>
        <source>Threshold of the label</source>
        <translation>Schwelle des Labels</translation>
    </message>
    <message>
        <source>A prediction of the label goes to people below its own threshold, whatever the threshold of all others is.</source>
        <translation>Eine Vorhersage des Labels geht unter seiner eigenen Schwelle an Menschen, gleich welche Schwelle für alle anderen gilt.</translation>
    </message>
    <message>
        <source>A prediction of a rare label goes to people below this threshold too, since few of them are ever seen.</source>
        <translation>Eine Vorhersage eines seltenen Labels geht auch unter dieser Schwelle an Menschen, weil man davon so wenige sieht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other label(s)</source>
        <translation>
            <numerusform>%Ln anderes Label</numerusform>
            <numerusform>%Ln andere Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>Threshold of %1</source>
        <comment>label</comment>
        <translation>Schwelle von %1</translation>
    </message>
    <message>
        <source>Own threshold for a label</source>
        <translation>Eigene Schwelle für ein Label</translation>
    </message>
    <message>
        <source>Call a label rare</source>
        <translation>Ein Label selten nennen</translation>
    </message>
    <message>
        <source>Its threshold is set afterwards.</source>
        <translation>Die Schwelle wird danach gesetzt.</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Label hinzufügen</translation>
    </message>
    <message>
        <source>Type to find a label</source>
        <translation>Tippen findet ein Label</translation>
    </message>
</context>
<context>
    <name>docket::ui::LabelTree</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
</context>
<context>
    <name>docket::ui::LabelTreeModel</name>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln Entscheidung</numerusform>
            <numerusform>%Ln Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>has open checks</source>
        <translation>hat offene Hinweise</translation>
    </message>
</context>
<context>
    <name>docket::ui::LabelWords</name>
    <message>
        <source>Label without a name</source>
        <translation>Label ohne Namen</translation>
    </message>
    <message>
        <source>new</source>
        <comment>tag of a label</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>edited</source>
        <comment>tag of a label</comment>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>tag of a label</comment>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>tag of a label</comment>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>restored</source>
        <comment>tag of a label</comment>
        <translation>wieder da</translation>
    </message>
    <message>
        <source>merged</source>
        <comment>tag of a label</comment>
        <translation>vereint</translation>
    </message>
    <message>
        <source>split</source>
        <comment>tag of a label</comment>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>includes</source>
        <translation>Umfasst</translation>
    </message>
    <message>
        <source>excludes</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>counter-examples</source>
        <translation>Gegenbeispiele</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>cost of a false positive</source>
        <translation>Kosten falsch positiv</translation>
    </message>
    <message>
        <source>cost of a false negative</source>
        <translation>Kosten falsch negativ</translation>
    </message>
    <message>
        <source>high impact</source>
        <translation>große Auswirkung</translation>
    </message>
    <message>
        <source>exclusive</source>
        <translation>ausschließlich</translation>
    </message>
    <message>
        <source>shortcut</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>Dark red</source>
        <translation>Dunkelrot</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Marineblau</translation>
    </message>
    <message>
        <source>None of its own</source>
        <translation>Keine eigene</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>docket::ui::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Sprache des Fensters</translation>
    </message>
    <message>
        <source>Takes effect when Docket is started again. The language of items is their own.</source>
        <translation>Gilt ab dem nächsten Start von Docket. Die Sprache der Einträge ist davon unabhängig.</translation>
    </message>
</context>
<context>
    <name>docket::ui::LiveRegion</name>
    <message>
        <source>Announcements</source>
        <translation>Ansagen</translation>
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
        <translation>Über Docket</translation>
    </message>
    <message>
        <source>Docket %1
Review what the classifier was not sure of.
Everything stays on this computer.
Apache License 2.0</source>
        <translation>Docket %1
Prüfen, was der Klassifikator nicht sicher wusste.
Alles bleibt auf diesem Computer.
Apache License 2.0</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Workspaces (*.docket);;All files (*)</source>
        <translation>Arbeitsbereiche (*.docket);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Kopie anderswo speichern</translation>
    </message>
    <message>
        <source>Workspaces (*.docket)</source>
        <translation>Arbeitsbereiche (*.docket)</translation>
    </message>
    <message>
        <source>A copy is in %1, with what you entered as drafts.</source>
        <translation>Eine Kopie liegt in %1, mit dem Eingegebenen als Entwürfen.</translation>
    </message>
    <message>
        <source>Import predictions</source>
        <translation>Vorhersagen importieren</translation>
    </message>
    <message>
        <source>Predictions (*.jsonl *.ndjson *.json *.csv *.tsv);;All files (*)</source>
        <translation>Vorhersagen (*.jsonl *.ndjson *.json *.csv *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eigener Name</translation>
    </message>
    <message>
        <source>Decisions are recorded under this name.</source>
        <translation>Unter diesem Namen werden Entscheidungen aufgezeichnet.</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Diesen Namen verwenden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ruling(s) on your items</source>
        <translation>
            <numerusform>%Ln Entscheid zu Ihren Einträgen</numerusform>
            <numerusform>%Ln Entscheide zu Ihren Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 ist verschlossen</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Aufschließen…</translation>
    </message>
    <message>
        <source>%1-open.docket</source>
        <comment>name of a file, to be unlocked</comment>
        <translation>%1-offen.docket</translation>
    </message>
    <message>
        <source>Put the unlocked workspace into</source>
        <translation>Aufgeschlossenen Arbeitsbereich speichern unter</translation>
    </message>
</context>
<context>
    <name>docket::ui::MappingDelegate</name>
    <message>
        <source>What the column %1 becomes</source>
        <translation>Was aus der Spalte %1 wird</translation>
    </message>
</context>
<context>
    <name>docket::ui::MappingModel</name>
    <message>
        <source>Item id, unique</source>
        <translation>Kennung, eindeutig</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Model’s label</source>
        <translation>Label des Modells</translation>
    </message>
    <message>
        <source>Model’s labels</source>
        <translation>Labels des Modells</translation>
    </message>
    <message>
        <source>Confidence, %L1 to %L2</source>
        <translation>Konfidenz, %L1 bis %L2</translation>
    </message>
    <message>
        <source>Other labels with scores</source>
        <translation>Andere Labels mit Werten</translation>
    </message>
    <message>
        <source>Model’s rationale</source>
        <translation>Begründung des Modells</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Prompt version</source>
        <translation>Promptversion</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Repeated answers</source>
        <translation>Wiederholte Antworten</translation>
    </message>
    <message>
        <source>Label probabilities</source>
        <translation>Wahrscheinlichkeiten der Labels</translation>
    </message>
    <message>
        <source>Metadata, an object</source>
        <translation>Metadaten, ein Objekt</translation>
    </message>
    <message>
        <source>Kept with the item</source>
        <translation>Beim Eintrag aufbewahrt</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Nicht importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recognised</source>
        <translation>
            <numerusform>%Ln erkannt</numerusform>
            <numerusform>%Ln erkannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln guessed</source>
        <translation>
            <numerusform>%Ln erraten</numerusform>
            <numerusform>%Ln erraten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>some values do not fit</source>
        <translation>manche Werte passen nicht</translation>
    </message>
    <message>
        <source>looks like personal data</source>
        <translation>sieht nach personenbezogenen Daten aus</translation>
    </message>
    <message>
        <source>guessed from its values</source>
        <translation>aus den Werten erraten</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>empty in the first rows</source>
        <translation>in den ersten Zeilen leer</translation>
    </message>
    <message>
        <source>%1 becomes: %2</source>
        <comment>name of a column, what it becomes</comment>
        <translation>%1 wird zu: %2</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Erster Wert</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Score of one label</source>
        <translation>Wert eines Labels</translation>
    </message>
</context>
<context>
    <name>docket::ui::MappingPane</name>
    <message>
        <source>This is an export of Docket. Its predictions are read as they were written.</source>
        <translation>Dies ist ein Export von Docket. Seine Vorhersagen werden gelesen, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>Welche Spalte was ist</translation>
    </message>
    <message>
        <source>Item ids</source>
        <translation>Kennungen der Einträge</translation>
    </message>
    <message>
        <source>Made from the content</source>
        <translation>Aus dem Inhalt gebildet</translation>
    </message>
    <message>
        <source>Made from the row</source>
        <translation>Aus der Zeile gebildet</translation>
    </message>
    <message>
        <source>Needed: which column is the text? Choose it under “Becomes”.</source>
        <translation>Nötig: Welche Spalte ist der Text? Unter „Wird zu“ wählen.</translation>
    </message>
    <message>
        <source>The file has none. Equal rows are one item. Imported again, the same rows bring nothing new, in any order; a text that was changed is a new item.</source>
        <translation>Die Datei hat keine. Gleiche Zeilen sind ein Eintrag. Erneut importiert, bringen dieselben Zeilen nichts Neues, gleich in welcher Reihenfolge; ein geänderter Text ist ein neuer Eintrag.</translation>
    </message>
    <message>
        <source>The file has none. Each line of the file is an item. Imported again under the same name, the same lines bring nothing new; a line that has moved is refused or comes in twice.</source>
        <translation>Die Datei hat keine. Jede Zeile der Datei ist ein Eintrag. Unter demselben Namen erneut importiert, bringen dieselben Zeilen nichts Neues; eine verschobene Zeile wird abgewiesen oder kommt doppelt herein.</translation>
    </message>
</context>
<context>
    <name>docket::ui::MappingTable</name>
    <message>
        <source>Which column is what</source>
        <translation>Welche Spalte was ist</translation>
    </message>
    <message>
        <source>Enter opens what the column of a row can become</source>
        <translation>Eingabe öffnet, was aus der Spalte einer Zeile werden kann</translation>
    </message>
</context>
<context>
    <name>docket::ui::MappingUse</name>
    <message>
        <source>%1, prompt %2</source>
        <comment>a model, its prompt version</comment>
        <translation>%1, Prompt %2</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Nicht mehr anwenden</translation>
    </message>
    <message>
        <source>It still holds</source>
        <translation>Gilt weiterhin</translation>
    </message>
    <message>
        <source>Apply to imports</source>
        <translation>Auf Importe anwenden</translation>
    </message>
    <message>
        <source>No mapping is applied to %1: imports keep the stated confidence alone.</source>
        <comment>a model</comment>
        <translation>Auf %1 wird keine Abbildung angewandt: Importe behalten nur die angegebene Konfidenz.</translation>
    </message>
    <message numerus="yes">
        <source>Calibration %L1 (%2) is applied to %3 since %4, fitted on %Ln final label(s).</source>
        <comment>a version, a mapping, a model, a time</comment>
        <translation>
            <numerusform>Kalibrierung %L1 (%2) wird seit %4 auf %3 angewandt, angepasst an %Ln endgültiges Label.</numerusform>
            <numerusform>Kalibrierung %L1 (%2) wird seit %4 auf %3 angewandt, angepasst an %Ln endgültige Labels.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Imports use it no further: %2 mean something else since. Say that it still holds, or apply another one.</source>
        <comment>what is applied, labels</comment>
        <translation>%1 Importe verwenden sie nicht mehr: %2 bedeuten seither etwas anderes. Sagen Sie, dass sie weiterhin gilt, oder wenden Sie eine andere an.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Calibration %L1 is applied to %2: what is imported from here on keeps a calibrated confidence too, and routing goes by it where the policy says so.</source>
        <comment>a version, a model</comment>
        <translation>Kalibrierung %L1 wird auf %2 angewandt: Was von jetzt an importiert wird, behält auch eine kalibrierte Konfidenz, und die Weiterleitung geht danach, wo die Richtlinie es sagt.</translation>
    </message>
    <message>
        <source>Calibration %L1 holds for the labels and the prompt of today.</source>
        <comment>a version</comment>
        <translation>Kalibrierung %L1 gilt für die Labels und den Prompt von heute.</translation>
    </message>
    <message>
        <source>No mapping is applied to %1 any more. What was imported with one keeps it.</source>
        <comment>a model</comment>
        <translation>Auf %1 wird keine Abbildung mehr angewandt. Was mit einer importiert wurde, behält sie.</translation>
    </message>
</context>
<context>
    <name>docket::ui::MergeDialog</name>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammenführen</translation>
    </message>
    <message>
        <source>It goes into the label chosen here. What happens to its decisions is asked when the version is published.</source>
        <translation>Es geht in dem Label auf, das hier gewählt wird. Was mit seinen Entscheidungen geschieht, wird beim Veröffentlichen gefragt.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Take its includes and examples along</source>
        <translation>Was es umfasst und seine Beispiele mitnehmen</translation>
    </message>
</context>
<context>
    <name>docket::ui::MethodWords</name>
    <message>
        <source>As stated</source>
        <comment>no mapping of a confidence</comment>
        <translation>Wie angegeben</translation>
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
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Isotonic</source>
        <comment>a mapping of a confidence</comment>
        <translation>Isoton</translation>
    </message>
    <message>
        <source>needs the scores of all labels</source>
        <translation>braucht die Werte aller Labels</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln final label(s)</source>
        <translation>
            <numerusform>ab %Ln endgültigen Label</numerusform>
            <numerusform>ab %Ln endgültigen Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>used</source>
        <translation>benutzt</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Log Loss</translation>
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
        <translation>Von den geprüften Einträgen waren %1 %2, wo das Modell %3 sagte, und %4 umgekehrt</translation>
    </message>
    <message>
        <source>%1 and %2 as a confused pair</source>
        <comment>labels</comment>
        <translation>%1 und %2 als verwechseltes Paar</translation>
    </message>
    <message>
        <source>%1: F1 %2, predicted in %3 of %4 items</source>
        <comment>a label, a figure, items, items</comment>
        <translation>%1: F1 %2, bei %3 von %4 Einträgen vorhergesagt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a figure, its interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 as a rare label, of which people see everything</source>
        <comment>a label</comment>
        <translation>%1 als seltenes Label, von dem Menschen alles sehen</translation>
    </message>
</context>
<context>
    <name>docket::ui::ModelPane</name>
    <message>
        <source>Figures of the model</source>
        <translation>Zahlen des Modells</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Share of row</source>
        <translation>Anteil der Zeile</translation>
    </message>
    <message>
        <source>Why people said something else</source>
        <translation>Warum Menschen etwas anderes sagten</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>All labels by F1</source>
        <translation>Alle Labels nach F1</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Verwechslungen</translation>
    </message>
    <message>
        <source>What cells say</source>
        <translation>Was Zellen sagen</translation>
    </message>
    <message>
        <source>Labels that are shown</source>
        <translation>Gezeigte Labels</translation>
    </message>
    <message>
        <source>Labels, the lowest F1 first</source>
        <translation>Labels, das niedrigste F1 zuerst</translation>
    </message>
    <message>
        <source>Reasons that people gave</source>
        <translation>Genannte Gründe</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln label(s) by F1</source>
        <translation>
            <numerusform>%Ln Label nach F1</numerusform>
            <numerusform>Alle %Ln Labels nach F1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (95 %)</source>
        <comment>an interval</comment>
        <translation>%1 (95 %)</translation>
    </message>
    <message>
        <source>Overturn rate</source>
        <translation>Korrekturrate</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>overturned items, items, an interval</comment>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>of items with a final label</source>
        <translation>der Einträge mit endgültigem Label</translation>
    </message>
    <message>
        <source>Macro F1, all traffic</source>
        <translation>Makro-F1, alles</translation>
    </message>
    <message>
        <source>Macro F1, reviewed</source>
        <translation>Makro-F1, geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln Label</numerusform>
            <numerusform>%Ln Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; as good as %Ln more audited item(s)</source>
        <comment>an interval</comment>
        <translation>
            <numerusform>%1; so gut wie %Ln weiterer Eintrag der Stichprobe</numerusform>
            <numerusform>%1; so gut wie %Ln weitere Einträge der Stichprobe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln final label(s)</source>
        <translation>
            <numerusform>%Ln endgültiges Label</numerusform>
            <numerusform>%Ln endgültige Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>Accuracy, all traffic</source>
        <translation>Genauigkeit, alles</translation>
    </message>
    <message>
        <source>Accuracy, reviewed</source>
        <translation>Genauigkeit, geprüft</translation>
    </message>
    <message>
        <source>Error when routed</source>
        <translation>Fehler beim Weiterleiten</translation>
    </message>
    <message>
        <source>%1 of %2 audited</source>
        <comment>wrong items, items</comment>
        <translation>%1 von %2 der Stichprobe</translation>
    </message>
    <message>
        <source>Items of all traffic that each cell stands for. Enter opens those that were reviewed.</source>
        <translation>Einträge des gesamten Eingangs, für die jede Zelle steht. Enter öffnet die geprüften.</translation>
    </message>
    <message>
        <source>Reviewed items. Enter opens them.</source>
        <translation>Geprüfte Einträge. Enter öffnet sie.</translation>
    </message>
    <message>
        <source>Lowest F1 first, %1 of %2</source>
        <comment>labels that are shown, all</comment>
        <translation>Niedrigstes F1 zuerst, %1 von %2</translation>
    </message>
    <message>
        <source>Show the lowest only</source>
        <translation>Nur die niedrigsten zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>0 predictions: there is nothing to say of a model yet.</source>
        <translation>0 Vorhersagen: Von einem Modell ist noch nichts zu sagen.</translation>
    </message>
    <message>
        <source>0 predictions answer this. Choose a longer period or another model.</source>
        <translation>0 Vorhersagen passen dazu. Wählen Sie einen längeren Zeitraum oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>0 items have a final label: how good the model is will show once some were reviewed.</source>
        <translation>0 Einträge haben ein endgültiges Label: Wie gut das Modell ist, zeigt sich, sobald einige geprüft sind.</translation>
    </message>
    <message>
        <source>No final label is one that nobody was led to. Choose “Any”, or have items reviewed blind.</source>
        <translation>Kein endgültiges Label wurde ohne Einblick vergeben. Wählen Sie „Alle“ oder lassen Sie blind prüfen.</translation>
    </message>
    <message>
        <source>What the model did unwatched is not known: no accepted item was audited. Choose “Reviewed only”, or set an audit rate on the Routing screen.</source>
        <translation>Was das Modell unbeobachtet tat, ist nicht bekannt: Kein angenommener Eintrag wurde in der Stichprobe geprüft. Wählen Sie „Nur Geprüfte“ oder setzen Sie auf der Seite Weiterleitung eine Stichprobenrate.</translation>
    </message>
    <message>
        <source>Reviewed items were chosen because they are hard. Use “All traffic, weighted” for live accuracy; use this view to find what to fix.</source>
        <translation>Geprüfte Einträge wurden gewählt, weil sie schwierig sind. Für die Genauigkeit im Betrieb nehmen Sie „Gesamter Eingang, gewichtet“; diese Ansicht zeigt, was zu verbessern ist.</translation>
    </message>
    <message>
        <source>Each reviewed item stands for those like it that were not drawn. %1 of %2 escalated items wait for a final label.</source>
        <comment>items, items</comment>
        <translation>Jeder geprüfte Eintrag steht für die ähnlichen, die nicht gezogen wurden. %1 von %2 eskalierten Einträgen warten auf ein endgültiges Label.</translation>
    </message>
    <message>
        <source>Computed %1 from %2; %3 with a final label, %4 that nobody was led to. Taxonomy v%5. Bars are 95 % intervals.</source>
        <comment>a time, predictions, items, items, a version</comment>
        <translation>Berechnet %1 aus %2; %3 mit endgültigem Label, %4 davon ohne Einblick vergeben. Taxonomie v%5. Balken sind 95-%-Intervalle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prediction(s)</source>
        <translation>
            <numerusform>%Ln Vorhersage</numerusform>
            <numerusform>%Ln Vorhersagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No label has an F1 yet: each takes %1 final labels.</source>
        <comment>a number</comment>
        <translation>Noch hat kein Label ein F1: Jedes braucht %1 endgültige Labels.</translation>
    </message>
    <message>
        <source>Rare label into the draft</source>
        <translation>Seltenes Label in den Entwurf</translation>
    </message>
    <message>
        <source>Pair into the draft</source>
        <translation>Paar in den Entwurf</translation>
    </message>
    <message>
        <source>Choose a cell of two labels</source>
        <translation>Wählen Sie eine Zelle zweier Labels</translation>
    </message>
    <message>
        <source>Choose a label</source>
        <translation>Wählen Sie ein Label</translation>
    </message>
    <message>
        <source>Figures are put into a draft on the pages “Model” and “Calibration and thresholds”</source>
        <translation>In einen Entwurf kommen Zahlen auf den Seiten „Modell“ und „Kalibrierung und Schwellen“</translation>
    </message>
</context>
<context>
    <name>docket::ui::ModelRows</name>
    <message numerus="yes">
        <source>All %Ln label(s)</source>
        <translation>
            <numerusform>%Ln Label</numerusform>
            <numerusform>Alle %Ln Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>F1, %1 to %2</source>
        <comment>head of a column of whiskers, and its scale</comment>
        <translation>F1, %1 bis %2</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
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
            <numerusform>F1 %1: %Ln Label</numerusform>
            <numerusform>F1 %1: %Ln Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>Final label</source>
        <translation>Endgültiges Label</translation>
    </message>
    <message>
        <source>Said instead</source>
        <translation>Stattdessen gesagt</translation>
    </message>
    <message>
        <source>Model’s label</source>
        <translation>Label des Modells</translation>
    </message>
    <message>
        <source>other</source>
        <comment>labels of the model that are not shown, or none</comment>
        <translation>andere</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund genannt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>docket::ui::MomentField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <comment>how a day is typed: year, month, day</comment>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Written as 2026-11-23 or 2026-11-23 14:30.</source>
        <translation>Geschrieben als 2026-11-23 oder 2026-11-23 14:30.</translation>
    </message>
</context>
<context>
    <name>docket::ui::MoveDialog</name>
    <message>
        <source>At the top, in no group</source>
        <translation>Oberste Ebene, in keiner Gruppe</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>It goes to the end of the group chosen here, with everything under it.</source>
        <translation>Es geht mit allem darunter ans Ende der Gruppe, die hier gewählt wird.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
</context>
<context>
    <name>docket::ui::NamedNumbers</name>
    <message>
        <source>No reason and no label has its own.</source>
        <translation>Kein Grund und kein Label hat Eigenes.</translation>
    </message>
    <message>
        <source>Reviews by reason or label</source>
        <translation>Prüfungen nach Grund oder Label</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Reason or label</source>
        <translation>Grund oder Label</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Hours by reason or label</source>
        <translation>Stunden nach Grund oder Label</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Reviews for each item</source>
        <translation>Prüfungen je Eintrag</translation>
    </message>
    <message>
        <source>Hours until an item is due</source>
        <translation>Stunden, bis ein Eintrag fällig ist</translation>
    </message>
    <message>
        <source>Of high impact</source>
        <translation>Bei großer Auswirkung</translation>
    </message>
    <message>
        <source>Reviews, for the one chosen</source>
        <translation>Prüfungen, für das Gewählte</translation>
    </message>
    <message>
        <source>Hours, for the one chosen</source>
        <translation>Stunden, für das Gewählte</translation>
    </message>
    <message>
        <source>as all others</source>
        <translation>wie alle anderen</translation>
    </message>
    <message>
        <source>Reviews of %1</source>
        <comment>reason or label</comment>
        <translation>Prüfungen von %1</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <comment>reason or label</comment>
        <translation>Stunden von %1</translation>
    </message>
    <message>
        <source>Reviews of a reason or label</source>
        <translation>Prüfungen eines Grunds oder Labels</translation>
    </message>
    <message>
        <source>Hours of a reason or label</source>
        <translation>Stunden eines Grunds oder Labels</translation>
    </message>
    <message>
        <source>Its number is set afterwards.</source>
        <translation>Die Zahl wird danach gesetzt.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Type to find a reason or label</source>
        <translation>Tippen, um einen Grund oder ein Label zu finden</translation>
    </message>
</context>
<context>
    <name>docket::ui::NewWorkspacePane</name>
    <message>
        <source>New workspace from a file</source>
        <translation>Neuer Arbeitsbereich aus einer Datei</translation>
    </message>
    <message>
        <source>Check what was found, then create. The file itself is not changed.</source>
        <translation>Gefundenes prüfen, dann anlegen. Die Datei selbst bleibt unverändert.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>or drop a JSONL or CSV here</source>
        <translation>oder JSONL oder CSV hier ablegen</translation>
    </message>
    <message>
        <source>Taxonomy</source>
        <translation>Taxonomie</translation>
    </message>
    <message>
        <source>Start from the labels in this file</source>
        <translation>Mit den Labels dieser Datei beginnen</translation>
    </message>
    <message>
        <source>Use a taxonomy file</source>
        <translation>Eine Taxonomiedatei verwenden</translation>
    </message>
    <message>
        <source>Somewhere else…</source>
        <translation>Anderswo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Choose a file of predictions</source>
        <translation>Datei mit Vorhersagen wählen</translation>
    </message>
    <message>
        <source>One record a line (JSONL), or a table with a header (CSV). Only an id and a text are needed.</source>
        <translation>Ein Datensatz je Zeile (JSONL) oder eine Tabelle mit Kopfzeile (CSV). Nötig sind nur Kennung und Text.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Andere wählen…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln record(s) read, %L3 unreadable</source>
        <translation>
            <numerusform>%1, %2, %Ln Datensatz gelesen, %L3 unlesbar</numerusform>
            <numerusform>%1, %2, %Ln Datensätze gelesen, %L3 unlesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>The file names no label.</source>
        <translation>Die Datei nennt kein Label.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) found, several for one item. They can be grouped and defined later.</source>
        <translation>
            <numerusform>%Ln Label gefunden, mehrere je Eintrag. Gruppen und Definitionen lassen sich später ergänzen.</numerusform>
            <numerusform>%Ln Labels gefunden, mehrere je Eintrag. Gruppen und Definitionen lassen sich später ergänzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) found, one for each item. They can be grouped and defined later.</source>
        <translation>
            <numerusform>%Ln Label gefunden, eines je Eintrag. Gruppen und Definitionen lassen sich später ergänzen.</numerusform>
            <numerusform>%Ln Labels gefunden, eines je Eintrag. Gruppen und Definitionen lassen sich später ergänzen.</numerusform>
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
            <numerusform>Angelegt wird %1 mit %Ln Eintrag. Die Ausgangsdatei bleibt unverändert.</numerusform>
            <numerusform>Angelegt wird %1 mit %Ln Einträgen. Die Ausgangsdatei bleibt unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>A workspace is one file on this computer.</source>
        <translation>Ein Arbeitsbereich ist eine Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>A file with the labels: JSON, CSV, SKOS, Label Studio or a list.</source>
        <translation>Eine Datei mit den Labels: JSON, CSV, SKOS, Label Studio oder eine Liste.</translation>
    </message>
    <message>
        <source>Confidence below %L1</source>
        <translation>Konfidenz unter %L1</translation>
    </message>
    <message>
        <source>The most doubtful fifth</source>
        <translation>Das zweifelhafteste Fünftel</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>What goes to people</source>
        <translation>Was an Menschen geht</translation>
    </message>
    <message>
        <source>Say which column is the text, to create a workspace.</source>
        <translation>Zum Anlegen eines Arbeitsbereichs angeben, welche Spalte der Text ist.</translation>
    </message>
    <message>
        <source>The file is not read yet.</source>
        <translation>Die Datei ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>There is nothing in the file that a workspace could be made of.</source>
        <translation>Die Datei enthält nichts, woraus sich ein Arbeitsbereich anlegen ließe.</translation>
    </message>
    <message>
        <source>Choose the column with the model’s label, or a taxonomy file, to create a workspace.</source>
        <translation>Zum Anlegen eines Arbeitsbereichs die Spalte mit dem Label des Modells oder eine Taxonomiedatei wählen.</translation>
    </message>
</context>
<context>
    <name>docket::ui::NumberField</name>
    <message>
        <source>Not kept: a whole number from %1 to %2</source>
        <translation>Nicht gesichert: eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>Not kept: %1 to %2</source>
        <comment>smallest and largest number</comment>
        <translation>Nicht gesichert: %1 bis %2</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <comment>number</comment>
        <translation>%1 bleibt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what stays</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>number</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>number</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>number</comment>
        <translation>%1 min</translation>
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
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>too few (%L1)</source>
        <comment>instead of a figure; how many it would rest on</comment>
        <translation>zu wenige (%L1)</translation>
    </message>
</context>
<context>
    <name>docket::ui::OpenPage</name>
    <message>
        <source>Review what the classifier was not sure of</source>
        <translation>Prüfen, was der Klassifikator nicht sicher wusste</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>one file, one task</source>
        <translation>eine Datei, eine Aufgabe</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Docket opens no connection.</source>
        <translation>Alles bleibt auf diesem Computer. Docket baut keine Verbindung auf.</translation>
    </message>
    <message>
        <source>New workspace from a file</source>
        <translation>Neuer Arbeitsbereich aus einer Datei</translation>
    </message>
    <message>
        <source>Predictions (*.jsonl *.ndjson *.json *.csv *.tsv);;All files (*)</source>
        <translation>Vorhersagen (*.jsonl *.ndjson *.json *.csv *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Taxonomy file</source>
        <translation>Taxonomiedatei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln Label</numerusform>
            <numerusform>%Ln Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Workspaces (*.docket)</source>
        <translation>Arbeitsbereiche (*.docket)</translation>
    </message>
    <message numerus="yes">
        <source> And %n more note(s), which docket new prints.</source>
        <translation>
            <numerusform> Und %n weiterer Hinweis, den docket new ausgibt.</numerusform>
            <numerusform> Und %n weitere Hinweise, die docket new ausgibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taxonomy (*.json *.jsonld *.csv *.tsv *.ttl *.xml *.txt);;All files (*)</source>
        <translation>Taxonomie (*.json *.jsonld *.csv *.tsv *.ttl *.xml *.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>docket::ui::OptionList</name>
    <message>
        <source>%1, chosen by %2</source>
        <comment>a label, letters of reviewers</comment>
        <translation>%1, gewählt von %2</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <comment>an option</comment>
        <translation>%1, gewählt</translation>
    </message>
</context>
<context>
    <name>docket::ui::OwnShares</name>
    <message>
        <source>Models with a share of their own</source>
        <translation>Modelle mit eigenem Anteil</translation>
    </message>
    <message>
        <source>Add model…</source>
        <translation>Modell hinzufügen…</translation>
    </message>
    <message>
        <source>No model has its own share.</source>
        <translation>Kein Modell hat einen eigenen Anteil.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Labels with a share of their own, ranked among themselves</source>
        <translation>Labels mit eigenem Anteil, unter sich gereiht</translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>Label hinzufügen…</translation>
    </message>
    <message>
        <source>No label has its own share.</source>
        <translation>Kein Label hat einen eigenen Anteil.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Review share of %1, in percent</source>
        <comment>model or label</comment>
        <translation>Prüfanteil von %1 in Prozent</translation>
    </message>
    <message>
        <source>Review share of the model, in percent</source>
        <translation>Prüfanteil des Modells in Prozent</translation>
    </message>
    <message>
        <source>Review share of the label, in percent</source>
        <translation>Prüfanteil des Labels in Prozent</translation>
    </message>
    <message>
        <source>Own review share of a model</source>
        <translation>Eigener Prüfanteil eines Modells</translation>
    </message>
    <message>
        <source>Its share is set afterwards.</source>
        <translation>Der Anteil wird danach gesetzt.</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Type to find a model</source>
        <translation>Tippen findet ein Modell</translation>
    </message>
    <message>
        <source>Own review share of a label</source>
        <translation>Eigener Prüfanteil eines Labels</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Label hinzufügen</translation>
    </message>
    <message>
        <source>Type to find a label</source>
        <translation>Tippen findet ein Label</translation>
    </message>
</context>
<context>
    <name>docket::ui::PacketDialog</name>
    <message>
        <source>Make a packet</source>
        <translation>Paket erstellen</translation>
    </message>
    <message>
        <source>A packet is a file for somebody who does not reach this workspace: they open it in Docket and review it like any other. Nobody else gets its items meanwhile. When it comes back, merge it.</source>
        <translation>Ein Paket ist eine Datei für jemanden ohne Zugang zu diesem Arbeitsbereich: Sie wird in Docket geöffnet und wie jeder andere geprüft. Niemand sonst bekommt inzwischen ihre Einträge. Kommt sie zurück, übernehmen Sie sie.</translation>
    </message>
    <message>
        <source>Make packet</source>
        <translation>Paket erstellen</translation>
    </message>
    <message>
        <source>Passphrase, where the file is to be locked</source>
        <translation>Passphrase, falls die Datei verschlossen werden soll</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Items, the next in the queue</source>
        <translation>Einträge, die nächsten der Warteschlange</translation>
    </message>
    <message>
        <source>Days that they are held</source>
        <translation>Tage, die sie reserviert sind</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose… where the packet is put</source>
        <translation>Wählen… wohin das Paket kommt</translation>
    </message>
    <message>
        <source>Put the packet into</source>
        <translation>Paket speichern unter</translation>
    </message>
    <message>
        <source>Workspaces (*.docket)</source>
        <translation>Arbeitsbereiche (*.docket)</translation>
    </message>
</context>
<context>
    <name>docket::ui::PacketJobs</name>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) to add</source>
        <translation>
            <numerusform>%Ln neue Entscheidung</numerusform>
            <numerusform>%Ln neue Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>%Ln schon hier</numerusform>
            <numerusform>%Ln schon hier</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 items answered</source>
        <translation>%L1 von %L2 Einträgen beantwortet</translation>
    </message>
    <message>
        <source>stays as it is: %1</source>
        <translation>bleibt, wie er ist: %1</translation>
    </message>
    <message>
        <source>Merge packets</source>
        <translation>Pakete übernehmen</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Reviewer or item</source>
        <translation>Person oder Eintrag</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Nothing was changed yet. Each decision comes in once, as if it had been given here, whatever is merged again.</source>
        <translation>Noch wurde nichts geändert. Jede Entscheidung kommt einmal herein, als wäre sie hier gefallen, auch wenn ein Paket mehrmals übernommen wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) cannot be merged and stay in their packet.</source>
        <translation>
            <numerusform>%Ln Punkt kann nicht übernommen werden und bleibt in seinem Paket.</numerusform>
            <numerusform>%Ln Punkte können nicht übernommen werden und bleiben in ihrem Paket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln decision(s)</source>
        <translation>
            <numerusform>%Ln Entscheidung übernehmen</numerusform>
            <numerusform>%Ln Entscheidungen übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) merged.</source>
        <translation>
            <numerusform>%Ln Entscheidung übernommen.</numerusform>
            <numerusform>%Ln Entscheidungen übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) stay as they were.</source>
        <translation>
            <numerusform>%Ln Eintrag bleibt, wie er war.</numerusform>
            <numerusform>%Ln Einträge bleiben, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making a packet</source>
        <translation>Paket wird erstellt</translation>
    </message>
    <message numerus="yes">
        <source>Packet %1 with %Ln item(s) for %2 is in %3. They are held until %4.</source>
        <translation>
            <numerusform>Paket %1 mit %Ln Eintrag für %2 liegt in %3. Er ist bis %4 reserviert.</numerusform>
            <numerusform>Paket %1 mit %Ln Einträgen für %2 liegt in %3. Sie sind bis %4 reserviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at packets</source>
        <translation>Pakete werden angesehen</translation>
    </message>
    <message>
        <source>Merging packets</source>
        <translation>Pakete werden übernommen</translation>
    </message>
</context>
<context>
    <name>docket::ui::PaletteModel</name>
    <message>
        <source>key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::PeriodWords</name>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
</context>
<context>
    <name>docket::ui::PolicyCheckRows</name>
    <message>
        <source>%1. %2</source>
        <comment>check, what it says</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>docket::ui::PolicyChecks</name>
    <message>
        <source>Nothing to look at.</source>
        <translation>Nichts anzusehen.</translation>
    </message>
    <message>
        <source>Checks of the draft</source>
        <translation>Hinweise zum Entwurf</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Hinweise</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln anzusehen</numerusform>
            <numerusform>%Ln anzusehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::PolicyProposer</name>
    <message>
        <source>The draft of policy %L1 has %2. Nothing is routed by it yet: look at it and publish it on the Routing screen (%3).</source>
        <comment>a version, what it has, a key</comment>
        <translation>Der Entwurf der Richtlinie %L1 hat jetzt %2. Noch wird nichts danach weitergeleitet: Sehen Sie ihn auf der Seite Weiterleitung (%3) an und veröffentlichen Sie ihn dort.</translation>
    </message>
</context>
<context>
    <name>docket::ui::PolicyPublishDialog</name>
    <message>
        <source>Take policy version %L1 back</source>
        <translation>Version %L1 der Regeln zurücknehmen</translation>
    </message>
    <message>
        <source>Publish policy version %L1</source>
        <translation>Version %L1 der Regeln veröffentlichen</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) open</source>
        <translation>
            <numerusform>%Ln Hinweis offen</numerusform>
            <numerusform>%Ln Hinweise offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You can publish all the same.</source>
        <translation>%1 Veröffentlichen ist trotzdem möglich.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Take version %L1 back</source>
        <translation>Version %L1 zurücknehmen</translation>
    </message>
    <message>
        <source>Publish version %L1</source>
        <translation>Version %L1 veröffentlichen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Say what changed first</source>
        <translation>Erst sagen, was sich geändert hat</translation>
    </message>
    <message>
        <source>Say what changed first. Whoever reads the versions later needs it.</source>
        <translation>Zuerst sagen, was sich ändert. Wer die Versionen später liest, braucht es.</translation>
    </message>
    <message>
        <source>What happens to what waits</source>
        <translation>Was mit dem geschieht, was wartet</translation>
    </message>
    <message>
        <source>What is imported from now on follows version %L1. What version %L2 had routed anew goes back to what it was, but for what somebody has touched since; no decision is touched.</source>
        <translation>Was von jetzt an importiert wird, folgt Version %L1. Was Version %L2 neu zugeteilt hatte, wird wieder, was es war, außer dem, was seither jemand angefasst hat; keine Entscheidung wird angerührt.</translation>
    </message>
    <message>
        <source>What is imported from now on follows version %L1. What is here already changes only as chosen below; no decision is touched.</source>
        <translation>Was von jetzt an importiert wird, folgt Version %L1. Was schon hier ist, ändert sich nur wie unten gewählt; keine Entscheidung wird angerührt.</translation>
    </message>
    <message>
        <source>An item that somebody has answered already stays as it is until its next answer; from then on the new rule says which answer stands.</source>
        <translation>Ein Eintrag, den schon jemand beantwortet hat, bleibt bis zur nächsten Antwort, wie er ist; von da an sagt die neue Regel, welche Antwort gilt.</translation>
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
        <translation>nimmt %1 zurück</translation>
    </message>
</context>
<context>
    <name>docket::ui::PublicationDelegate</name>
    <message>
        <source>What to do with decisions on %1</source>
        <translation>Was mit Entscheidungen zu %1 geschieht</translation>
    </message>
</context>
<context>
    <name>docket::ui::PublicationModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>labels</comment>
        <translation>
            <numerusform>und noch %Ln</numerusform>
            <numerusform>und noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>wird gezählt</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no decisions</comment>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln carried</source>
        <comment>decisions that count on</comment>
        <translation>
            <numerusform>%Ln übernommen</numerusform>
            <numerusform>%Ln übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept</source>
        <comment>decisions that stay as they were</comment>
        <translation>
            <numerusform>%Ln belassen</numerusform>
            <numerusform>%Ln belassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry over to %1</source>
        <translation>Als %1 übernehmen</translation>
    </message>
    <message>
        <source>Carry over</source>
        <comment>decisions count on under the new version</comment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Review all again</source>
        <translation>Alle neu prüfen</translation>
    </message>
    <message>
        <source>Review again where a rule matches</source>
        <translation>Neu prüfen, wo eine Regel passt</translation>
    </message>
    <message>
        <source>Keep as they were</source>
        <comment>decisions</comment>
        <translation>Belassen, wie sie waren</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>the label</comment>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column of a table, what stands in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>In version %L1</source>
        <translation>In Version %L1</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>What to do</source>
        <comment>with decisions</comment>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>docket::ui::PublicationPane</name>
    <message>
        <source>All decisions</source>
        <translation>Alle Entscheidungen</translation>
    </message>
</context>
<context>
    <name>docket::ui::PublicationTable</name>
    <message>
        <source>What happens to decisions, by change</source>
        <translation>Was mit Entscheidungen geschieht, nach Änderung</translation>
    </message>
    <message>
        <source>Enter opens what can be done with the decisions of a row</source>
        <translation>Eingabe öffnet, was mit den Entscheidungen einer Zeile geschehen kann</translation>
    </message>
</context>
<context>
    <name>docket::ui::PublicationTotals</name>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln Label</numerusform>
            <numerusform>%Ln Labels</numerusform>
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
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>no decisions</comment>
        <translation>noch keine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::PublishDialog</name>
    <message>
        <source>Take taxonomy version %L1 back</source>
        <translation>Taxonomieversion %L1 zurücknehmen</translation>
    </message>
    <message>
        <source>Publish taxonomy version %L1</source>
        <translation>Taxonomieversion %L1 veröffentlichen</translation>
    </message>
    <message>
        <source>What happens to decisions already made</source>
        <translation>Was mit schon getroffenen Entscheidungen geschieht</translation>
    </message>
    <message>
        <source>Nothing is rewritten. Version %L1 has the labels of version %L2 again; below is how it reads what was decided under version %L3.</source>
        <translation>Nichts wird umgeschrieben. Version %L1 hat wieder die Labels von Version %L2; unten steht, wie sie liest, was unter Version %L3 entschieden wurde.</translation>
    </message>
    <message>
        <source>Nothing is rewritten. Every decision keeps the label it was given; below is how version %L1 reads it.</source>
        <translation>Nichts wird umgeschrieben. Jede Entscheidung behält ihr Label; unten steht, wie Version %L1 sie liest.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Figures and exports read decisions of earlier versions as version %L1 says here. Asked for as of version %L2, they read as before.</source>
        <translation>Zahlen und Exporte lesen Entscheidungen früherer Versionen, wie Version %L1 es hier sagt. Nach dem Stand von Version %L2 gefragt, bleiben sie wie zuvor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) open</source>
        <translation>
            <numerusform>%Ln Hinweis offen</numerusform>
            <numerusform>%Ln Hinweise offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You can publish all the same.</source>
        <translation>%1 Veröffentlichen ist trotzdem möglich.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to mend first</source>
        <translation>
            <numerusform>%Ln Punkt ist zuerst zu beheben</numerusform>
            <numerusform>%Ln Punkte sind zuerst zu beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Take version %L1 back</source>
        <translation>Version %L1 zurücknehmen</translation>
    </message>
    <message>
        <source>Publish version %L1</source>
        <translation>Version %L1 veröffentlichen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>The rule for %1 says nothing yet. Give it a word, or choose something else to do.</source>
        <translation>Die Regel für %1 sagt noch nichts. Ein Wort angeben oder etwas anderes wählen.</translation>
    </message>
    <message>
        <source>Say what changed first. Whoever reads the versions later needs it.</source>
        <translation>Zuerst sagen, was sich ändert. Wer die Versionen später liest, braucht es.</translation>
    </message>
    <message>
        <source>The decisions are still being counted.</source>
        <translation>Die Entscheidungen werden noch gezählt.</translation>
    </message>
    <message>
        <source>Counted again once every rule says something.</source>
        <translation>Wird neu gezählt, sobald jede Regel etwas sagt.</translation>
    </message>
    <message>
        <source>Counting decisions…</source>
        <translation>Entscheidungen werden gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting item(s) move to version %1.</source>
        <translation>
            <numerusform>%Ln wartender Eintrag geht zu Version %1.</numerusform>
            <numerusform>%Ln wartende Einträge gehen zu Version %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open review(s) finish on version %1 and are read by this mapping.</source>
        <translation>
            <numerusform>%Ln offene Prüfung endet unter Version %1 und wird so gelesen.</numerusform>
            <numerusform>%Ln offene Prüfungen enden unter Version %1 und werden so gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) come back to the queue.</source>
        <translation>
            <numerusform>%Ln Eintrag kommt zurück in die Warteschlange.</numerusform>
            <numerusform>%Ln Einträge kommen zurück in die Warteschlange.</numerusform>
        </translation>
    </message>
    <message>
        <source>Says nothing yet</source>
        <translation>Sagt noch nichts</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) leave the queue.</source>
        <translation>
            <numerusform>%Ln Eintrag verlässt die Warteschlange.</numerusform>
            <numerusform>%Ln Einträge verlassen die Warteschlange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) that version %1 had reviewed again stand once more.</source>
        <translation>
            <numerusform>%Ln Entscheidung, die Version %1 neu prüfen ließ, gilt wieder.</numerusform>
            <numerusform>%Ln Entscheidungen, die Version %1 neu prüfen ließ, gelten wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens to what waits</source>
        <translation>Was mit dem geschieht, was wartet</translation>
    </message>
    <message>
        <source>What version %L1 had routed anew goes back to what it was, but for what somebody has touched since.</source>
        <translation>Was Version %L1 neu zugeteilt hatte, wird wieder, was es war, außer dem, was seither jemand angefasst hat.</translation>
    </message>
    <message>
        <source>Thresholds, costs and labels of high impact hold for what is imported from now on. What is here already changes only as chosen below.</source>
        <translation>Schwellen, Kosten und Labels mit großer Wirkung gelten für das, was von jetzt an importiert wird. Was schon hier ist, ändert sich nur wie unten gewählt.</translation>
    </message>
</context>
<context>
    <name>docket::ui::PublishJobs</name>
    <message>
        <source>Version %L1 is in use.</source>
        <translation>Version %L1 gilt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) came back to the queue.</source>
        <translation>
            <numerusform>%Ln Eintrag kam zurück in die Warteschlange.</numerusform>
            <numerusform>%Ln Einträge kamen zurück in die Warteschlange.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publishing version %L1</source>
        <translation>Version %L1 wird veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) left the queue.</source>
        <translation>
            <numerusform>%Ln Eintrag verließ die Warteschlange.</numerusform>
            <numerusform>%Ln Einträge verließen die Warteschlange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) stand once more.</source>
        <translation>
            <numerusform>%Ln Entscheidung gilt wieder.</numerusform>
            <numerusform>%Ln Entscheidungen gelten wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) were routed anew.</source>
        <translation>
            <numerusform>%Ln Eintrag wurde neu zugeteilt.</numerusform>
            <numerusform>%Ln Einträge wurden neu zugeteilt.</numerusform>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>docket::ui::QueueBar</name>
    <message>
        <source>about %L1 min</source>
        <translation>etwa %L1 min</translation>
    </message>
    <message>
        <source>about %L1 h %L2 min</source>
        <translation>etwa %L1 h %L2 min</translation>
    </message>
    <message>
        <source>Blind first</source>
        <translation>Erst blind</translation>
    </message>
    <message>
        <source>Assisted</source>
        <translation>Mit Vorschlag</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Items that still wait.</extracomment>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>items left, how long they take</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Heute erledigt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Text of the item</source>
        <translation>Text des Eintrags</translation>
    </message>
    <message>
        <source>Labels to choose from</source>
        <translation>Labels zur Auswahl</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Items that were decided today, of those that the reviewer wants to decide in a day; &quot;today&quot; follows.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assigned to you</source>
        <translation>
            <numerusform>%Ln Ihnen zugewiesen</numerusform>
            <numerusform>%Ln Ihnen zugewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more assigned to you</source>
        <translation>%1 oder mehr Ihnen zugewiesen</translation>
    </message>
</context>
<context>
    <name>docket::ui::QueueDelegate</name>
    <message>
        <source>None</source>
        <comment>no confidence</comment>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>docket::ui::QueueModel</name>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Model label</source>
        <translation>Label des Modells</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Heading of a column: until when the item is to be decided.</extracomment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfperson</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>decisions given, asked for</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>hidden until you have decided the item</source>
        <translation>verborgen, bis der Eintrag entschieden ist</translation>
    </message>
</context>
<context>
    <name>docket::ui::QueuePage</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Search the texts. Words, “exact phrase”, -without, id:… or note:…</source>
        <translation>Texte durchsuchen. Wörter, „genaue Wendung“, -ohne, id:… oder note:…</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>Texte durchsuchen</translation>
    </message>
    <message>
        <source>No item matches. Clear filters (%1)</source>
        <translation>Kein Eintrag passt. Filter zurücksetzen (%1)</translation>
    </message>
    <message>
        <source>%1 match · %2 ms</source>
        <translation>%1 Treffer · %2 ms</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>wird gezählt</translation>
    </message>
    <message>
        <source>Rows %1–%2 of %3</source>
        <translation>Zeilen %1–%2 von %3</translation>
    </message>
    <message>
        <source>Rows %1–%2</source>
        <translation>Zeilen %1–%2</translation>
    </message>
    <message>
        <source>Sorted by %1, downwards</source>
        <translation>Sortiert nach %1, absteigend</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Sortiert nach %1</translation>
    </message>
    <message>
        <source>Search index %L1 % done</source>
        <translation>Suchindex zu %L1 % fertig</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Items or details</source>
        <translation>Einträge oder Details</translation>
    </message>
</context>
<context>
    <name>docket::ui::QueueTable</name>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
</context>
<context>
    <name>docket::ui::Rail</name>
    <message>
        <source>You review as %1. Change the name</source>
        <translation>Geprüft wird als %1. Namen ändern</translation>
    </message>
</context>
<context>
    <name>docket::ui::RailItem</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 wartend</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReadingView</name>
    <message>
        <source>Text under review</source>
        <translation>Zu prüfender Text</translation>
    </message>
    <message>
        <source>Marked by you: what decided the label</source>
        <translation>Selbst markiert: was den Ausschlag gab</translation>
    </message>
</context>
<context>
    <name>docket::ui::RecentList</name>
    <message>
        <source>Recent workspaces</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
</context>
<context>
    <name>docket::ui::RecentModel</name>
    <message>
        <source>opened today %1</source>
        <translation>heute %1 geöffnet</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
</context>
<context>
    <name>docket::ui::RecipeForm</name>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
</context>
<context>
    <name>docket::ui::RecipeKeeping</name>
    <message>
        <source>The recipe %1 is deleted. What is in the form stays.</source>
        <translation>Das Rezept %1 ist gelöscht. Was im Formular steht, bleibt.</translation>
    </message>
    <message>
        <source>The form is not a saved recipe</source>
        <translation>Im Formular steht kein gespeichertes Rezept</translation>
    </message>
    <message>
        <source>Already saved: %1.</source>
        <comment>name and version of a recipe</comment>
        <translation>Schon gespeichert: %1.</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Rezept speichern</translation>
    </message>
    <message>
        <source>A name that is there gets a new version. Earlier versions stay.</source>
        <translation>Ein Name, den es gibt, bekommt eine neue Version. Frühere Versionen bleiben.</translation>
    </message>
    <message>
        <source>Delete recipe</source>
        <translation>Rezept löschen</translation>
    </message>
    <message>
        <source>%1 goes from the list, with all its versions. Exports made by it keep its name, and can be made again.</source>
        <translation>%1 verschwindet mit allen Versionen aus der Liste. Exporte danach behalten den Namen und lassen sich noch einmal erzeugen.</translation>
    </message>
    <message>
        <source>The form shows another recipe now. What was in it was not saved.</source>
        <translation>Das Formular zeigt jetzt ein anderes Rezept. Was darin stand, war nicht gespeichert.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>name and version of a recipe</comment>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 had saved v%2 meanwhile; it is kept as a version of its own.</source>
        <comment>a person, version of a recipe</comment>
        <translation>%1 hatte inzwischen v%2 gespeichert; sie bleibt als eigene Version erhalten.</translation>
    </message>
    <message>
        <source>The form shows %1.</source>
        <comment>name and version of a recipe</comment>
        <translation>Das Formular zeigt %1.</translation>
    </message>
</context>
<context>
    <name>docket::ui::RecipeSection</name>
    <message>
        <source>As the recipe says</source>
        <translation>Wie das Rezept sagt</translation>
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
        <translation>Angegebene Konfidenz</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>from</source>
        <comment>lower end of an interval</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>upper end of an interval</comment>
        <translation>mit</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a value on, and below another</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReliabilityPanel</name>
    <message numerus="yes">
        <source>Stated %1: %2 right (%3), of %Ln item(s)</source>
        <comment>a mean, a share, its interval</comment>
        <translation>
            <numerusform>Angegeben %1: %2 richtig (%3), von %Ln Eintrag</numerusform>
            <numerusform>Angegeben %1: %2 richtig (%3), von %Ln Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Before calibration</source>
        <translation>Vor der Kalibrierung</translation>
    </message>
    <message>
        <source>After, cross-fitted</source>
        <translation>Danach, kreuzangepasst</translation>
    </message>
    <message>
        <source>Mapping from stated to calibrated confidence</source>
        <translation>Abbildung von angegebener auf kalibrierte Konfidenz</translation>
    </message>
    <message>
        <source>All mappings, cross-fitted</source>
        <translation>Alle Abbildungen, kreuzangepasst</translation>
    </message>
    <message>
        <source>Is %1 really %2?</source>
        <comment>a confidence, the same in percent</comment>
        <translation>Ist %1 wirklich %2?</translation>
    </message>
    <message>
        <source>ECE %1</source>
        <comment>expected calibration error</comment>
        <translation>ECE %1</translation>
    </message>
    <message>
        <source>%L1 of %L2 final labels with a confidence</source>
        <comment>that there are, that are needed</comment>
        <translation>%L1 von %L2 endgültigen Labels mit Konfidenz</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <comment>the mapping that is chosen</comment>
        <translation>Automatisch: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a mapping, why it is not offered</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) in total</source>
        <translation>
            <numerusform>%Ln Eintrag insgesamt</numerusform>
            <numerusform>%Ln Einträge insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>Across: stated confidence. Up: share that was right, with 95 % interval. Grey bars: items per bin, %1, %2 of them from the audit. Each fold is scored by a fit that did not see it.</source>
        <comment>items, a share</comment>
        <translation>Waagrecht: angegebene Konfidenz. Senkrecht: Anteil der richtigen, mit 95-%-Intervall. Graue Balken: Einträge je Klasse, %1, davon %2 aus der Stichprobe. Jeder Teil wird mit einer Anpassung bewertet, die ihn nicht kannte.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReportDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The selected rows, or all, as text with tabs</source>
        <translation>Die ausgewählten Zeilen, sonst alle, als Text mit Tabulatoren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReportFiles</name>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Pages and documents for paper (*.html *.pdf)</source>
        <translation>Seiten und Dokumente für Papier (*.html *.pdf)</translation>
    </message>
    <message>
        <source>A report is a file that ends in .html or .pdf.</source>
        <translation>Ein Bericht ist eine Datei, die auf .html oder .pdf endet.</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Der Bericht ist in %1.</translation>
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
        <translation>Was hier ist, wird neu zugeteilt</translation>
    </message>
    <message>
        <source>What is here is routed by the version in use.</source>
        <translation>Was hier ist, ist nach der geltenden Version zugeteilt.</translation>
    </message>
    <message>
        <source>Routing anew was stopped; it goes on when the workspace is opened the next time.</source>
        <translation>Das neue Zuteilen wurde angehalten; es geht weiter, wenn der Arbeitsbereich das nächste Mal geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReviewAnnouncements</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Item %1, %2. Why it is here: %3. %4</source>
        <comment>id, due time, reasons, text</comment>
        <translation>Eintrag %1, %2. Warum er hier ist: %3. %4</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, nicht gewählt</translation>
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
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Show my &amp;pace</source>
        <translation>Eigenes &amp;Tempo zeigen</translation>
    </message>
    <message>
        <source>Items an hour, and how long the rest will take. Nobody else sees it.</source>
        <translation>Einträge je Stunde, und wie lange der Rest dauert. Niemand sonst sieht es.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Remind of a break after</source>
        <translation>An eine &amp;Pause erinnern nach</translation>
    </message>
    <message>
        <source>Words in the status line, without a sound. Five minutes without work are a break; 0 is never.</source>
        <translation>Worte in der Statuszeile, ohne Ton. Fünf Minuten ohne Arbeit sind eine Pause; 0 heißt nie.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no goal</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>&amp;Goal of a day, in items</source>
        <translation>&amp;Tagesziel, in Einträgen</translation>
    </message>
    <message>
        <source>Stands beside what you have decided today, “184 of 300”. Nobody else sees it; 0 is none.</source>
        <translation>Steht neben dem, was Sie heute entschieden haben: „184 von 300“. Niemand sonst sieht es; 0 heißt keines.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReviewNotices</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Kopie anderswo speichern…</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Nächster Eintrag</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Neu öffnen</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReviewPage</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Nine labels are pinned, one for each digit. Unpin one first.</source>
        <translation>Neun Labels sind angeheftet, eines je Ziffer. Zuerst eines lösen.</translation>
    </message>
    <message>
        <source>This taxonomy has no label for what fits nowhere, so the item goes to a lead. Say what is missing.</source>
        <translation>Diese Taxonomie hat kein Label für das, was nirgends passt; der Eintrag geht daher an die Leitung. Was fehlt, gehört in die Notiz.</translation>
    </message>
    <message>
        <source>Shown from the start, recorded as “assisted”</source>
        <translation>Von Anfang an sichtbar, vermerkt als „assistiert“</translation>
    </message>
    <message>
        <source>Revealed after your choice, recorded as “compared”</source>
        <translation>Nach der Wahl aufgedeckt, vermerkt als „verglichen“</translation>
    </message>
    <message>
        <source>Revealed before your choice, recorded as “assisted”</source>
        <translation>Vor der Wahl aufgedeckt, vermerkt als „assistiert“</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Digits and letters choose labels, the arrows go through them, Space reveals, Enter submits.</source>
        <translation>Ziffern und Buchstaben wählen Labels, die Pfeiltasten gehen sie durch, die Leertaste deckt auf, die Eingabetaste sendet ab.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReviewerRows</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Mittlere Zeit</translation>
    </message>
    <message>
        <source>Gold right</source>
        <translation>Gold richtig</translation>
    </message>
    <message>
        <source>Same again</source>
        <comment>share of items that somebody answered twice alike</comment>
        <translation>Wieder gleich</translation>
    </message>
    <message>
        <source>Blind: as the model</source>
        <translation>Blind: wie Modell</translation>
    </message>
    <message>
        <source>Assisted: as the model</source>
        <translation>Mit Vorschlag: wie Modell</translation>
    </message>
    <message>
        <source>Points</source>
        <comment>head of a column: anchoring in percentage points</comment>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfperson</translation>
    </message>
    <message>
        <source>And</source>
        <comment>another reviewer</comment>
        <translation>Und</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Confused with</source>
        <translation>Verwechselt mit</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>items</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 and %2: kappa %3, %4</source>
        <comment>two reviewers, a figure, items</comment>
        <translation>%1 und %2: Kappa %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Gold, %1 to %2 %</source>
        <comment>head of a column of whiskers, and its scale</comment>
        <translation>Gold, %1 bis %2 %</translation>
    </message>
    <message>
        <source>Anchoring, %1 to %2</source>
        <comment>head of a column of whiskers, and its scale</comment>
        <translation>Ankerwirkung, %1 bis %2</translation>
    </message>
    <message>
        <source>Kappa, %1 to %2</source>
        <comment>head of a column of whiskers, and its scale</comment>
        <translation>Kappa, %1 bis %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReviewerWords</name>
    <message>
        <source>all answers the same</source>
        <translation>alle Antworten gleich</translation>
    </message>
    <message>
        <source>on no shared item</source>
        <translation>bei keinem gemeinsamen</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>nichts zu vergleichen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Reviewer %L1</source>
        <translation>Prüfperson %L1</translation>
    </message>
    <message>
        <source>Label %L1</source>
        <translation>Label %L1</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReviewersPane</name>
    <message>
        <source>Answers that count</source>
        <translation>Antworten, die zählen</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Prüfende</translation>
    </message>
    <message>
        <source>Cohen’s kappa of each pair of reviewers</source>
        <translation>Cohens Kappa jedes Paars von Prüfenden</translation>
    </message>
    <message>
        <source>Cohen’s kappa of each pair of reviewers, as a table</source>
        <translation>Cohens Kappa jedes Paars von Prüfenden, als Tabelle</translation>
    </message>
    <message>
        <source>Labels reviewers disagree on, the lowest kappa first</source>
        <translation>Labels, über die Prüfende uneins sind, das niedrigste Kappa zuerst</translation>
    </message>
    <message>
        <source>Labels that are confused most often</source>
        <translation>Labels, die am häufigsten verwechselt werden</translation>
    </message>
    <message>
        <source>Marked: the whole interval is worse than the team’s figure</source>
        <translation>Markiert: Das ganze Intervall ist schlechter als die Zahl des Teams</translation>
    </message>
    <message>
        <source>Agreement of each pair</source>
        <translation>Übereinstimmung jedes Paars</translation>
    </message>
    <message>
        <source>Cohen’s kappa, items below</source>
        <translation>Cohens Kappa, darunter die Einträge</translation>
    </message>
    <message>
        <source>Labels reviewers disagree on</source>
        <translation>Labels, über die Prüfende uneins sind</translation>
    </message>
    <message>
        <source>Square: whole interval under 0.67</source>
        <translation>Quadrat: ganzes Intervall unter 0,67</translation>
    </message>
    <message>
        <source>Does seeing the suggestion pull reviewers?</source>
        <translation>Zieht der sichtbare Vorschlag die Prüfenden mit?</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle Antworten</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewer(s) with fewer decisions are in the table only.</source>
        <translation>
            <numerusform>%Ln Person mit weniger Entscheidungen steht nur in der Tabelle.</numerusform>
            <numerusform>%Ln Personen mit weniger Entscheidungen stehen nur in der Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model of Dawid and Skene prefers another label than the majority on %1 of the items.</source>
        <comment>a share</comment>
        <translation>Das Modell von Dawid und Skene zieht bei %1 der Einträge ein anderes Label vor als die Mehrheit.</translation>
    </message>
    <message>
        <source>No item was reviewed by two people yet, so there is no agreement to measure. A policy can ask for two reviews, and an agreement test draws items.</source>
        <translation>Noch kein Eintrag wurde von zwei Personen geprüft; es gibt also keine Übereinstimmung zu messen. Eine Richtlinie kann zwei Prüfungen verlangen, und ein Übereinstimmungstest zieht Einträge.</translation>
    </message>
    <message>
        <source>0 decisions: there is nothing to say of reviewers yet.</source>
        <translation>0 Entscheidungen: Über Prüfende lässt sich noch nichts sagen.</translation>
    </message>
    <message>
        <source>0 decisions in this time. Choose a longer one.</source>
        <translation>0 Entscheidungen in dieser Zeit. Wählen Sie eine längere.</translation>
    </message>
    <message>
        <source>Computed %1 from %2 on %3 by %4. Bars are 95 % intervals.</source>
        <comment>a time; decisions, items, reviewers</comment>
        <translation>Berechnet um %1 aus %2 zu %3 von %4. Balken sind 95-%-Intervalle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln Entscheidung</numerusform>
            <numerusform>%Ln Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewer(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::ReviewsRule</name>
    <message>
        <source>Majority</source>
        <translation>Mehrheit</translation>
    </message>
    <message>
        <source>All must agree</source>
        <translation>Alle müssen übereinstimmen</translation>
    </message>
    <message>
        <source>A third person rules where they do not agree</source>
        <translation>Wo sie nicht übereinstimmen, entscheidet ein Dritter</translation>
    </message>
    <message>
        <source>Which answer stands</source>
        <translation>Welche Antwort gilt</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <source>Enough for a consensus, in percent</source>
        <translation>Genug für eine Einigung, in Prozent</translation>
    </message>
    <message>
        <source>Each label is agreed on by itself</source>
        <translation>Jedes Label wird für sich entschieden</translation>
    </message>
    <message>
        <source>as usual, %1</source>
        <comment>share</comment>
        <translation>wie üblich, %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::RoutingPage</name>
    <message>
        <source>Routing</source>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Policy version %L1 is in use. What is imported from now on follows it.</source>
        <translation>Version %L1 der Regeln gilt. Was von jetzt an importiert wird, folgt ihr.</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Draft of v%1, %Ln change(s)</source>
        <translation>
            <numerusform>Entwurf v%1, %Ln Änderung</numerusform>
            <numerusform>Entwurf v%1, %Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1 in use</source>
        <translation>v%1 gilt</translation>
    </message>
    <message>
        <source>A change begins a draft; new predictions follow what is in use</source>
        <translation>Eine Änderung beginnt einen Entwurf; neue Vorhersagen folgen dem, was gilt</translation>
    </message>
    <message>
        <source>New predictions follow v%1 until you publish</source>
        <translation>Neue Vorhersagen folgen v%1, bis veröffentlicht wird</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>%1 holds the draft.</source>
        <translation>%1 hält den Entwurf.</translation>
    </message>
    <message>
        <source>You can read it. Nothing that you do here changes it.</source>
        <translation>Er ist lesbar. Nichts, was hier geschieht, ändert ihn.</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Auf Stand bringen</translation>
    </message>
    <message>
        <source>Discard draft…</source>
        <translation>Entwurf verwerfen…</translation>
    </message>
    <message>
        <source>Policy %1 was published since this draft was begun from policy %2.</source>
        <translation>Version %1 der Regeln wurde veröffentlicht, seit dieser Entwurf aus Version %2 begonnen wurde.</translation>
    </message>
    <message>
        <source>The draft is kept. Brought up to date, it changes policy %1 as it changed policy %2.</source>
        <translation>Der Entwurf ist gesichert. Auf Stand gebracht, ändert er Version %1, wie er Version %2 geändert hat.</translation>
    </message>
    <message>
        <source>The draft is somebody else&apos;s, or not up to date</source>
        <translation>Der Entwurf gehört jemand anderem oder ist nicht auf Stand</translation>
    </message>
    <message>
        <source>The rule is always on, and has nothing to set</source>
        <translation>Die Regel ist immer an, und es gibt nichts einzustellen</translation>
    </message>
    <message>
        <source>The rule is always on</source>
        <translation>Die Regel ist immer an</translation>
    </message>
    <message>
        <source>The rule is about all labels</source>
        <translation>Die Regel gilt allen Labels</translation>
    </message>
    <message>
        <source>The rule is as in the policy in force</source>
        <translation>Die Regel ist wie in den geltenden Regeln</translation>
    </message>
    <message>
        <source>Nothing is left to undo</source>
        <translation>Nichts ist rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>Nichts wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>There is no draft of yours</source>
        <translation>Es gibt keinen eigenen Entwurf</translation>
    </message>
    <message>
        <source>The draft changes nothing</source>
        <translation>Der Entwurf ändert nichts</translation>
    </message>
    <message>
        <source>There is no draft of yours to publish</source>
        <translation>Es gibt keinen eigenen Entwurf zum Veröffentlichen</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) will be lost. The policy in use stays as it is. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln Änderung geht verloren. Was gilt, bleibt, wie es ist. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%Ln Änderungen gehen verloren. Was gilt, bleibt, wie es ist. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Dry run and checks</source>
        <translation>Probelauf und Hinweise</translation>
    </message>
    <message>
        <source>Rule, or dry run, checks and versions</source>
        <translation>Regel, oder Probelauf, Hinweise und Versionen</translation>
    </message>
    <message>
        <source>Rules, one rule, or dry run, checks and versions</source>
        <translation>Regeln, eine Regel, oder Probelauf, Hinweise und Versionen</translation>
    </message>
    <message>
        <source>The rule has no chart</source>
        <translation>Die Regel hat kein Diagramm</translation>
    </message>
</context>
<context>
    <name>docket::ui::RuleEditor</name>
    <message>
        <source>Words, one of which is in the text, with commas between them</source>
        <translation>Wörter, von denen eines im Text steht, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>subscription, monthly, renew*</source>
        <translation>abo, monatlich, verlänger*</translation>
    </message>
    <message>
        <source>Metadata, its key</source>
        <translation>Schlüssel der Metadaten</translation>
    </message>
    <message>
        <source>key</source>
        <comment>of metadata</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Metadata, its value</source>
        <translation>Wert der Metadaten</translation>
    </message>
    <message>
        <source>any value</source>
        <comment>of metadata</comment>
        <translation>jeder Wert</translation>
    </message>
    <message>
        <source>Confidence under</source>
        <translation>Konfidenz unter</translation>
    </message>
    <message>
        <source>any</source>
        <comment>confidence</comment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Reviewers disagreed</source>
        <translation>Prüfende uneinig</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>of texts that a rule finds</comment>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Texts that the rule finds</source>
        <translation>Texte, die die Regel findet</translation>
    </message>
    <message>
        <source>=</source>
        <comment>between a key and its value</comment>
        <translation>=</translation>
    </message>
    <message>
        <source>Text contains</source>
        <comment>one of the words</comment>
        <translation>Text enthält</translation>
    </message>
    <message>
        <source>and metadata</source>
        <translation>und Metadaten</translation>
    </message>
    <message>
        <source>Rule for %1</source>
        <translation>Regel für %1</translation>
    </message>
    <message>
        <source>Confidence is a number from 0 to 1.</source>
        <translation>Konfidenz ist eine Zahl von 0 bis 1.</translation>
    </message>
    <message>
        <source>A value of metadata needs the key that it belongs to.</source>
        <translation>Ein Wert der Metadaten braucht den Schlüssel, zu dem er gehört.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item, its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Kein Text</translation>
    </message>
</context>
<context>
    <name>docket::ui::RuleForm</name>
    <message>
        <source>The rule reads again as in the policy in force</source>
        <translation>Die Regel lautet wieder wie in den geltenden Regeln</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>A prediction without a confidence always goes to people: nothing says how sure the model was.</source>
        <translation>Eine Vorhersage ohne Konfidenz geht immer an Menschen: nichts sagt, wie sicher das Modell war.</translation>
    </message>
    <message>
        <source>An output that could not be read as a label always goes to people.</source>
        <translation>Eine Ausgabe, die sich nicht als Label lesen ließ, geht immer an Menschen.</translation>
    </message>
    <message>
        <source>Changed in this draft</source>
        <translation>In diesem Entwurf geändert</translation>
    </message>
</context>
<context>
    <name>docket::ui::RuleList</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
</context>
<context>
    <name>docket::ui::RuleModel</name>
    <message>
        <source>changed</source>
        <comment>tag of a rule</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Goes to people</source>
        <translation>Geht an Menschen</translation>
    </message>
    <message>
        <source>Of what no rule takes</source>
        <translation>Von dem, was keine Regel nimmt</translation>
    </message>
    <message>
        <source>How it is reviewed</source>
        <translation>Wie geprüft wird</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rule, more of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>rule</comment>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>%1, %2; %3</source>
        <comment>rule, what it takes, of which time</comment>
        <translation>%1, %2; %3</translation>
    </message>
</context>
<context>
    <name>docket::ui::RulesSection</name>
    <message>
        <source>Further rules</source>
        <translation>Weitere Regeln</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Prüfende</translation>
    </message>
    <message>
        <source>Decided from</source>
        <translation>Entschieden ab</translation>
    </message>
    <message>
        <source>Decided until</source>
        <translation>Entschieden bis</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>DE, AT</source>
        <comment>codes of countries</comment>
        <translation>DE, AT</translation>
    </message>
    <message>
        <source>Phone numbers of</source>
        <translation>Telefonnummern aus</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Names of people that count as personal data</source>
        <translation>Namen von Personen, die als personenbezogen zählen</translation>
    </message>
    <message>
        <source>Names that count as personal data, one a line</source>
        <translation>Namen, die als personenbezogen zählen, einer je Zeile</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>From a file… of names</source>
        <translation>Aus einer Datei… mit Namen</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>reason</comment>
        <translation>Jeder</translation>
    </message>
    <message>
        <source>All</source>
        <comment>labels</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>reviewers</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more rule(s): %1</source>
        <translation>
            <numerusform>%Ln weitere Regel: %1</numerusform>
            <numerusform>%Ln weitere Regeln: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>licence</comment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>docket::ui::RulingForm</name>
    <message>
        <source>Add to the gold set</source>
        <translation>Zu den Goldeinträgen</translation>
    </message>
    <message>
        <source>Propose a definition change</source>
        <translation>Definition vorschlagen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>What decided it</source>
        <translation>Was den Ausschlag gab</translation>
    </message>
    <message>
        <source>Another label…</source>
        <translation>Ein anderes Label…</translation>
    </message>
    <message>
        <source>Note to the reviewers</source>
        <translation>Notiz an die Prüfenden</translation>
    </message>
    <message>
        <source>Proposed definition</source>
        <translation>Vorgeschlagene Definition</translation>
    </message>
    <message>
        <source>Final ruling</source>
        <translation>Entscheid</translation>
    </message>
    <message>
        <source>None of these fits</source>
        <translation>Keins davon passt</translation>
    </message>
    <message>
        <source>The model’s label, and what reviewers said about it, appear after you save.</source>
        <translation>Das Label des Modells und was Prüfende dazu sagten, erscheinen nach dem Speichern.</translation>
    </message>
    <message>
        <source>no confidence</source>
        <translation>ohne Konfidenz</translation>
    </message>
    <message>
        <source>The model said %1 (%2).</source>
        <comment>labels, a confidence</comment>
        <translation>Das Modell sagte %1 (%2).</translation>
    </message>
    <message>
        <source>The model said nothing usable.</source>
        <translation>Das Modell sagte nichts Brauchbares.</translation>
    </message>
    <message>
        <source>Reviewer %1 did not follow it: %2</source>
        <comment>a letter, a reason</comment>
        <translation>Prüfperson %1 folgte ihm nicht: %2</translation>
    </message>
    <message>
        <source>Enter opens the next item. You may change the ruling now; that is recorded as changed.</source>
        <translation>Enter öffnet den nächsten Eintrag. Sie können den Entscheid jetzt ändern; das wird als geändert vermerkt.</translation>
    </message>
</context>
<context>
    <name>docket::ui::RulingListView</name>
    <message>
        <source>Items to rule on</source>
        <translation>Einträge zum Schlichten</translation>
    </message>
</context>
<context>
    <name>docket::ui::RulingModel</name>
    <message>
        <source>due %1</source>
        <comment>a time of the day</comment>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>answers %1</source>
        <comment>how many reviewers said the same: 2 : 1</comment>
        <translation>Antworten %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::RulingNotices</name>
    <message>
        <source>None of these fits</source>
        <translation>Keins davon passt</translation>
    </message>
    <message>
        <source>Rulings on your items</source>
        <translation>Entscheide zu Ihren Einträgen</translation>
    </message>
    <message>
        <source>What was ruled on items that you answered, and why. Your answers stay as you gave them.</source>
        <translation>Was über Einträge entschieden wurde, die Sie beantwortet haben, und warum. Ihre Antworten bleiben, wie Sie sie gaben.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Sie sagten</translation>
    </message>
    <message>
        <source>Ruled</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>What decided it</source>
        <translation>Was den Ausschlag gab</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>docket::ui::ScreenStack</name>
    <message>
        <source>No screen was shown before</source>
        <translation>Vorher war keine Ansicht zu sehen</translation>
    </message>
    <message>
        <source>No screen was left by going back</source>
        <translation>Keine Ansicht wurde durch Zurückgehen verlassen</translation>
    </message>
</context>
<context>
    <name>docket::ui::SeriesTable</name>
    <message>
        <source>from</source>
        <comment>lower end of an interval</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>upper end of an interval</comment>
        <translation>mit</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <comment>what a range is, where it ends</comment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>usual from</source>
        <comment>lower end of the usual values</comment>
        <translation>üblich von</translation>
    </message>
    <message>
        <source>usual to</source>
        <comment>upper end of the usual values</comment>
        <translation>üblich bis</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marke</translation>
    </message>
</context>
<context>
    <name>docket::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>docket::ui::ShelfBar</name>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>More about the recipe</source>
        <translation>Mehr zum Rezept</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <comment>name and version</comment>
        <translation>Rezept: %1</translation>
    </message>
    <message>
        <source>Recipe: not saved</source>
        <translation>Rezept: nicht gespeichert</translation>
    </message>
    <message>
        <source>No recipe is saved yet</source>
        <translation>Noch kein Rezept gespeichert</translation>
    </message>
    <message>
        <source>Changed since v%1.</source>
        <comment>version of the recipe</comment>
        <translation>Seit v%1 geändert.</translation>
    </message>
    <message>
        <source>The newest is v%1.</source>
        <comment>version of the recipe</comment>
        <translation>Die neueste ist v%1.</translation>
    </message>
    <message>
        <source>It cannot be saved: %1</source>
        <translation>Speichern geht nicht: %1</translation>
    </message>
    <message>
        <source>Versions of the recipe</source>
        <translation>Versionen des Rezepts</translation>
    </message>
</context>
<context>
    <name>docket::ui::SideColumn</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Right column</source>
        <translation>Rechte Spalte</translation>
    </message>
</context>
<context>
    <name>docket::ui::SimulatorPanel</name>
    <message>
        <source>Threshold simulator</source>
        <translation>Schwellen-Simulator</translation>
    </message>
    <message>
        <source>A day now, and at the threshold of the cost chart</source>
        <translation>Ein Tag jetzt und bei der Schwelle des Kostendiagramms</translation>
    </message>
    <message>
        <source>Left and Right move the threshold on the cost chart by 0.01, PgUp and PgDown by 0.05, Home to the lowest cost.</source>
        <translation>Links und Rechts bewegen die Schwelle im Kostendiagramm um 0,01, Bild auf und ab um 0,05, Pos1 zu den niedrigsten Kosten.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SmallMultiples</name>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>docket::ui::SplitDialog</name>
    <message>
        <source>Split %1</source>
        <translation>%1 teilen</translation>
    </message>
    <message>
        <source>It becomes several labels. What happens to its decisions is asked when the version is published.</source>
        <translation>Es wird zu mehreren Labels. Was mit seinen Entscheidungen geschieht, wird beim Veröffentlichen gefragt.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>one name on each line</source>
        <translation>ein Name je Zeile</translation>
    </message>
    <message>
        <source>Names of the new labels</source>
        <translation>Namen der neuen Labels</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>It stays as one of them</source>
        <translation>Es bleibt als eines davon</translation>
    </message>
</context>
<context>
    <name>docket::ui::SplitSection</name>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Shares, %</source>
        <translation>Anteile, %</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Zusammenhalten</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>%1, percent</source>
        <comment>a split</comment>
        <translation>%1, Prozent</translation>
    </message>
    <message>
        <source>same seed, same files</source>
        <translation>gleicher Startwert, gleiche Dateien</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>Beinahe-Duplikate</translation>
    </message>
    <message>
        <source>Same %1</source>
        <comment>key of metadata whose value is the same</comment>
        <translation>Gleiches %1</translation>
    </message>
    <message>
        <source>Only the same text</source>
        <translation>Nur den gleichen Text</translation>
    </message>
    <message>
        <source>train</source>
        <comment>a share of items to learn from</comment>
        <translation>Train</translation>
    </message>
    <message>
        <source>validation</source>
        <comment>a share of items to choose by</comment>
        <translation>Valid.</translation>
    </message>
    <message>
        <source>test</source>
        <comment>a share of items to measure by</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>Same shares for every label</source>
        <translation>Gleiche Anteile für jedes Label</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>an item can change its split as data grows</source>
        <translation>ein Eintrag kann mit neuen Daten die Aufteilung wechseln</translation>
    </message>
</context>
<context>
    <name>docket::ui::StagePanel</name>
    <message>
        <source>What the figures advise</source>
        <translation>Was die Zahlen raten</translation>
    </message>
    <message>
        <source>Missing to the next step</source>
        <translation>Fehlt zum nächsten Schritt</translation>
    </message>
</context>
<context>
    <name>docket::ui::StatusLine</name>
    <message>
        <source>%L1 s left</source>
        <translation>noch %L1 s</translation>
    </message>
    <message>
        <source>%L1 min left</source>
        <translation>noch %L1 min</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>%1: stopping</source>
        <translation>%1: wird angehalten</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <comment>job, percent</comment>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>%1: %2 %, %3</source>
        <comment>job, percent, time left</comment>
        <translation>%1: %2 %, %3</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %Ln answer(s) in hand</source>
        <translation>
            <numerusform>Nicht gespeichert: %Ln Antwort noch hier</numerusform>
            <numerusform>Nicht gespeichert: %Ln Antworten noch hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Draft not kept</source>
        <translation>Entwurf nicht gesichert</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>Entwurf gesichert %1</translation>
    </message>
    <message>
        <source>Already saved %1</source>
        <translation>Schon gespeichert %1</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>Noch nichts zu speichern</translation>
    </message>
    <message>
        <source>The hold on this item ended</source>
        <translation>Die Reservierung dieses Eintrags ist abgelaufen</translation>
    </message>
    <message>
        <source>Item held for you, %L1 min %L2 s left, renews while you work</source>
        <translation>Eintrag reserviert, noch %L1 min %L2 s, verlängert sich beim Arbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) can be undone</source>
        <translation>
            <numerusform>%Ln Entscheidung rücknehmbar</numerusform>
            <numerusform>%Ln Entscheidungen rücknehmbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Held for you, %L1 min %L2 s left</source>
        <translation>Reserviert, noch %L1 min %L2 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) without a break</source>
        <translation>
            <numerusform>%Ln Minute ohne Pause</numerusform>
            <numerusform>%Ln Minuten ohne Pause</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::StoredConfidences</name>
    <message>
        <source>to people</source>
        <comment>side of a threshold</comment>
        <translation>an Menschen</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>side of a threshold</comment>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>band of %1</source>
        <comment>width of a bar</comment>
        <translation>Bereich von %1</translation>
    </message>
    <message>
        <source>exactly one value</source>
        <translation>genau ein Wert</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Stored confidences and the threshold</source>
        <translation>Gespeicherte Konfidenzen und die Schwelle</translation>
    </message>
    <message>
        <source>Stored confidences</source>
        <translation>Gespeicherte Konfidenzen</translation>
    </message>
    <message>
        <source>The stored predictions are being counted.</source>
        <translation>Die gespeicherten Vorhersagen werden gezählt.</translation>
    </message>
    <message>
        <source>The stored predictions could not be counted.</source>
        <translation>Die gespeicherten Vorhersagen ließen sich nicht zählen.</translation>
    </message>
    <message>
        <source>0 predictions, import first.</source>
        <translation>0 Vorhersagen, zuerst importieren.</translation>
    </message>
    <message>
        <source>As chart</source>
        <translation>Als Diagramm</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>version, threshold</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::StudyForm</name>
    <message>
        <source>Several people answer the same items without seeing the model or each other. How far they agree says which labels need a clearer definition.</source>
        <translation>Mehrere Menschen beantworten dieselben Einträge, ohne das Modell oder einander zu sehen. Wie weit sie übereinstimmen, sagt, welche Labels eine klarere Definition brauchen.</translation>
    </message>
    <message>
        <source>The items are drawn from what nobody has looked at, rare labels more often. They come before all others, and the model stays hidden until the test ends.</source>
        <translation>Gezogen wird aus dem, was niemand angesehen hat, seltene Labels öfter. Diese Einträge kommen vor allen anderen, und das Modell bleibt verborgen, bis der Test endet.</translation>
    </message>
    <message>
        <source>Items to draw</source>
        <translation>Zu ziehende Einträge</translation>
    </message>
    <message>
        <source>Reviewers for each</source>
        <translation>Prüfende je Eintrag</translation>
    </message>
    <message>
        <source>Note, for whoever reads the figures later</source>
        <translation>Notiz für alle, die die Zahlen später lesen</translation>
    </message>
    <message>
        <source>Cancel the draw</source>
        <translation>Ziehung abbrechen</translation>
    </message>
    <message>
        <source>Draw the sample</source>
        <translation>Stichprobe ziehen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>The sample is being drawn…</source>
        <translation>Die Stichprobe wird gezogen…</translation>
    </message>
    <message>
        <source>The items that can be drawn are being counted…</source>
        <translation>Die Einträge, die gezogen werden können, werden gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) can be drawn.</source>
        <translation>
            <numerusform>%Ln Eintrag kann gezogen werden.</numerusform>
            <numerusform>%Ln Einträge können gezogen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A test has %L1 or more, since no agreement is computed of fewer.</source>
        <translation>Ein Test hat %L1 oder mehr, denn aus weniger wird keine Übereinstimmung berechnet.</translation>
    </message>
    <message>
        <source>All of them are taken.</source>
        <translation>Alle werden genommen.</translation>
    </message>
</context>
<context>
    <name>docket::ui::StudyReport</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Confused labels</source>
        <translation>Verwechselte Labels</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Prüfende</translation>
    </message>
    <message>
        <source>Of the drawn items, with 95 % intervals. Rare labels have more than their share in them, so this is no estimate of the whole stream.</source>
        <translation>Über die gezogenen Einträge, mit 95-%-Intervallen. Seltene Labels sind überproportional vertreten, es ist also keine Schätzung des ganzen Stroms.</translation>
    </message>
    <message>
        <source>Which table is shown</source>
        <translation>Welche Tabelle zu sehen ist</translation>
    </message>
    <message>
        <source>End the test…</source>
        <translation>Test beenden…</translation>
    </message>
    <message>
        <source>No more answers are asked for. What was answered is kept, and items that nobody answered go back to where they were. This cannot be undone.</source>
        <translation>Es werden keine Antworten mehr verlangt. Beantwortetes bleibt, und Einträge ohne Antwort gehen dahin zurück, wo sie waren. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Test beenden</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>reviewers, a note</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>No two labels were confused so far.</source>
        <translation>Bisher wurden keine zwei Labels verwechselt.</translation>
    </message>
    <message>
        <source>No item has answers of two reviewers so far.</source>
        <translation>Bisher hat kein Eintrag Antworten von zwei Prüfenden.</translation>
    </message>
</context>
<context>
    <name>docket::ui::StudyRows</name>
    <message>
        <source>Label %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>Reviewer %1</source>
        <translation>Prüfende Person %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check, and what it found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Under %1 %</source>
        <translation>Unter %1 %</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Einigkeit</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfende Person</translation>
    </message>
    <message>
        <source>Confused with</source>
        <translation>Verwechselt mit</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Und</translation>
    </message>
    <message>
        <source>Confused</source>
        <translation>Verwechselt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a value, and what there is to say about it</comment>
        <translation>%1, %2</translation>
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
        <translation>Wie es dazu kommt</translation>
    </message>
    <message>
        <source>In the export</source>
        <translation>Im Export</translation>
    </message>
    <message numerus="yes">
        <source>How we get to %Ln record(s)</source>
        <translation>
            <numerusform>Der Weg zu %Ln Datensatz</numerusform>
            <numerusform>Der Weg zu %Ln Datensätzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::SuggestionCard</name>
    <message>
        <source>Model suggestion hidden</source>
        <translation>Vorschlag des Modells verborgen</translation>
    </message>
    <message>
        <source>The model gave no suggestion for this item.</source>
        <translation>Das Modell gab zu diesem Eintrag keinen Vorschlag.</translation>
    </message>
    <message>
        <source>Model suggestion hidden.</source>
        <translation>Vorschlag verborgen.</translation>
    </message>
    <message>
        <source>Choose first, so your label stays independent. Looking early is recorded.</source>
        <translation>Zuerst wählen, dann bleibt das Label unabhängig. Früheres Aufdecken wird vermerkt.</translation>
    </message>
    <message>
        <source>Looking early is recorded.</source>
        <translation>Früheres Aufdecken wird vermerkt.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SuggestionRule</name>
    <message>
        <source>Assisted share, in percent</source>
        <translation>Anteil mit Vorschlag, in Prozent</translation>
    </message>
    <message>
        <source>The model&apos;s suggestion</source>
        <translation>Der Vorschlag des Modells</translation>
    </message>
    <message>
        <source>The suggestion is hidden until the first answer is given. That answer is not led by the model.</source>
        <translation>Der Vorschlag ist verborgen, bis die erste Antwort gegeben ist. Diese Antwort ist nicht vom Modell gelenkt.</translation>
    </message>
    <message>
        <source>The suggestion is visible from the start. That is faster, and people tend to agree with it.</source>
        <translation>Der Vorschlag ist von Anfang an sichtbar. Das geht schneller, und man stimmt ihm leichter zu.</translation>
    </message>
    <message>
        <source>Items are drawn by lot: for this share the suggestion is visible from the start. So what it does to answers can be measured.</source>
        <translation>Einträge werden ausgelost: bei diesem Anteil ist der Vorschlag von Anfang an sichtbar. So lässt sich messen, was er mit den Antworten macht.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SwitchNotes</name>
    <message>
        <source>This threshold needs %1 hours a day. How many the team gives is not known here: enter it below.</source>
        <comment>hours</comment>
        <translation>Diese Schwelle braucht %1 Stunden am Tag. Wie viele das Team gibt, ist hier nicht bekannt: Tragen Sie es unten ein.</translation>
    </message>
    <message>
        <source>The team gives %1 hours a day. This threshold needs %2, so the queue does not grow.</source>
        <comment>hours, hours</comment>
        <translation>Das Team gibt %1 Stunden am Tag. Diese Schwelle braucht %2, die Warteschlange wächst also nicht.</translation>
    </message>
    <message>
        <source>The team gives %1 hours a day. This threshold needs %2, so the queue grows.</source>
        <comment>hours, hours</comment>
        <translation>Das Team gibt %1 Stunden am Tag. Diese Schwelle braucht %2, die Warteschlange wächst also.</translation>
    </message>
    <message>
        <source>It costs least to accept nothing: no threshold says that.</source>
        <translation>Am wenigsten kostet es, nichts anzunehmen: Das sagt keine Schwelle.</translation>
    </message>
    <message>
        <source>Lowest cost is flat: any threshold from %1 on, and to accept nothing, costs at most 1 % more.</source>
        <comment>a threshold</comment>
        <translation>Die niedrigsten Kosten sind flach: Jede Schwelle ab %1, und nichts anzunehmen, kostet höchstens 1 % mehr.</translation>
    </message>
    <message>
        <source>Lowest cost is sharp: every other threshold costs over 1 % more.</source>
        <translation>Die niedrigsten Kosten sind scharf: Jede andere Schwelle kostet über 1 % mehr.</translation>
    </message>
    <message>
        <source>Lowest cost is flat: any threshold from %1 to %2 costs at most 1 % more.</source>
        <comment>two thresholds</comment>
        <translation>Die niedrigsten Kosten sind flach: Jede Schwelle von %1 bis %2 kostet höchstens 1 % mehr.</translation>
    </message>
    <message>
        <source>The audit sample, which is drawn in strata, stays on at every threshold; without it these numbers cannot be checked.</source>
        <translation>Die Stichprobe, die in Schichten gezogen wird, bleibt bei jeder Schwelle; ohne sie lassen sich diese Zahlen nicht nachprüfen.</translation>
    </message>
    <message>
        <source>The %1 audit sample stays on at every threshold; without it these numbers cannot be checked.</source>
        <comment>a share</comment>
        <translation>Die Stichprobe von %1 bleibt bei jeder Schwelle; ohne sie lassen sich diese Zahlen nicht nachprüfen.</translation>
    </message>
    <message>
        <source>Nothing of what is accepted is audited: errors there cannot be checked. Set an audit rate on the Routing screen.</source>
        <translation>Nichts von dem, was angenommen wird, wird in einer Stichprobe geprüft: Fehler dort lassen sich nicht nachprüfen. Setzen Sie auf der Seite Weiterleitung eine Stichprobenrate.</translation>
    </message>
    <message>
        <source>With %1 certainty at most %2 of what is accepted is wrong</source>
        <comment>two shares</comment>
        <translation>Mit %1 Sicherheit ist höchstens %2 des Angenommenen falsch</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewed item(s)</source>
        <translation>
            <numerusform>%Ln geprüfter Eintrag</numerusform>
            <numerusform>%Ln geprüfte Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: that takes reviewed items, and there are none yet.</source>
        <comment>a promise</comment>
        <translation>%1: Das braucht geprüfte Einträge, und es gibt noch keine.</translation>
    </message>
    <message>
        <source>%1 from %2 on, by %3.</source>
        <comment>a promise, a threshold, items</comment>
        <translation>%1 ab %2, nach %3.</translation>
    </message>
    <message>
        <source>%1: not to be had with %2; about %3 like these are needed.</source>
        <comment>a promise, items, items</comment>
        <translation>%1: mit %2 nicht zu haben; etwa %3 wie diese sind nötig.</translation>
    </message>
    <message>
        <source>%1: not to be had with %2; too many of them are wrong.</source>
        <comment>a promise, items</comment>
        <translation>%1: mit %2 nicht zu haben; zu viele davon sind falsch.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) keep a threshold of their own; figures at another threshold are of one for all.</source>
        <translation>
            <numerusform>%Ln Label behält eine eigene Schwelle; Zahlen bei einer anderen gelten für eine gemeinsame.</numerusform>
            <numerusform>%Ln Labels behalten eine eigene Schwelle; Zahlen bei einer anderen gelten für eine gemeinsame.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of predictions have exactly this confidence, and are accepted.</source>
        <comment>a share</comment>
        <translation>%1 der Vorhersagen haben genau diese Konfidenz und werden angenommen.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SyntheticChoice</name>
    <message>
        <source>A machine wrote these texts</source>
        <translation>Eine Maschine hat diese Texte geschrieben</translation>
    </message>
    <message>
        <source>People always review machine-written texts, without sight of the suggestion, and no validation or test split ever has one.</source>
        <translation>Maschinell geschriebene Texte werden immer von Menschen geprüft, ohne Sicht auf den Vorschlag, und kein Validierungs- oder Testteil enthält je einen.</translation>
    </message>
</context>
<context>
    <name>docket::ui::TakenItems</name>
    <message numerus="yes">
        <source>Only %Ln item(s) selected in the Queue</source>
        <translation>
            <numerusform>Nur %Ln in der Warteschlange ausgewählter Eintrag</numerusform>
            <numerusform>Nur %Ln in der Warteschlange ausgewählte Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what a search finds: %1</source>
        <comment>a search</comment>
        <translation>Nur was eine Suche findet: %1</translation>
    </message>
    <message numerus="yes">
        <source>A recipe names so many at most: %Ln further item(s) that were selected are left out.</source>
        <translation>
            <numerusform>Mehr nennt ein Rezept nicht: %Ln weiterer ausgewählter Eintrag bleibt weg.</numerusform>
            <numerusform>Mehr nennt ein Rezept nicht: %Ln weitere ausgewählte Einträge bleiben weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of them the recipe takes those that have what it asks for.</source>
        <translation>Von ihnen nimmt das Rezept, was seine Bedingungen erfüllt.</translation>
    </message>
    <message>
        <source>Take all items</source>
        <translation>Alle Einträge nehmen</translation>
    </message>
</context>
<context>
    <name>docket::ui::TaxonomyPage</name>
    <message>
        <source>Taxonomy</source>
        <translation>Taxonomie</translation>
    </message>
    <message>
        <source>Filter the labels</source>
        <translation>Labels filtern</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Checks and versions</source>
        <translation>Hinweise und Versionen</translation>
    </message>
    <message>
        <source>Label, or checks and versions</source>
        <translation>Label, oder Hinweise und Versionen</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Draft of v%1, %Ln change(s)</source>
        <translation>
            <numerusform>Entwurf v%1, %Ln Änderung</numerusform>
            <numerusform>Entwurf v%1, %Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1 in use</source>
        <translation>v%1 gilt</translation>
    </message>
    <message>
        <source>A change begins a draft; reviewers keep working on what is in use</source>
        <translation>Eine Änderung beginnt einen Entwurf; geprüft wird weiter mit dem Geltenden</translation>
    </message>
    <message>
        <source>Reviewers keep working on v%1 until you publish</source>
        <translation>Geprüft wird mit v%1 bis zur Veröffentlichung</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>%1 holds the draft.</source>
        <translation>%1 hält den Entwurf.</translation>
    </message>
    <message>
        <source>You can read it. Nothing that you do here changes it.</source>
        <translation>Er ist lesbar. Nichts, was hier geschieht, ändert ihn.</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Auf Stand bringen</translation>
    </message>
    <message>
        <source>Discard draft…</source>
        <translation>Entwurf verwerfen…</translation>
    </message>
    <message>
        <source>Version %1 was published since this draft was begun from version %2.</source>
        <translation>Version %1 wurde veröffentlicht, seit dieser Entwurf aus Version %2 begonnen wurde.</translation>
    </message>
    <message>
        <source>The draft is kept. Brought up to date, it changes version %1 as it changed version %2.</source>
        <translation>Der Entwurf ist aufbewahrt. Auf Stand gebracht, ändert er Version %1, wie er Version %2 änderte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln Label</numerusform>
            <numerusform>%Ln Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln Entscheidung</numerusform>
            <numerusform>%Ln Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter %Ln label(s)</source>
        <translation>
            <numerusform>%Ln Label filtern</numerusform>
            <numerusform>%Ln Labels filtern</numerusform>
        </translation>
    </message>
    <message>
        <source>No label is chosen</source>
        <translation>Kein Label ist gewählt</translation>
    </message>
    <message>
        <source>The draft is somebody else&apos;s, or not up to date</source>
        <translation>Der Entwurf gehört jemand anderem oder ist nicht auf Stand</translation>
    </message>
    <message>
        <source>A group is no label</source>
        <translation>Eine Gruppe ist kein Label</translation>
    </message>
    <message>
        <source>Only of a published label; the key of a new one is a field</source>
        <translation>Nur bei veröffentlichten Labels; bei neuen ist der Schlüssel ein Feld</translation>
    </message>
    <message>
        <source>The label is not archived</source>
        <translation>Das Label ist nicht archiviert</translation>
    </message>
    <message>
        <source>Only where an answer takes several labels</source>
        <translation>Nur wo eine Antwort mehrere Labels hat</translation>
    </message>
    <message>
        <source>Nothing is left to undo</source>
        <translation>Nichts ist rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>Nichts wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>There is no draft of yours</source>
        <translation>Es gibt keinen eigenen Entwurf</translation>
    </message>
    <message>
        <source>There is no draft of yours to publish</source>
        <translation>Es gibt keinen eigenen Entwurf zum Veröffentlichen</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Neues Label</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels, one label, or checks and versions</source>
        <translation>Labels, ein Label oder Prüfungen und Versionen</translation>
    </message>
</context>
<context>
    <name>docket::ui::TextSection</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The reviewer’s note goes before the label</source>
        <translation>Die Notiz der Prüfenden steht vor dem Label</translation>
    </message>
    <message>
        <source>Docket’s own, with the labels. {labels} stands for their list.</source>
        <translation>Die von Docket, mit den Labels. {labels} steht für ihre Liste.</translation>
    </message>
    <message>
        <source>Instruction to the model</source>
        <translation>Anweisung an das Modell</translation>
    </message>
    <message>
        <source>What the model is given of an item</source>
        <translation>Was das Modell von einem Eintrag bekommt</translation>
    </message>
    <message>
        <source>{text}, {id} and {metadata.KEY} stand for what the item has.</source>
        <translation>{text}, {id} und {metadata.KEY} stehen für das, was der Eintrag hat.</translation>
    </message>
    <message>
        <source>Instruction and template</source>
        <translation>Anweisung und Vorlage</translation>
    </message>
    <message numerus="yes">
        <source>Instruction and template: %Ln set</source>
        <comment>how many of them the recipe has</comment>
        <translation>
            <numerusform>Anweisung und Vorlage: %Ln gesetzt</numerusform>
            <numerusform>Anweisung und Vorlage: %Ln gesetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::ThresholdChart</name>
    <message>
        <source>bars are cut at %1, %2 are in those</source>
        <comment>numbers</comment>
        <translation>Balken sind bei %1 gekappt, %2 liegen darin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model, what there is to say of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::ThresholdRows</name>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>a cost in minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>a difference of shares</comment>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>Routed without review</source>
        <translation>Ohne Prüfung weitergeleitet</translation>
    </message>
    <message>
        <source>Items to review</source>
        <translation>Zu prüfende Einträge</translation>
    </message>
    <message>
        <source>Reviewer hours</source>
        <translation>Prüfstunden</translation>
    </message>
    <message>
        <source>Wrong labels routed</source>
        <translation>Falsche Labels weitergeleitet</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Gesamtkosten</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no figure</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Per day, %1</source>
        <comment>items</comment>
        <translation>Je Tag, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Now %1</source>
        <comment>a threshold</comment>
        <translation>Jetzt %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>a threshold</comment>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>None accepted</source>
        <translation>Keine angenommen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Lowest cost</source>
        <translation>Niedrigste Kosten</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>a figure, now, then</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1, a day: %2</source>
        <comment>a threshold, figures</comment>
        <translation>%1, am Tag: %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::ThresholdWords</name>
    <message>
        <source>Wrong label %1 (given).</source>
        <comment>a cost</comment>
        <translation>Falsches Label %1 (angegeben).</translation>
    </message>
    <message>
        <source>Wrong label %1 (mean of the taxonomy).</source>
        <comment>a cost</comment>
        <translation>Falsches Label %1 (Mittel der Taxonomie).</translation>
    </message>
    <message>
        <source>Wrong label %1 (assumed: the taxonomy says nothing).</source>
        <comment>a cost</comment>
        <translation>Falsches Label %1 (angenommen: Die Taxonomie sagt nichts).</translation>
    </message>
    <message>
        <source>Review %1 (given).</source>
        <comment>a cost</comment>
        <translation>Prüfung %1 (angegeben).</translation>
    </message>
    <message numerus="yes">
        <source>Review %1 (its time, by %Ln decision(s)).</source>
        <comment>a cost</comment>
        <translation>
            <numerusform>Prüfung %1 (ihre Zeit, nach %Ln Entscheidung).</numerusform>
            <numerusform>Prüfung %1 (ihre Zeit, nach %Ln Entscheidungen).</numerusform>
        </translation>
    </message>
    <message>
        <source>Review %1 (its time, assumed: too few were measured).</source>
        <comment>a cost</comment>
        <translation>Prüfung %1 (ihre Zeit, angenommen: Zu wenige wurden gemessen).</translation>
    </message>
    <message>
        <source>Total also counts reviewers’ own errors (%1, given).</source>
        <comment>a share</comment>
        <translation>Die Summe zählt auch eigene Fehler der Prüfenden (%1, angegeben).</translation>
    </message>
    <message>
        <source>Total also counts reviewers’ own errors (%1 on gold items).</source>
        <comment>a share</comment>
        <translation>Die Summe zählt auch eigene Fehler der Prüfenden (%1 bei Gold-Einträgen).</translation>
    </message>
    <message>
        <source>Total also counts reviewers’ own errors (%1 by pairs of blind answers).</source>
        <comment>a share</comment>
        <translation>Die Summe zählt auch eigene Fehler der Prüfenden (%1 nach Paaren blinder Antworten).</translation>
    </message>
    <message>
        <source>Reviewers’ own errors are taken as none: neither gold items nor pairs of blind answers tell them.</source>
        <translation>Eigene Fehler der Prüfenden gelten als keine: Weder Gold-Einträge noch Paare blinder Antworten sagen etwas darüber.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>a cost in minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>sentences</comment>
        <translation>%1 %2 %3</translation>
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
        <translation>Nur geprüfte</translation>
    </message>
    <message>
        <source>All traffic, weighted</source>
        <translation>Gesamter Eingang, gewichtet</translation>
    </message>
    <message>
        <source>Nobody was led to</source>
        <translation>Ohne Einblick</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Jeder</translation>
    </message>
    <message>
        <source>Predictions that count</source>
        <translation>Vorhersagen, die zählen</translation>
    </message>
    <message>
        <source>Model and prompt version</source>
        <translation>Modell und Prompt-Version</translation>
    </message>
    <message>
        <source>Items that figures are of</source>
        <translation>Einträge, von denen Zahlen sind</translation>
    </message>
    <message>
        <source>Final labels that count as right</source>
        <translation>Endgültige Labels, die als richtig zählen</translation>
    </message>
    <message>
        <source>Final labels given blind, or ruled on before the model’s label was shown; or all of them.</source>
        <translation>Endgültige Labels, die blind vergeben oder entschieden wurden, bevor das Label des Modells zu sehen war; oder alle.</translation>
    </message>
    <message>
        <source>All predictions</source>
        <translation>Alle Vorhersagen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Final labels</source>
        <translation>Endgültige Labels</translation>
    </message>
    <message>
        <source>All, the latest of each item</source>
        <translation>Alle, je Eintrag die letzte</translation>
    </message>
    <message>
        <source>%1, prompt %2</source>
        <comment>a model and its prompt version</comment>
        <translation>%1, Prompt %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::TrafficWords</name>
    <message>
        <source>never predicted</source>
        <translation>nie vorhergesagt</translation>
    </message>
    <message>
        <source>never the final label</source>
        <translation>nie endgültig</translation>
    </message>
    <message>
        <source>no audit</source>
        <translation>keine Stichprobe</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>95 % interval by Wilson’s score in strata (Yan and Su 2010)</source>
        <translation>95-%-Intervall nach Wilson in Schichten (Yan und Su 2010)</translation>
    </message>
    <message>
        <source>95 % interval by Wilson’s score in strata, shorter by what the model’s confidence tells</source>
        <translation>95-%-Intervall nach Wilson in Schichten, kürzer um das, was die Konfidenz des Modells sagt</translation>
    </message>
    <message>
        <source>95 % interval from Wilson’s intervals of its parts (Newcombe 2001)</source>
        <translation>95-%-Intervall aus den Wilson-Intervallen der Teile (Newcombe 2001)</translation>
    </message>
    <message>
        <source>95 % interval by 2,000 draws within strata (Efron 1987)</source>
        <translation>95-%-Intervall aus 2.000 Ziehungen in Schichten (Efron 1987)</translation>
    </message>
    <message>
        <source>95 % interval by 2,000 draws within strata, wider by what an audit without an error may have missed</source>
        <translation>95-%-Intervall aus 2.000 Ziehungen in Schichten, weiter um das, was eine Stichprobe ohne Fehler übersehen haben kann</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>kein Label</translation>
    </message>
</context>
<context>
    <name>docket::ui::ValueFields</name>
    <message>
        <source>Costs and capacity</source>
        <translation>Kosten und Kapazität</translation>
    </message>
    <message>
        <source>A wrong label costs</source>
        <translation>Ein falsches Label kostet</translation>
    </message>
    <message>
        <source>A review costs</source>
        <translation>Eine Prüfung kostet</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>Stunden am Tag</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>docket::ui::VersionList</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
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
        <translation>Gilt seit %1</translation>
    </message>
    <message>
        <source>In use since %1, %2</source>
        <comment>day, who</comment>
        <translation>Gilt seit %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, who</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln Label</numerusform>
            <numerusform>%Ln Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %L1: %2; %3; %4</source>
        <comment>number, since when and by whom, labels, what changed</comment>
        <translation>Version %L1: %2; %3; %4</translation>
    </message>
    <message>
        <source>nothing was noted</source>
        <translation>nichts notiert</translation>
    </message>
</context>
<context>
    <name>docket::ui::VersionsPanel</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Versions</source>
        <comment>of the taxonomy</comment>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Which versions to compare</source>
        <translation>Welche Versionen verglichen werden</translation>
    </message>
    <message>
        <source>Take version %L1 back…</source>
        <translation>Version %L1 zurücknehmen…</translation>
    </message>
    <message>
        <source>%1 to draft %L2</source>
        <comment>version, number</comment>
        <translation>%1 zu Entwurf %L2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>version, version</comment>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>There is no earlier version.</source>
        <translation>Es gibt keine frühere Version.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts unterscheidet sich.</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>comparison of two versions</comment>
        <translation>Noch keiner</translation>
    </message>
</context>
<context>
    <name>docket::ui::WaitingChoices</name>
    <message>
        <source>With an answer, and more is asked for</source>
        <translation>Mit einer Antwort, weitere werden verlangt</translation>
    </message>
    <message>
        <source>Held, or in somebody’s draft</source>
        <translation>In Bearbeitung oder in einem Entwurf</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Seen, skipped, or set by hand</source>
        <translation>Gesehen, übersprungen oder von Hand gesetzt</translation>
    </message>
    <message>
        <source>In an agreement test</source>
        <translation>In einem Übereinstimmungstest</translation>
    </message>
    <message>
        <source>Resolved or dismissed</source>
        <translation>Entschieden oder verworfen</translation>
    </message>
    <message>
        <source>Not routed yet</source>
        <translation>Noch nicht zugeteilt</translation>
    </message>
    <message>
        <source>Waiting, untouched</source>
        <translation>Wartet, unberührt</translation>
    </message>
    <message>
        <source>Accepted, never seen</source>
        <translation>Angenommen, nie gesehen</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Route anew</source>
        <translation>Neu zuteilen</translation>
    </message>
    <message>
        <source>Leave accepted</source>
        <translation>Angenommen lassen</translation>
    </message>
    <message>
        <source>Add what %1 sends</source>
        <comment>version</comment>
        <translation>Hinzufügen, was %1 schickt</translation>
    </message>
    <message>
        <source>Accepted, never seen: when received</source>
        <translation>Angenommen, nie gesehen: wann eingegangen</translation>
    </message>
    <message>
        <source>Received at any time</source>
        <translation>Wann auch immer eingegangen</translation>
    </message>
    <message>
        <source>Received in the last 7 days</source>
        <translation>In den letzten 7 Tagen eingegangen</translation>
    </message>
    <message>
        <source>Received in the last 30 days</source>
        <translation>In den letzten 30 Tagen eingegangen</translation>
    </message>
    <message>
        <source>Which items, each counted once</source>
        <translation>Welche Einträge, jeder einmal gezählt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>In queue now</source>
        <translation>Jetzt in der Warteschlange</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Stay as they are</source>
        <translation>Bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>Wird gezählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would leave the queue</source>
        <translation>
            <numerusform>%Ln verlässt die Warteschlange</numerusform>
            <numerusform>%Ln verlassen die Warteschlange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would change in it</source>
        <translation>
            <numerusform>%Ln ändert sich darin</numerusform>
            <numerusform>%Ln ändern sich darin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln join the queue</source>
        <translation>
            <numerusform>%1 von %Ln kommt in die Warteschlange</numerusform>
            <numerusform>%1 von %Ln kommen in die Warteschlange</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::WindowJobs</name>
    <message>
        <source>Another job is running. Start this one when it is done, or cancel it.</source>
        <translation>Ein anderer Vorgang läuft. Diesen danach starten oder jenen abbrechen.</translation>
    </message>
</context>
<context>
    <name>docket::ui::WorkspaceCorner</name>
    <message>
        <source>Local file</source>
        <translation>Lokale Datei</translation>
    </message>
    <message>
        <source>Taxonomy v%1</source>
        <translation>Taxonomie v%1</translation>
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
        <translation>Blind</translation>
    </message>
    <message>
        <source>Assisted</source>
        <translation>Assistiert</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>ends of an interval</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>In the workspace</source>
        <translation>Im Arbeitsbereich</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Sent to people</source>
        <translation>An Menschen gegeben</translation>
    </message>
    <message>
        <source>Reviewers with a decision that stands</source>
        <translation>Prüfende mit geltender Entscheidung</translation>
    </message>
    <message>
        <source>Sent to people because of (an item may have several reasons)</source>
        <translation>An Menschen gegeben wegen (mehrere Gründe je Eintrag möglich)</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Held by a reviewer</source>
        <translation>Für Prüfende reserviert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>confidence</comment>
        <translation>Von %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln standing decision(s), read under taxonomy version %1.</source>
        <translation>
            <numerusform>%Ln geltende Entscheidung, gelesen nach Taxonomieversion %1.</numerusform>
            <numerusform>%Ln geltende Entscheidungen, gelesen nach Taxonomieversion %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In no rate, because no usable label was predicted: %Ln decision(s).</source>
        <translation>
            <numerusform>In keiner Quote, weil kein brauchbares Label vorhergesagt war: %Ln Entscheidung.</numerusform>
            <numerusform>In keiner Quote, weil kein brauchbares Label vorhergesagt war: %Ln Entscheidungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only items that went to people were decided: the rates are of these, not of all items.</source>
        <translation>Entschieden wurden nur Einträge, die an Menschen gingen: Die Quoten gelten für diese, nicht für alle Einträge.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Overturned</source>
        <translation>Widersprochen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Doubtful to the routing</source>
        <extracomment>Of items with a final label: why they came before people.</extracomment>
        <translation>Der Zuteilung zweifelhaft</translation>
    </message>
    <message>
        <source>Accepted, in the audit sample</source>
        <translation>Angenommen, in der Stichprobe</translation>
    </message>
    <message>
        <source>Accepted, in an agreement test</source>
        <translation>Angenommen, in einem Übereinstimmungstest</translation>
    </message>
    <message>
        <source>Items with a final label</source>
        <translation>Einträge mit endgültigem Label</translation>
    </message>
    <message>
        <source>Decisions that stand</source>
        <translation>Entscheidungen, die gelten</translation>
    </message>
    <message>
        <source>Decisions by confidence</source>
        <translation>Entscheidungen nach Konfidenz</translation>
    </message>
    <message>
        <source>Decisions by predicted label</source>
        <translation>Entscheidungen nach vorhergesagtem Label</translation>
    </message>
</context>
<context>
    <name>docket::ui::WorkspaceMenu</name>
    <message>
        <source>Nothing was imported into this workspace since the window was opened</source>
        <translation>Seit dem Öffnen des Fensters wurde in diesen Arbeitsbereich nichts importiert</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>Arbeitsbereich sichern</translation>
    </message>
    <message>
        <source>Workspaces (*.docket)</source>
        <translation>Arbeitsbereiche (*.docket)</translation>
    </message>
    <message>
        <source>This workspace is a packet itself; packets belong to the workspace that it is of</source>
        <translation>Dieser Arbeitsbereich ist selbst ein Paket; Pakete gehören zu dem, aus dem er stammt</translation>
    </message>
    <message>
        <source>A packet is for one reviewer, whose name it has</source>
        <translation>Ein Paket ist für eine Person, deren Name darin steht</translation>
    </message>
    <message>
        <source>Merge packets</source>
        <translation>Pakete übernehmen</translation>
    </message>
    <message>
        <source>Packets (*.docket *.locked);;All files (*)</source>
        <translation>Pakete (*.docket *.locked);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Aufschließen</translation>
    </message>
</context>
</TS>
