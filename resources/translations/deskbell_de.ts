<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Alerts</name>
    <message>
        <source>Customer without a name</source>
        <translation>Kunde ohne Namen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>in 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minutes</source>
        <translation>
            <numerusform>in %Ln Minute</numerusform>
            <numerusform>in %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <source>new booking</source>
        <translation>neue Buchung</translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>Buchung abgesagt</translation>
    </message>
    <message>
        <source>booking cancelled</source>
        <translation>Buchung abgesagt</translation>
    </message>
    <message>
        <source>Booking confirmed</source>
        <translation>Buchung bestätigt</translation>
    </message>
    <message>
        <source>booking confirmed</source>
        <translation>Buchung bestätigt</translation>
    </message>
    <message>
        <source>Booking with another note</source>
        <translation>Buchung mit geänderter Notiz</translation>
    </message>
    <message>
        <source>booking with another note</source>
        <translation>Buchung mit geänderter Notiz</translation>
    </message>
    <message>
        <source>Booking %1</source>
        <comment>in 10 minutes</comment>
        <translation>Buchung %1</translation>
    </message>
    <message>
        <source>booking %1</source>
        <comment>in 10 minutes</comment>
        <translation>Buchung %1</translation>
    </message>
    <message>
        <source>Booking moved</source>
        <translation>Buchung verschoben</translation>
    </message>
    <message>
        <source>booking moved</source>
        <translation>Buchung verschoben</translation>
    </message>
    <message>
        <source>In the quiet hours: %1</source>
        <translation>In den Ruhezeiten: %1</translation>
    </message>
    <message>
        <source>While you were not to be disturbed: %1</source>
        <translation>Während „Nicht stören“ an war: %1</translation>
    </message>
    <message>
        <source>While alerts were paused: %1</source>
        <translation>Während Meldungen pausiert waren: %1</translation>
    </message>
    <message>
        <source>While bookings could not come in: %1</source>
        <translation>Während keine Buchungen ankommen konnten: %1</translation>
    </message>
    <message>
        <source>Open Deskbell to see who it is.</source>
        <translation>Öffnen Sie Deskbell, um zu sehen, wer es ist.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Needs your confirmation</source>
        <translation>Wartet auf Ihre Bestätigung</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what the customer wrote</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>Die Notiz wurde entfernt.</translation>
    </message>
    <message>
        <source>This reminder comes late.</source>
        <translation>Diese Erinnerung kommt verspätet.</translation>
    </message>
    <message>
        <source>1 new booking</source>
        <translation>1 neue Buchung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new bookings</source>
        <translation>
            <numerusform>%Ln neue Buchung</numerusform>
            <numerusform>%Ln neue Buchungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking cancelled</source>
        <translation>1 Buchung abgesagt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings cancelled</source>
        <translation>
            <numerusform>%Ln Buchung abgesagt</numerusform>
            <numerusform>%Ln Buchungen abgesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking confirmed</source>
        <translation>1 Buchung bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings confirmed</source>
        <translation>
            <numerusform>%Ln Buchung bestätigt</numerusform>
            <numerusform>%Ln Buchungen bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking with another note</source>
        <translation>1 Buchung mit geänderter Notiz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings with another note</source>
        <translation>
            <numerusform>%Ln Buchung mit geänderter Notiz</numerusform>
            <numerusform>%Ln Buchungen mit geänderter Notiz</numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking soon</source>
        <translation>1 Buchung in Kürze</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings soon</source>
        <translation>
            <numerusform>%Ln Buchung in Kürze</numerusform>
            <numerusform>%Ln Buchungen in Kürze</numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking moved</source>
        <translation>1 Buchung verschoben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings moved</source>
        <translation>
            <numerusform>%Ln Buchung verschoben</numerusform>
            <numerusform>%Ln Buchungen verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln abgesagt</numerusform>
            <numerusform>%Ln abgesagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln bestätigt</numerusform>
            <numerusform>%Ln bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another note</source>
        <translation>
            <numerusform>%Ln mit geänderter Notiz</numerusform>
            <numerusform>%Ln mit geänderter Notiz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln soon</source>
        <translation>
            <numerusform>%Ln in Kürze</numerusform>
            <numerusform>%Ln in Kürze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln verschoben</numerusform>
            <numerusform>%Ln verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (cancelled)</source>
        <translation>%1 (abgesagt)</translation>
    </message>
    <message>
        <source>%1 (moved)</source>
        <translation>%1 (verschoben)</translation>
    </message>
    <message>
        <source>%1 (confirmed)</source>
        <translation>%1 (bestätigt)</translation>
    </message>
    <message>
        <source>%1 (another note)</source>
        <translation>%1 (Notiz geändert)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a booking (in 10 minutes)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date of this year</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date of another year</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You may have been told before.</source>
        <translation>Vielleicht wurde Ihnen das schon gemeldet.</translation>
    </message>
    <message>
        <source>Alerts are paused until you resume them.</source>
        <translation>Meldungen sind pausiert, bis Sie sie fortsetzen.</translation>
    </message>
    <message>
        <source>Alerts are paused until tomorrow.</source>
        <translation>Meldungen sind bis morgen pausiert.</translation>
    </message>
    <message>
        <source>Alerts are paused until %1.</source>
        <comment>time</comment>
        <translation>Meldungen sind bis %1 Uhr pausiert.</translation>
    </message>
    <message>
        <source>Alerts are paused until %1, %2.</source>
        <comment>date, time</comment>
        <translation>Meldungen sind bis %1, %2 Uhr pausiert.</translation>
    </message>
    <message>
        <source>This computer is set not to disturb: alerts wait until that is over.</source>
        <translation>Dieser Computer ist auf „Nicht stören“ gestellt: Meldungen warten, bis das vorbei ist.</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>Montags</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>Dienstags</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>Mittwochs</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>Donnerstags</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>Freitags</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>Samstags</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>Sonntags</translation>
    </message>
    <message>
        <source>No new booking today</source>
        <translation>Heute noch keine neue Buchung</translation>
    </message>
    <message>
        <source>%1 bring about %2 by %3; none today, although the connection is fine. See for yourself whether your customers can book.</source>
        <comment>Tuesdays, number, time</comment>
        <translation>%1 kommen bis %3 Uhr meist etwa %2 Buchungen; heute noch keine, obwohl die Verbindung in Ordnung ist. Prüfen Sie selbst, ob Ihre Kunden buchen können.</translation>
    </message>
    <message>
        <source>Before Deskbell was closed: %1</source>
        <translation>Bevor Deskbell geschlossen wurde: %1</translation>
    </message>
    <message>
        <source>%1 (%2, late reminder)</source>
        <comment>a booking (in 10 minutes, late reminder)</comment>
        <translation>%1 (%2, verspätete Erinnerung)</translation>
    </message>
</context>
<context>
    <name>BudgetKeeper</name>
    <message>
        <source>The requests of the plan are used up until %1.</source>
        <translation>Die Anfragen Ihres Tarifs sind bis %1 aufgebraucht.</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Deskbell is running, but does not answer.</source>
        <translation>Deskbell läuft, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The folder of %1 belongs to somebody else.</source>
        <translation>Der Ordner von %1 gehört jemand anderem.</translation>
    </message>
    <message>
        <source>Other programs cannot reach Deskbell at %1: %2.</source>
        <translation>Andere Programme können Deskbell unter %1 nicht erreichen: %2.</translation>
    </message>
    <message>
        <source>Deskbell is not running on this profile. Start it first.</source>
        <translation>Mit diesem Profil läuft Deskbell nicht. Starten Sie es zuerst.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>The Deskbell that is running is another version. Quit it and start it anew.</source>
        <translation>Das laufende Deskbell hat eine andere Version. Beenden Sie es und starten Sie es neu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 links from ReserveKit to you do not hold.</source>
        <translation>
            <numerusform>%Ln von %L1 Gliedern der Kette von ReserveKit zu Ihnen hält nicht.</numerusform>
            <numerusform>%Ln von %L1 Gliedern der Kette von ReserveKit zu Ihnen halten nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>Die Ausgabe lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>There are no bookings in %1: Deskbell was never started there.</source>
        <translation>In %1 gibt es keine Buchungen: Deskbell wurde dort nie gestartet.</translation>
    </message>
    <message>
        <source>No public address is set up: only what forwards to this computer&apos;s own address knows it. “deskbell url” prints that one.</source>
        <translation>Es ist keine öffentliche Adresse eingerichtet: Nur das Programm, das an die Adresse dieses Computers weiterleitet, kennt sie. Die Adresse dieses Computers gibt „deskbell url“ aus.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Deskbell is running, but not listening. Its window says why.</source>
        <translation>Deskbell läuft, ist aber nicht empfangsbereit. Der Grund steht in seinem Fenster.</translation>
    </message>
    <message>
        <source>The listener refused it with status %1.</source>
        <translation>Der Empfang hat es mit Status %1 abgelehnt.</translation>
    </message>
    <message>
        <source>This is not a command for the terminal.</source>
        <translation>Das ist kein Befehl für das Terminal.</translation>
    </message>
</context>
<context>
    <name>Deliver</name>
    <message>
        <source>Deskbell&apos;s listener did not answer: %1.</source>
        <translation>Der Empfang von Deskbell hat nicht geantwortet: %1.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>ddd d MMM</source>
        <comment>form of a date</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>jede Stunde</numerusform>
            <numerusform>alle %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>jede Minute</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minutes</source>
        <translation>
            <numerusform>jede Minute</numerusform>
            <numerusform>alle %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests this month: %1 of %2.</source>
        <translation>Anfragen in diesem Monat: %1 von %2.</translation>
    </message>
    <message>
        <source>Not receiving bookings.</source>
        <translation>Es kommen keine Buchungen an.</translation>
    </message>
    <message>
        <source>Not receiving bookings: there is no usable signing secret.</source>
        <translation>Es kommen keine Buchungen an: Ein brauchbarer Signaturschlüssel fehlt.</translation>
    </message>
    <message>
        <source>A delivery at %1 was refused: its signature is wrong.</source>
        <translation>Eine Zustellung (%1) wurde abgelehnt: Die Signatur ist falsch.</translation>
    </message>
    <message>
        <source>Compare the signing secret here with the one in ReserveKit.</source>
        <translation>Vergleichen Sie den Signaturschlüssel hier mit dem in ReserveKit.</translation>
    </message>
    <message>
        <source>the API key cannot be used</source>
        <translation>der API-Schlüssel ist nicht verwendbar</translation>
    </message>
    <message>
        <source>the plan’s requests are used up until %1</source>
        <translation>die Anfragen des Tarifs sind bis %1 aufgebraucht</translation>
    </message>
    <message>
        <source>A larger plan can be set in the settings, once ReserveKit has it.</source>
        <translation>Einen größeren Tarif können Sie in den Einstellungen angeben, sobald er bei ReserveKit gilt.</translation>
    </message>
    <message>
        <source>ReserveKit cannot be asked since %1</source>
        <translation>ReserveKit lässt sich seit %1 nicht abfragen</translation>
    </message>
    <message>
        <source>ReserveKit refuses the API key since %1</source>
        <translation>ReserveKit lehnt den API-Schlüssel seit %1 ab</translation>
    </message>
    <message>
        <source>the API address is not ReserveKit’s since %1</source>
        <translation>die API-Adresse führt seit %1 nicht zu ReserveKit</translation>
    </message>
    <message>
        <source>Reading your bookings from ReserveKit: %L1 %</source>
        <translation>Ihre Buchungen werden von ReserveKit gelesen: %L1 %</translation>
    </message>
    <message>
        <source>Reading your bookings from ReserveKit…</source>
        <translation>Ihre Buchungen werden von ReserveKit gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Old bookings are listed without an alert.</source>
        <translation>Alte Buchungen kommen ohne Meldung in die Liste.</translation>
    </message>
    <message>
        <source>Checking %1 instead of receiving webhooks.</source>
        <translation>Abfrage %1 statt Empfang von Webhooks.</translation>
    </message>
    <message>
        <source>Checking %1 instead: webhooks have not come since %2.</source>
        <translation>Ersatzweise Abfrage %1: Seit %2 kommen keine Webhooks.</translation>
    </message>
    <message>
        <source>A booking was found that no webhook had told. Check the webhook entries in ReserveKit, and the way to this computer.</source>
        <translation>Es gab eine Buchung, die kein Webhook gemeldet hat. Prüfen Sie die Webhook-Einträge in ReserveKit und den Weg zu diesem Computer.</translation>
    </message>
    <message>
        <source>Checking %1; no webhook has come lately.</source>
        <translation>Abfrage %1; in letzter Zeit kam kein Webhook.</translation>
    </message>
    <message>
        <source>With webhooks you hear of a booking at once: paste your address into ReserveKit.</source>
        <translation>Mit Webhooks erfahren Sie sofort von einer Buchung: Fügen Sie Ihre Adresse in ReserveKit ein.</translation>
    </message>
    <message>
        <source>Not receiving since %1: %2.</source>
        <translation>Kein Empfang seit %1: %2.</translation>
    </message>
    <message>
        <source>Not receiving: %1.</source>
        <translation>Kein Empfang: %1.</translation>
    </message>
    <message>
        <source>Receiving bookings, but %1.</source>
        <translation>Buchungen kommen an, aber %1.</translation>
    </message>
    <message>
        <source>Asking ReserveKit…</source>
        <translation>ReserveKit wird abgefragt&#xa0;…</translation>
    </message>
    <message>
        <source>ReserveKit has not answered</source>
        <translation>ReserveKit hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Check that this computer is online.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>Bookings cannot be saved on this computer.</source>
        <translation>Buchungen können auf diesem Computer nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet&#xa0;…</translation>
    </message>
    <message>
        <source>A booking came in, but is not in the list.</source>
        <translation>Eine Buchung ist angekommen, steht aber nicht in der Liste.</translation>
    </message>
    <message>
        <source>Listening, but a delivery at %1 could not be read in full.</source>
        <translation>Empfangsbereit, aber eine Zustellung (%1) war nicht vollständig lesbar.</translation>
    </message>
    <message>
        <source>It is kept. Compare today&apos;s bookings with ReserveKit&apos;s own list.</source>
        <translation>Sie ist aufbewahrt. Vergleichen Sie die heutigen Buchungen mit der Liste in ReserveKit.</translation>
    </message>
    <message>
        <source>Listening, but names of services and times are not up to date.</source>
        <translation>Empfangsbereit, aber Namen von Leistungen und Uhrzeiten sind nicht aktuell.</translation>
    </message>
    <message>
        <source>Receiving bookings: the last delivery came at %1.</source>
        <translation>Buchungen kommen an; letzte Zustellung: %1.</translation>
    </message>
    <message>
        <source>Listening at %1.</source>
        <translation>Empfangsbereit an %1.</translation>
    </message>
    <message>
        <source>Listening, but nothing has come since %1.</source>
        <translation>Empfangsbereit, aber seit %1 ist nichts gekommen.</translation>
    </message>
    <message>
        <source>If customers did book since then, check the webhook entries in ReserveKit.</source>
        <translation>Falls seitdem Kunden gebucht haben, prüfen Sie die Webhook-Einträge in ReserveKit.</translation>
    </message>
    <message>
        <source>Listening at %1; waiting for the first delivery.</source>
        <translation>Empfangsbereit an %1; wartet auf die erste Zustellung.</translation>
    </message>
    <message>
        <source>Paste your address into ReserveKit and send its sample from there.</source>
        <translation>Fügen Sie Ihre Adresse in ReserveKit ein und senden Sie von dort das Beispiel.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>the API key shows other services than before</source>
        <translation>der API-Schlüssel zeigt andere Leistungen als bisher</translation>
    </message>
    <message>
        <source>Nothing is checked before you have said whether it is the key of this shop; another one can be entered in the settings.</source>
        <translation>Es wird nichts abgefragt, bevor Sie gesagt haben, ob es der Schlüssel dieses Geschäfts ist; einen anderen können Sie in den Einstellungen eingeben.</translation>
    </message>
    <message>
        <source>the API key shows no services</source>
        <translation>der API-Schlüssel zeigt keine Leistungen</translation>
    </message>
    <message>
        <source>There is nothing to check. Look in ReserveKit whether it is this shop’s key.</source>
        <translation>Es gibt nichts abzufragen. Prüfen Sie in ReserveKit, ob es der Schlüssel dieses Geschäfts ist.</translation>
    </message>
    <message>
        <source>the services cannot be read from ReserveKit</source>
        <translation>die Leistungen lassen sich nicht aus ReserveKit lesen</translation>
    </message>
    <message>
        <source>No webhooks come for %1: checking %2 instead.</source>
        <translation>Für %1 kommen keine Webhooks: ersatzweise Abfrage %2.</translation>
    </message>
    <message>
        <source>Something was found there that no webhook had told. Each service needs webhook entries of its own in ReserveKit.</source>
        <translation>Dort wurde etwas gefunden, das kein Webhook gemeldet hatte. Jede Leistung braucht in ReserveKit eigene Webhook-Einträge.</translation>
    </message>
    <message>
        <source>Checking %1; ReserveKit has confirmed no delivery lately.</source>
        <translation>Abfrage %1; in letzter Zeit hat ReserveKit keine Zustellung bestätigt.</translation>
    </message>
    <message>
        <source>A delivery without a signature may come from anybody, and proves nothing before it is confirmed.</source>
        <translation>Eine Zustellung ohne Signatur kann von jedem kommen und beweist nichts, bevor sie bestätigt ist.</translation>
    </message>
    <message>
        <source>No webhooks come for %1, and %2.</source>
        <translation>Für %1 kommen keine Webhooks, und %2.</translation>
    </message>
    <message>
        <source>They are not in the table: look for them in ReserveKit&apos;s own list.</source>
        <translation>Sie stehen nicht in der Tabelle: Suchen Sie sie in der Liste in ReserveKit.</translation>
    </message>
    <message>
        <source>Checking %1, but some bookings in ReserveKit cannot be read.</source>
        <translation>Abfrage %1, aber einige Buchungen in ReserveKit sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Receiving bookings, but some in ReserveKit cannot be read.</source>
        <translation>Buchungen kommen an, aber einige in ReserveKit sind nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>That is more than one line. Copy the key alone, and paste it again.</source>
        <translation>Das ist mehr als eine Zeile. Kopieren Sie nur den Schlüssel und fügen Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>There is a space in it, and a key has none. Copy the key alone, and paste it again.</source>
        <translation>Darin ist ein Leerzeichen, das kein Schlüssel hat. Kopieren Sie nur den Schlüssel und fügen Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>There is a character in it that no key has, such as … where a key is shown shortened. Copy the whole key from ReserveKit.</source>
        <translation>Darin ist ein Zeichen, das kein Schlüssel hat, etwa&#xa0;… aus einer verkürzten Anzeige. Kopieren Sie den ganzen Schlüssel aus ReserveKit.</translation>
    </message>
    <message>
        <source>That is only the beginning of a key. Copy the whole key from ReserveKit.</source>
        <translation>Das ist nur der Anfang eines Schlüssels. Kopieren Sie den ganzen Schlüssel aus ReserveKit.</translation>
    </message>
    <message>
        <source>This looks like the secret of a webhook. ReserveKit&apos;s API keys begin with sk_rsv_ or tk_rsv_.</source>
        <translation>Das sieht aus wie der Signaturschlüssel eines Webhooks. API-Schlüssel von ReserveKit beginnen mit sk_rsv_ oder tk_rsv_.</translation>
    </message>
    <message>
        <source>ReserveKit&apos;s API keys begin with sk_rsv_ or tk_rsv_: is this the whole key? It can be saved all the same.</source>
        <translation>API-Schlüssel von ReserveKit beginnen mit sk_rsv_ oder tk_rsv_: Ist das der ganze Schlüssel? Speichern lässt er sich trotzdem.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>A delivery was set aside. %1</source>
        <translation>Eine Zustellung wurde beiseitegelegt. %1</translation>
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
        <translation>Es ist noch nichts gekommen. Fügen Sie Ihre Adresse in ReserveKit ein und senden Sie von dort das Beispiel.</translation>
    </message>
    <message>
        <source>Nothing has come since %1. If customers did book since then, check the webhook entries in ReserveKit.</source>
        <translation>Seit %1 ist nichts gekommen. Falls seitdem Kunden gebucht haben, prüfen Sie die Webhook-Einträge in ReserveKit.</translation>
    </message>
    <message>
        <source>The last delivery came at %1.</source>
        <translation>Letzte Zustellung: %1.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Deliveries need none; the address is the secret.</source>
        <translation>Zustellungen brauchen keine; geheim ist die Adresse.</translation>
    </message>
    <message>
        <source>A delivery at %1 was refused: its signature is wrong. Compare the signing secret here with the one in ReserveKit.</source>
        <translation>Eine Zustellung (%1) wurde abgelehnt: Die Signatur ist falsch. Vergleichen Sie den Signaturschlüssel hier mit dem in ReserveKit.</translation>
    </message>
    <message>
        <source>The signing secret is there.</source>
        <translation>Der Signaturschlüssel ist vorhanden.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>A delivery at %1 could not be read in full. It is kept; compare today&apos;s bookings with ReserveKit&apos;s own list.</source>
        <translation>Eine Zustellung (%1) war nicht vollständig lesbar. Sie ist aufbewahrt; vergleichen Sie die heutigen Buchungen mit der Liste in ReserveKit.</translation>
    </message>
    <message>
        <source>Every delivery that was kept is in the list.</source>
        <translation>Jede aufbewahrte Zustellung steht in der Liste.</translation>
    </message>
    <message>
        <source>The plan&apos;s requests are used up until %1. A larger plan can be set in the settings, once ReserveKit has it.</source>
        <translation>Die Anfragen des Tarifs sind bis %1 aufgebraucht. Einen größeren Tarif können Sie in den Einstellungen angeben, sobald er bei ReserveKit gilt.</translation>
    </message>
    <message>
        <source>ReserveKit has not answered yet. Check again in a moment.</source>
        <translation>ReserveKit hat noch nicht geantwortet. Prüfen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>ReserveKit has not answered since %1. Check that this computer is online.</source>
        <translation>ReserveKit hat seit %1 nicht geantwortet. Prüfen Sie, ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>Your bookings are still being read from ReserveKit. Check again later.</source>
        <translation>Ihre Buchungen werden noch von ReserveKit gelesen. Prüfen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>ReserveKit is not checked for bookings that no webhook brought. Turn it on in the settings, page “ReserveKit account”.</source>
        <translation>ReserveKit wird nicht nach Buchungen abgefragt, die kein Webhook gebracht hat. Schalten Sie das in den Einstellungen ein, Seite „ReserveKit-Konto“.</translation>
    </message>
    <message>
        <source>ReserveKit cannot be asked without an API key that works.</source>
        <translation>Ohne einen gültigen API-Schlüssel lässt sich ReserveKit nicht abfragen.</translation>
    </message>
    <message>
        <source>ReserveKit answered at %1. Requests this month: %2 of %3.</source>
        <translation>Letzte Antwort von ReserveKit: %1. Anfragen in diesem Monat: %2 von %3.</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Listening at %1.</source>
        <translation>Empfangsbereit an %1.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>Bookings are saved on this computer.</source>
        <translation>Buchungen werden auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>Er ist vorhanden.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>The bell is in the tray.</source>
        <translation>Die Glocke ist im Infobereich.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>The desktop shows them.</source>
        <translation>Der Desktop zeigt sie.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>No webhook told what was found for %1. Each service needs webhook entries of its own in ReserveKit.</source>
        <translation>Was für %1 gefunden wurde, hat kein Webhook gemeldet. Jede Leistung braucht in ReserveKit eigene Webhook-Einträge.</translation>
    </message>
    <message>
        <source>The API key shows other services than before. Nothing is checked before you have said in the window whether it is the key of this shop.</source>
        <translation>Der API-Schlüssel zeigt andere Leistungen als bisher. Es wird nichts abgefragt, bevor Sie im Fenster gesagt haben, ob es der Schlüssel dieses Geschäfts ist.</translation>
    </message>
    <message>
        <source>The API key shows no services. Look in ReserveKit whether it is this shop’s key.</source>
        <translation>Der API-Schlüssel zeigt keine Leistungen. Prüfen Sie in ReserveKit, ob es der Schlüssel dieses Geschäfts ist.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The log %1 cannot be written.</source>
        <translation>Das Protokoll %1 lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>LoginStart</name>
    <message>
        <source>Whether Deskbell starts when you log in cannot be changed: %1 cannot be written.</source>
        <translation>Ob Deskbell beim Anmelden startet, lässt sich nicht ändern: %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Deskbell still starts when you log in: %1 cannot be removed.</source>
        <translation>Deskbell startet weiterhin beim Anmelden: %1 kann nicht entfernt werden.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--profile needs a folder.</source>
        <translation>--profile braucht einen Ordner.</translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE, not “%1”.</source>
        <translation>--set erwartet KEY=VALUE, nicht „%1“.</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2026-05-12, not “%2”.</source>
        <translation>--%1 erwartet ein Datum wie 2026-05-12, nicht „%2“.</translation>
    </message>
    <message>
        <source>export needs --format json, csv or ics.</source>
        <translation>export braucht --format json, csv oder ics.</translation>
    </message>
    <message>
        <source>export knows the formats json, csv and ics, not “%1”.</source>
        <translation>export kennt die Formate json, csv und ics, nicht „%1“.</translation>
    </message>
    <message>
        <source>deliver takes one file.</source>
        <translation>deliver erwartet eine Datei.</translation>
    </message>
    <message>
        <source>There is no command called “%1”. See deskbell --help.</source>
        <translation>Es gibt keinen Befehl „%1“. Siehe deskbell --help.</translation>
    </message>
    <message>
        <source>--set does not go with %1.</source>
        <translation>--set passt nicht zu %1.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>„%1“ ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>--picture-after takes a number of bookings.</source>
        <translation>--picture-after erwartet eine Anzahl von Buchungen.</translation>
    </message>
    <message>
        <source>--%1 does not go with %2.</source>
        <translation>--%1 passt nicht zu %2.</translation>
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
        <translation>Deskbell zeigt die Buchungen, die ReserveKit sendet, und meldet jede neue und jede abgesagte.

deskbell [--profile DIR] [--set KEY=VALUE]... [--background] [--demo]
deskbell [--profile DIR] export --format json|csv|ics [--from DATE] [--to DATE] [--status S] [--output FILE]
deskbell [--profile DIR] deliver FILE
deskbell [--profile DIR] url [--public]
deskbell [--profile DIR] check
deskbell --help | --version

  --profile DIR     alles in DIR aufbewahren (sonst: bei den Anwendungsdaten Ihres Benutzerkontos)
  --set KEY=VALUE   eine Einstellung nur für diesen Lauf, etwa webhook/port=9000
  --background      im Infobereich starten
  --demo            ein erfundenes Geschäft, in einem eigenen Ordner, der danach gelöscht wird

  export            Buchungen ausgeben, für Programme, Tabellen oder Kalender (Datum wie 2026-05-12; Status
                    pending, confirmed oder cancelled)
  deliver FILE      FILE wie ReserveKit an das laufende Deskbell senden; Status und Zeit ausgeben
  url               die Webhook-Adresse zum Einfügen in das Portal von ReserveKit ausgeben
  check             das laufende Deskbell nach jedem Glied von ReserveKit zu Ihnen fragen: ok oder was zu tun ist

DESKBELL_API_KEY enthält den API-Schlüssel, DESKBELL_WEBHOOK_SECRET den Signaturschlüssel (oder zwei, durch
ein Leerzeichen getrennt), für diesen Lauf.
Rückgabewert: 0 erledigt, 1 fehlgeschlagen, 2 falsch aufgerufen.
</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The folder %1 cannot be written to. Choose another, or make it yours.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden. Wählen Sie einen anderen oder verschaffen Sie sich Schreibrechte.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be closed to others.</source>
        <translation>Der Ordner %1 lässt sich nicht für andere sperren.</translation>
    </message>
    <message>
        <source>There is no profile at %1: Deskbell was never started there.</source>
        <translation>In %1 gibt es kein Profil: Deskbell wurde dort nie gestartet.</translation>
    </message>
    <message>
        <source>%1 holds the made-up shop of the demonstration. Start it with --demo, or choose another folder.</source>
        <translation>%1 enthält das erfundene Geschäft der Vorführung. Starten Sie es mit --demo oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 holds the bookings of a real shop: the demonstration would mix its own among them. Choose another folder.</source>
        <translation>%1 enthält die Buchungen eines echten Geschäfts: Die Vorführung würde ihre eigenen daruntermischen. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>seen and heard</source>
        <translation>gesehen und gehört</translation>
    </message>
    <message>
        <source>seen, but not heard</source>
        <translation>gesehen, aber nicht gehört</translation>
    </message>
    <message>
        <source>heard, but not seen</source>
        <translation>gehört, aber nicht gesehen</translation>
    </message>
    <message>
        <source>neither seen nor heard</source>
        <translation>weder gesehen noch gehört</translation>
    </message>
    <message>
        <source>A rehearsal: nobody has booked</source>
        <translation>Probe: Niemand hat gebucht</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date of this year</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date of another year</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>Last rehearsal on %1, %2: %3.</source>
        <comment>date, time, how it went</comment>
        <translation>Letzte Probe am %1, %2 Uhr: %3.</translation>
    </message>
    <message>
        <source>This computer is set not to disturb. Click the clock at the top of the screen and switch “Do Not Disturb” off.</source>
        <translation>Dieser Computer ist auf „Nicht stören“ gestellt. Klicken Sie oben auf dem Bildschirm auf die Uhr und schalten Sie „Nicht stören“ aus.</translation>
    </message>
    <message>
        <source>This computer is set not to disturb. Click the bell in the panel and take the tick from “Do not disturb”.</source>
        <translation>Dieser Computer ist auf „Nicht stören“ gestellt. Klicken Sie in der Leiste auf die Glocke und entfernen Sie das Häkchen bei „Nicht stören“.</translation>
    </message>
    <message>
        <source>This computer is set not to disturb. Click the bell in the panel, or open “Notifications” in the settings of the desktop, and switch “Do not disturb” off.</source>
        <translation>Dieser Computer ist auf „Nicht stören“ gestellt. Klicken Sie in der Leiste auf die Glocke oder öffnen Sie „Benachrichtigungen“ in den Einstellungen des Desktops und schalten Sie „Nicht stören“ aus.</translation>
    </message>
    <message>
        <source>This computer is set not to disturb. Switch that off in the settings of the desktop.</source>
        <translation>Dieser Computer ist auf „Nicht stören“ gestellt. Schalten Sie das in den Einstellungen des Desktops aus.</translation>
    </message>
    <message>
        <source>By your own choice new bookings are shown only in the window. Choose a notification for them in the settings, page “Alerts”.</source>
        <translation>Neue Buchungen werden, wie von Ihnen gewählt, nur im Fenster gezeigt. Wählen Sie für sie eine Benachrichtigung in den Einstellungen, Seite „Meldungen“.</translation>
    </message>
    <message>
        <source>Alerts are paused. Press “Resume” at the top of the window.</source>
        <translation>Meldungen sind pausiert. Drücken Sie oben im Fenster „Fortsetzen“.</translation>
    </message>
    <message>
        <source>These are your quiet hours. Change them in the settings, page “Alerts”, if that is not what you want.</source>
        <translation>Jetzt gelten Ihre Ruhezeiten. Ändern Sie sie in den Einstellungen, Seite „Meldungen“, wenn Sie das nicht wollen.</translation>
    </message>
    <message>
        <source>The desktop says that it has shown it. Click the clock at the top to see whether it is in the list there; and look in the settings of the desktop, “Notifications”, whether Deskbell may show some.</source>
        <translation>Der Desktop hat die Meldung nach eigener Angabe gezeigt. Klicken Sie oben auf die Uhr, um zu sehen, ob sie dort in der Liste steht; und sehen Sie in den Einstellungen des Desktops unter „Benachrichtigungen“ nach, ob Deskbell welche zeigen darf.</translation>
    </message>
    <message>
        <source>The desktop says that it has shown it. Look whether a window lay over it, or whether the settings of the desktop, “Notifications”, keep Deskbell from showing some.</source>
        <translation>Der Desktop hat die Meldung nach eigener Angabe gezeigt. Sehen Sie nach, ob ein Fenster sie verdeckt hat oder ob die Einstellungen des Desktops unter „Benachrichtigungen“ Deskbell daran hindern, welche zu zeigen.</translation>
    </message>
    <message>
        <source>Install the notification service of your desktop, such as the package xfce4-notifyd, and log in again.</source>
        <translation>Installieren Sie den Benachrichtigungsdienst Ihres Desktops, etwa das Paket xfce4-notifyd, und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The sound of this computer is muted. Click the loudspeaker in the panel and switch it on.</source>
        <translation>Dieser Computer ist stummgeschaltet. Klicken Sie in der Leiste auf den Lautsprecher und schalten Sie den Ton ein.</translation>
    </message>
    <message>
        <source>The volume of this computer is all the way down. Turn it up at the loudspeaker in the panel.</source>
        <translation>Die Lautstärke dieses Computers ist ganz heruntergedreht. Stellen Sie sie am Lautsprecher in der Leiste höher.</translation>
    </message>
    <message>
        <source>By your own choice new bookings come without a sound. Choose one for them in the settings, page “Alerts”.</source>
        <translation>Neue Buchungen kommen, wie von Ihnen gewählt, ohne Ton. Wählen Sie für sie einen in den Einstellungen, Seite „Meldungen“.</translation>
    </message>
    <message>
        <source>Deskbell&apos;s own volume is all the way down. Turn it up in the settings, page “Alerts”.</source>
        <translation>Die Lautstärke von Deskbell selbst ist ganz heruntergedreht. Stellen Sie sie in den Einstellungen höher, Seite „Meldungen“.</translation>
    </message>
    <message>
        <source>Sounds are left to the desktop here: switch them on in its settings, where it has such.</source>
        <translation>Töne sind hier Sache des Desktops: Schalten Sie sie in dessen Einstellungen ein, wenn es sie dort gibt.</translation>
    </message>
    <message>
        <source>The sound could not be played: %1. Look whether this computer has a loudspeaker, and whether other programs are heard.</source>
        <translation>Der Ton konnte nicht abgespielt werden: %1. Sehen Sie nach, ob dieser Computer einen Lautsprecher hat und ob andere Programme zu hören sind.</translation>
    </message>
    <message>
        <source>Deskbell has played it. Look whether the loudspeakers are on and plugged in, and whether the settings of the desktop, “Sound”, send it to the right ones.</source>
        <translation>Deskbell hat den Ton abgespielt. Sehen Sie nach, ob die Lautsprecher eingeschaltet und angeschlossen sind und ob die Einstellungen des Desktops unter „Klang“ ihn an die richtigen leiten.</translation>
    </message>
</context>
<context>
    <name>ReserveKit</name>
    <message>
        <source>The API address is not a web address. Check it in the settings.</source>
        <translation>Die API-Adresse ist keine Webadresse. Prüfen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>The API address has to begin with https://, or the key could be read on the way.</source>
        <translation>Die API-Adresse muss mit https:// beginnen, sonst könnte der Schlüssel unterwegs gelesen werden.</translation>
    </message>
    <message>
        <source>There is no API key yet. Enter one in the settings.</source>
        <translation>Es gibt noch keinen API-Schlüssel. Geben Sie einen in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The API key has a character in it that no key has. Enter it again in the settings.</source>
        <translation>Der API-Schlüssel enthält ein Zeichen, das kein Schlüssel hat. Geben Sie ihn in den Einstellungen noch einmal ein.</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <comment>what happened, ReserveKit&apos;s own words</comment>
        <translation>%1 ReserveKit meldet: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>a wait</comment>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>a wait</comment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>a wait</comment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message>
        <source>ReserveKit did not accept the API key. Enter it again in the settings; keys are made in ReserveKit’s portal under API keys.</source>
        <translation>ReserveKit hat den API-Schlüssel nicht angenommen. Geben Sie ihn in den Einstellungen noch einmal ein; Schlüssel erstellen Sie im Portal von ReserveKit unter „API keys“.</translation>
    </message>
    <message>
        <source>ReserveKit does not let this API key be used from this PC. Take the restriction to a website off the key in ReserveKit’s portal, or make a key without one.</source>
        <translation>ReserveKit lässt diesen API-Schlüssel auf diesem Computer nicht zu. Entfernen Sie im Portal von ReserveKit die Beschränkung des Schlüssels auf eine Website oder erstellen Sie einen Schlüssel ohne diese.</translation>
    </message>
    <message>
        <source>ReserveKit has had more requests than the plan allows and asks to wait for %1.</source>
        <translation>ReserveKit hatte mehr Anfragen, als der Tarif erlaubt, und bittet, %1 zu warten.</translation>
    </message>
    <message>
        <source>ReserveKit has had more requests than the plan allows and asks to wait.</source>
        <translation>ReserveKit hatte mehr Anfragen, als der Tarif erlaubt, und bittet zu warten.</translation>
    </message>
    <message>
        <source>ReserveKit does not know what it was asked for.</source>
        <translation>ReserveKit kennt nicht, wonach es gefragt wurde.</translation>
    </message>
    <message>
        <source>ReserveKit has a problem of its own (status %1) and will be asked again.</source>
        <translation>ReserveKit hat selbst eine Störung (Status %1) und wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>ReserveKit refused the request (status %1).</source>
        <translation>ReserveKit hat die Anfrage abgelehnt (Status %1).</translation>
    </message>
    <message>
        <source>The API address leads on to another one. Check it in the settings.</source>
        <translation>Die API-Adresse leitet zu einer anderen weiter. Prüfen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>ReserveKit reported an error.</source>
        <translation>ReserveKit hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>A web page came back where ReserveKit’s API should be. Check the API address in the settings, and whether this network asks to sign in first.</source>
        <translation>Statt der API von ReserveKit kam eine Webseite. Prüfen Sie die API-Adresse in den Einstellungen und ob dieses Netz zuerst eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>ReserveKit’s answer could not be understood.</source>
        <translation>Die Antwort von ReserveKit war nicht verständlich.</translation>
    </message>
    <message>
        <source>ReserveKit’s list of services could not be understood.</source>
        <translation>Die Liste der Leistungen von ReserveKit war nicht verständlich.</translation>
    </message>
    <message>
        <source>ReserveKit’s list of time slots could not be understood.</source>
        <translation>Die Liste der Zeitfenster von ReserveKit war nicht verständlich.</translation>
    </message>
    <message>
        <source>ReserveKit’s list of bookings could not be understood.</source>
        <translation>Die Liste der Buchungen von ReserveKit war nicht verständlich.</translation>
    </message>
    <message>
        <source>Nobody answers at the API address; it will be tried again.</source>
        <translation>Unter der API-Adresse antwortet niemand; es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>ReserveKit’s API was not found on the network. Is this PC online?</source>
        <translation>Die API von ReserveKit war im Netz nicht zu finden. Ist dieser Computer online?</translation>
    </message>
    <message>
        <source>The connection to ReserveKit is not safe: its certificate was not accepted. Check this PC’s date and whether something on this network reads along.</source>
        <translation>Die Verbindung zu ReserveKit ist nicht sicher: Das Zertifikat wurde nicht angenommen. Prüfen Sie das Datum dieses Computers und ob in diesem Netz jemand mitliest.</translation>
    </message>
    <message>
        <source>The API address leads on to another one, which is not given the key. Check the API address in the settings, and whether this network asks to sign in first.</source>
        <translation>Die API-Adresse leitet zu einer anderen weiter, die den Schlüssel nicht bekommt. Prüfen Sie die API-Adresse in den Einstellungen und ob dieses Netz zuerst eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>This PC’s proxy server does not let ReserveKit be reached. Check the PC’s network settings.</source>
        <translation>Der Proxy-Server dieses Computers lässt keine Verbindung zu ReserveKit zu. Prüfen Sie die Netzwerkeinstellungen des Computers.</translation>
    </message>
    <message>
        <source>ReserveKit took too long to answer; it will be asked again.</source>
        <translation>ReserveKit hat zu lange nicht geantwortet; es wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>ReserveKit’s answer was too large to be one.</source>
        <translation>Die Antwort von ReserveKit war zu groß, um echt zu sein.</translation>
    </message>
    <message>
        <source>The connection to ReserveKit broke off; it will be tried again.</source>
        <translation>Die Verbindung zu ReserveKit ist abgebrochen; es wird noch einmal versucht.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>alerts/services lists services as in “123:banner, 124:silent”, not “%1”.</source>
        <translation>alerts/services führt Leistungen auf wie in „123:banner, 124:silent“, nicht „%1“.</translation>
    </message>
    <message>
        <source>alerts/quiet_hours lists days as in “mon 20:00-08:00, sat 00:00-00:00”, not “%1”.</source>
        <translation>alerts/quiet_hours führt Tage auf wie in „mon 20:00-08:00, sat 00:00-00:00“, nicht „%1“.</translation>
    </message>
    <message>
        <source>The setting %1 is a number from 0 to %2, not “%3”.</source>
        <translation>Die Einstellung %1 ist eine Zahl von 0 bis %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>alerts/today is same, louder or ring, not “%1”.</source>
        <translation>alerts/today ist same, louder oder ring, nicht „%1“.</translation>
    </message>
    <message>
        <source>The setting %1 is either true or false, not “%2”.</source>
        <translation>Die Einstellung %1 ist entweder true oder false, nicht „%2“.</translation>
    </message>
    <message>
        <source>An alert is silent, banner, sound or ring, not “%1”.</source>
        <translation>Eine Meldung ist silent, banner, sound oder ring, nicht „%1“.</translation>
    </message>
    <message>
        <source>Business hours are written as 09:00-19:00, or left empty; not as “%1”.</source>
        <translation>Geschäftszeiten werden als 09:00-19:00 geschrieben oder leer gelassen; nicht als „%1“.</translation>
    </message>
    <message>
        <source>The port is a number up to 65535, not “%1”.</source>
        <translation>Der Port ist eine Zahl bis 65535, nicht „%1“.</translation>
    </message>
    <message>
        <source>The plan is starter, developer or a number of requests a month, not “%1”.</source>
        <translation>Der Tarif ist starter, developer oder eine Anzahl von Anfragen im Monat, nicht „%1“.</translation>
    </message>
    <message>
        <source>This version keeps bookings only on this computer: leave store/url empty.</source>
        <translation>Diese Version bewahrt Buchungen nur auf diesem Computer auf: Lassen Sie store/url leer.</translation>
    </message>
    <message>
        <source>There is no setting called “%1”.</source>
        <translation>Es gibt keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>The signature is none, reservekit, standard or github, not “%1”.</source>
        <translation>Die Signatur ist none, reservekit, standard oder github, nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not an address of this computer: write numbers such as 127.0.0.1.</source>
        <translation>„%1“ ist keine Adresse dieses Computers: Schreiben Sie Zahlen wie 127.0.0.1.</translation>
    </message>
    <message>
        <source>The secret part of the address needs 22 or more of A–Z, a–z, 0–9, - and _.</source>
        <translation>Der geheime Teil der Adresse braucht 22 oder mehr Zeichen aus A–Z, a–z, 0–9, - und _.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read. Mend the file, or move it away: then a new address is made.</source>
        <translation>Die Einstellungen in %1 lassen sich nicht lesen. Berichtigen Sie die Datei oder verschieben Sie sie: Dann entsteht eine neue Adresse.</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1. Is the disk full, or the folder locked?</source>
        <translation>Die Einstellungen lassen sich nicht in %1 schreiben. Ist die Festplatte voll oder der Ordner gesperrt?</translation>
    </message>
    <message>
        <source>The language is one of %1, not “%2”.</source>
        <translation>Die Sprache ist eine von %1, nicht „%2“.</translation>
    </message>
</context>
<context>
    <name>SigningSecrets</name>
    <message>
        <source>%1 does not fit Standard Webhooks, whose secrets look like “whsec_MfKQ9r8GKYqrTw…”. Copy it once more, whole, or choose another signature.</source>
        <translation>%1 passt nicht zu Standard Webhooks; dort sehen Schlüssel aus wie „whsec_MfKQ9r8GKYqrTw…“. Kopieren Sie ihn noch einmal, und zwar ganz, oder wählen Sie eine andere Signatur.</translation>
    </message>
    <message>
        <source>The signing secret in DESKBELL_WEBHOOK_SECRET</source>
        <translation>Der Signaturschlüssel in DESKBELL_WEBHOOK_SECRET</translation>
    </message>
    <message>
        <source>The stored signing secret</source>
        <translation>Der gespeicherte Signaturschlüssel</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>Der Signaturschlüssel</translation>
    </message>
    <message>
        <source>The second secret</source>
        <translation>Der zweite Signaturschlüssel</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The bookings cannot be kept in %1: %2.</source>
        <translation>Die Buchungen können nicht in %1 aufbewahrt werden: %2.</translation>
    </message>
    <message>
        <source>There are no bookings yet: %1 does not exist.</source>
        <translation>Es gibt noch keine Buchungen: %1 existiert nicht.</translation>
    </message>
    <message>
        <source>The disk is full: no booking can be kept until there is room for %1.</source>
        <translation>Die Festplatte ist voll: Es kann keine Buchung aufbewahrt werden, bis Platz für %1 ist.</translation>
    </message>
    <message>
        <source>Another program holds the bookings in %1.</source>
        <translation>Ein anderes Programm hält die Buchungen in %1 fest.</translation>
    </message>
    <message>
        <source>The disk does not read or write %1.</source>
        <translation>Die Festplatte liest oder schreibt %1 nicht.</translation>
    </message>
    <message>
        <source>The bookings cannot be written: %1 is read-only.</source>
        <translation>Die Buchungen lassen sich nicht schreiben: %1 ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The bookings cannot be opened: %1 is not there or not yours to open.</source>
        <translation>Die Buchungen lassen sich nicht öffnen: %1 ist nicht da oder Sie dürfen es nicht öffnen.</translation>
    </message>
    <message>
        <source>The bookings cannot be read: %1 is damaged. Move it away or put a backup in its place.</source>
        <translation>Die Buchungen lassen sich nicht lesen: %1 ist beschädigt. Verschieben Sie die Datei oder setzen Sie eine Sicherung an ihre Stelle.</translation>
    </message>
    <message>
        <source>The bookings in %1 do not take this: %2.</source>
        <translation>Die Buchungen in %1 nehmen das nicht an: %2.</translation>
    </message>
    <message>
        <source>The bookings in %1 cannot be used: %2.</source>
        <translation>Die Buchungen in %1 sind nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>Two changes to the bookings cannot be made at once.</source>
        <translation>Zwei Änderungen an den Buchungen sind nicht gleichzeitig möglich.</translation>
    </message>
    <message>
        <source>A delivery came outside of a group.</source>
        <translation>Eine Zustellung kam außerhalb einer Gruppe.</translation>
    </message>
    <message>
        <source>There is no group of deliveries to keep.</source>
        <translation>Es gibt keine Gruppe von Zustellungen, die aufbewahrt werden könnte.</translation>
    </message>
    <message>
        <source>These bookings were last kept by a newer Deskbell: install that version to go on with them.</source>
        <translation>Diese Buchungen hat zuletzt ein neueres Deskbell aufbewahrt: Installieren Sie diese Version, um damit weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>These bookings were kept by an older Deskbell: start Deskbell once to bring them up to date.</source>
        <translation>Diese Buchungen hat ein älteres Deskbell aufbewahrt: Starten Sie Deskbell einmal, um sie auf den neuen Stand zu bringen.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Deskbell: 1 booking to acknowledge</source>
        <translation>Deskbell: 1 ungesehene Buchung</translation>
    </message>
    <message numerus="yes">
        <source>Deskbell: %Ln bookings to acknowledge</source>
        <translation>
            <numerusform>Deskbell: %Ln ungesehene Buchung</numerusform>
            <numerusform>Deskbell: %Ln ungesehene Buchungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking waits for somebody to answer</source>
        <translation>1 Buchung wartet darauf, dass jemand reagiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings wait for somebody to answer</source>
        <translation>
            <numerusform>%Ln Buchung wartet darauf, dass jemand reagiert</numerusform>
            <numerusform>%Ln Buchungen warten darauf, dass jemand reagiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell</name>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>the program %1 (process %2)</source>
        <translation>das Programm %1 (Prozess %2)</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2. Close that program, or choose another port.</source>
        <translation>Port %1 ist belegt durch %2. Schließen Sie dieses Programm oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>The system does not let Deskbell listen on port %1. Choose a port above 1023.</source>
        <translation>Das System lässt Deskbell nicht an Port %1 empfangen. Wählen Sie einen Port über 1023.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer. Choose another one, such as 127.0.0.1.</source>
        <translation>%1 ist keine Adresse dieses Computers. Wählen Sie eine andere, etwa 127.0.0.1.</translation>
    </message>
</context>
<context>
    <name>deskbell::AccountPage</name>
    <message>
        <source>C&amp;heck ReserveKit for bookings that no webhook brought</source>
        <translation>ReserveKit auf &amp;Buchungen ohne Webhook prüfen</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>With it Deskbell reads your services and bookings, and confirms and cancels for you. Keep it to yourself: whoever has it can do the same.</source>
        <translation>Damit liest Deskbell Ihre Leistungen und Buchungen und kann für Sie bestätigen und absagen. Behalten Sie ihn für sich: Wer ihn hat, kann dasselbe tun.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message numerus="yes">
        <source>Starter: %Ln requests a month</source>
        <translation>
            <numerusform>Starter: %Ln Anfrage im Monat</numerusform>
            <numerusform>Starter: %Ln Anfragen im Monat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Developer: %Ln requests a month</source>
        <translation>
            <numerusform>Developer: %Ln Anfrage im Monat</numerusform>
            <numerusform>Developer: %Ln Anfragen im Monat</numerusform>
        </translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Ein anderer</translation>
    </message>
    <message>
        <source>Requests a month</source>
        <translation>Anfragen im Monat</translation>
    </message>
    <message>
        <source> requests a month</source>
        <translation> Anfragen im Monat</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Ihr Tarif</translation>
    </message>
    <message>
        <source>Deskbell never asks ReserveKit more often than the plan allows.</source>
        <translation>Deskbell fragt ReserveKit nie öfter, als der Tarif erlaubt.</translation>
    </message>
    <message>
        <source>Checking for missed bookings</source>
        <translation>Nach verpassten Buchungen fragen</translation>
    </message>
    <message>
        <source>Within business hours Deskbell asks most often, outside them now and then, so that the requests last for the month.</source>
        <translation>Während der Geschäftszeiten fragt Deskbell am häufigsten, sonst nur hin und wieder, damit die Anfragen für den ganzen Monat reichen.</translation>
    </message>
</context>
<context>
    <name>deskbell::Acknowledging</name>
    <message>
        <source>Acknowledged 1 booking.</source>
        <translation>1 Buchung als gesehen markiert.</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledged %Ln bookings.</source>
        <translation>
            <numerusform>%Ln Buchung als gesehen markiert.</numerusform>
            <numerusform>%Ln Buchungen als gesehen markiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::AlertsPage</name>
    <message>
        <source>A new booking</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <source>A booking is cancelled</source>
        <translation>Buchung abgesagt</translation>
    </message>
    <message>
        <source>A booking is moved</source>
        <translation>Buchung verschoben</translation>
    </message>
    <message>
        <source>A booking is confirmed elsewhere</source>
        <translation>Buchung anderswo bestätigt</translation>
    </message>
    <message>
        <source>A note is changed elsewhere</source>
        <translation>Notiz anderswo geändert</translation>
    </message>
    <message>
        <source>Only in the window</source>
        <translation>Nur im Fenster</translation>
    </message>
    <message>
        <source>Notification without a sound</source>
        <translation>Benachrichtigung ohne Ton</translation>
    </message>
    <message>
        <source>Notification and sound</source>
        <translation>Benachrichtigung mit Ton</translation>
    </message>
    <message>
        <source>Ring until somebody answers</source>
        <translation>Klingeln, bis jemand reagiert</translation>
    </message>
    <message>
        <source>&amp;Hide names and notes in notifications</source>
        <translation>&amp;Namen und Notizen in Benachrichtigungen verbergen</translation>
    </message>
    <message>
        <source>Say it &amp;aloud as well, after the sound</source>
        <translation>Nach dem Ton auch &amp;vorlesen</translation>
    </message>
    <message>
        <source>Tell me when &amp;bookings may not come in</source>
        <translation>Melden, wenn vielleicht keine &amp;Buchungen ankommen</translation>
    </message>
    <message>
        <source>Tell me when a day is unusually &amp;silent</source>
        <translation>Melden, wenn ein Tag ungewöhnlich s&amp;till ist</translation>
    </message>
    <message>
        <source>Like any other day</source>
        <translation>Wie an jedem anderen Tag</translation>
    </message>
    <message>
        <source>Louder: twice, and it stays on the screen</source>
        <translation>Lauter: zweimal, bleibt auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Without a sound from a week ahead</source>
        <translation>Ab einer Woche im Voraus ohne Ton</translation>
    </message>
    <message numerus="yes">
        <source>Without a sound from %Ln weeks ahead</source>
        <translation>
            <numerusform>Ab %Ln Woche im Voraus ohne Ton</numerusform>
            <numerusform>Ab %Ln Wochen im Voraus ohne Ton</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is for &amp;today</source>
        <translation>Buchung für &amp;heute</translation>
    </message>
    <message>
        <source>If it is &amp;far ahead</source>
        <translation>Buchung &amp;weit im Voraus</translation>
    </message>
    <message>
        <source>What you are told of</source>
        <translation>Was gemeldet wird</translation>
    </message>
    <message>
        <source>What you do here yourself is never announced. What is for a time already past makes no sound.</source>
        <translation>Was Sie hier selbst tun, wird nie gemeldet. Was einen schon vergangenen Zeitpunkt betrifft, kommt ohne Ton.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Before a booking begins</source>
        <translation>Bevor eine Buchung beginnt</translation>
    </message>
    <message>
        <source>One notification with a sound, for bookings whose time of day is known. It keeps to quiet hours and pauses, and none comes once the booking has begun.</source>
        <translation>Eine Benachrichtigung mit Ton, für Buchungen mit bekannter Uhrzeit. Sie hält sich an Ruhezeiten und Pausen, und sobald die Buchung begonnen hat, kommt keine mehr.</translation>
    </message>
    <message>
        <source>&amp;Remind me</source>
        <translation>&amp;Erinnern</translation>
    </message>
    <message>
        <source>1 minute before</source>
        <translation>1 Minute vorher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes before</source>
        <translation>
            <numerusform>%Ln Minute vorher</numerusform>
            <numerusform>%Ln Minuten vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>Hear “ne&amp;w”</source>
        <translation>„Ne&amp;u“ anhören</translation>
    </message>
    <message>
        <source>Hear “cance&amp;lled”</source>
        <translation>„&amp;Abgesagt“ anhören</translation>
    </message>
    <message>
        <source>Hear “chan&amp;ged”</source>
        <translation>„&amp;Geändert“ anhören</translation>
    </message>
    <message>
        <source>Hear “tro&amp;uble”</source>
        <translation>„Stö&amp;rung“ anhören</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>&amp;Lautstärke</translation>
    </message>
    <message>
        <source>Services that may be quieter</source>
        <translation>Leistungen, die leiser sein dürfen</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Nothing is announced then. What came meanwhile is summed up in one notification at the end.</source>
        <translation>Dann wird nichts gemeldet. Was inzwischen kam, fasst am Ende eine Benachrichtigung zusammen.</translation>
    </message>
    <message>
        <source>When something may be wrong</source>
        <translation>Wenn etwas nicht stimmen könnte</translation>
    </message>
    <message>
        <source>Trouble with the connection has a sound of its own, once. A silent day is one on which nobody has booked by a time when, on the same weekday of the weeks before, several always had; it is told once a day at most, and only while the connection is fine.</source>
        <translation>Eine Störung der Verbindung hat einen eigenen Ton, der einmal erklingt. Ein stiller Tag ist einer, an dem bis zu einer Uhrzeit niemand gebucht hat, zu der es am selben Wochentag der Wochen davor immer schon mehrere waren; er wird höchstens einmal am Tag gemeldet und nur, solange die Verbindung in Ordnung ist.</translation>
    </message>
    <message>
        <source>Who else can see the screen</source>
        <translation>Wer den Bildschirm sonst noch sieht</translation>
    </message>
    <message>
        <source>Notifications can be read by whoever passes by, on some computers also while the screen is locked.</source>
        <translation>Benachrichtigungen kann jeder lesen, der vorbeikommt, auf manchen Computern auch bei gesperrtem Bildschirm.</translation>
    </message>
    <message numerus="yes">
        <source>Without a sound from %Ln days ahead</source>
        <translation>
            <numerusform>Ab %Ln Tag im Voraus ohne Ton</numerusform>
            <numerusform>Ab %Ln Tagen im Voraus ohne Ton</numerusform>
        </translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Leistung %1</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Wie oben</translation>
    </message>
    <message>
        <source>Never ring</source>
        <translation>Nie klingeln</translation>
    </message>
    <message>
        <source>How loud Deskbell is beside other programs. All the way down it is silent.</source>
        <translation>Wie laut Deskbell neben anderen Programmen ist. Ganz heruntergeregelt ist es stumm.</translation>
    </message>
</context>
<context>
    <name>deskbell::ApiQueue</name>
    <message>
        <source>The settings for ReserveKit have changed meanwhile.</source>
        <translation>Die Einstellungen für ReserveKit haben sich inzwischen geändert.</translation>
    </message>
    <message numerus="yes">
        <source>ReserveKit has had more requests than the plan allows and asks to wait for %Ln min.</source>
        <translation>
            <numerusform>ReserveKit hatte mehr Anfragen, als der Tarif erlaubt, und bittet, %Ln min zu warten.</numerusform>
            <numerusform>ReserveKit hatte mehr Anfragen, als der Tarif erlaubt, und bittet, %Ln min zu warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ReserveKit did not answer well lately; it will be asked again in %Ln min.</source>
        <translation>
            <numerusform>ReserveKit hat zuletzt nicht richtig geantwortet; es wird in %Ln min noch einmal gefragt.</numerusform>
            <numerusform>ReserveKit hat zuletzt nicht richtig geantwortet; es wird in %Ln min noch einmal gefragt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Application</name>
    <message>
        <source>To confirm, cancel or note something from here, Deskbell needs your ReserveKit API key. Enter it in the settings.</source>
        <translation>Um von hier aus zu bestätigen, abzusagen oder etwas zu notieren, braucht Deskbell Ihren API-Schlüssel von ReserveKit. Geben Sie ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The picture cannot be saved to %1.</source>
        <translation>Das Bild lässt sich nicht in %1 speichern.</translation>
    </message>
    <message>
        <source>Deskbell cannot be started a second time. Quit, and start it without --demo.</source>
        <translation>Deskbell lässt sich nicht ein zweites Mal starten. Beenden Sie es und starten Sie es ohne --demo.</translation>
    </message>
</context>
<context>
    <name>deskbell::BackOffice</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>The bookings on this computer are not open yet.</source>
        <translation>Die Buchungen auf diesem Computer sind noch nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>deskbell::Booking</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>form of a date in this year</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>form of a date</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>form of a date in this year</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>form of a date</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>form of a short date in this year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a short date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>reason · note</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Erster Besuch</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <comment>number</comment>
        <translation>%1. Besuch</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Cancelled, not acknowledged: %1</source>
        <translation>Abgesagt, noch nicht gesehen: %1</translation>
    </message>
    <message>
        <source>New, not acknowledged: %1</source>
        <translation>Neu, noch nicht gesehen: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::BookingDelegate</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>deskbell::BookingFilter</name>
    <message>
        <source>To confirm</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>status</comment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>date</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>bis %1</translation>
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
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Slot free again</source>
        <translation>Termin wieder frei</translation>
    </message>
    <message>
        <source>booking %1</source>
        <translation>Buchung %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>customer, day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Leistung %1</translation>
    </message>
</context>
<context>
    <name>deskbell::BookingTable</name>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Sort by day, today first</source>
        <translation>Nach Tag sortieren, heute zuerst</translation>
    </message>
    <message>
        <source>Go to the details of the booking</source>
        <translation>Zu den Details der Buchung gehen</translation>
    </message>
    <message>
        <source>Acknowledge the selected bookings</source>
        <translation>Ausgewählte Buchungen als gesehen markieren</translation>
    </message>
    <message>
        <source>Go to the next new booking</source>
        <translation>Zur nächsten neuen Buchung gehen</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Zum heutigen Tag gehen</translation>
    </message>
    <message>
        <source>Go to the next day</source>
        <translation>Zum nächsten Tag gehen</translation>
    </message>
    <message>
        <source>Go to the day before</source>
        <translation>Zum Tag davor gehen</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Spalten…</translation>
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
        <translation>Ortszeit des Geschäfts (%1): Dieser Computer kennt diese Zeitzone nicht.</translation>
    </message>
    <message>
        <source>Shop time (%1); on this PC: %2</source>
        <comment>time zone, time</comment>
        <translation>Ortszeit des Geschäfts (%1); auf diesem Computer: %2</translation>
    </message>
</context>
<context>
    <name>deskbell::BookingViews</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of the first or last day of a week</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>form of the first or last day of a week in this year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d</source>
        <comment>form of the first day of a week, in the month of the last</comment>
        <translation>d&apos;.&apos;</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day of a week</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>He&amp;ute</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Zum heutigen Tag gehen</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>form of a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorherige Woche</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Vorheriger Monat</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>deskbell::Browsing</name>
    <message>
        <source>1 new booking is not shown here.</source>
        <translation>1 neue Buchung wird hier nicht gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new bookings are not shown here.</source>
        <translation>
            <numerusform>%Ln neue Buchung wird hier nicht gezeigt.</numerusform>
            <numerusform>%Ln neue Buchungen werden hier nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new cancellation is not shown here.</source>
        <translation>1 neue Absage wird hier nicht gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new cancellations are not shown here.</source>
        <translation>
            <numerusform>%Ln neue Absage wird hier nicht gezeigt.</numerusform>
            <numerusform>%Ln neue Absagen werden hier nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown here: %1.</source>
        <comment>3 new bookings, 1 cancelled</comment>
        <translation>Hier nicht gezeigt: %1.</translation>
    </message>
    <message>
        <source>S&amp;how them</source>
        <translation>Anz&amp;eigen</translation>
    </message>
</context>
<context>
    <name>deskbell::CancelDialog</name>
    <message>
        <source>Cancel booking</source>
        <translation>Buchung absagen</translation>
    </message>
    <message>
        <source>The customer may get to read the reason.</source>
        <translation>Der Kunde bekommt den Grund vielleicht zu lesen.</translation>
    </message>
    <message>
        <source>&amp;Cancel booking</source>
        <translation>Buchung &amp;absagen</translation>
    </message>
    <message>
        <source>&amp;Keep booking</source>
        <translation>Buchung &amp;behalten</translation>
    </message>
    <message>
        <source>Keep booking</source>
        <translation>Buchung behalten</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
</context>
<context>
    <name>deskbell::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>What is checked is in the table, in this order.</source>
        <translation>Was angehakt ist, steht in der Tabelle, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Wie am &amp;Anfang</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>deskbell::ComputerPage</name>
    <message>
        <source>S&amp;tart Deskbell when I log in</source>
        <translation>Deskbell beim &amp;Anmelden starten</translation>
    </message>
    <message>
        <source>Always there</source>
        <translation>Immer da</translation>
    </message>
    <message>
        <source>Deskbell then waits in the tray from the start. While it is not running, nobody hears of a booking.</source>
        <translation>Deskbell wartet dann von Anfang an im Infobereich. Solange es nicht läuft, erfährt niemand von einer Buchung.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Texts, dates and numbers change when Deskbell is quit and started again.</source>
        <translation>Texte, Datum und Zahlen ändern sich, wenn Deskbell beendet und neu gestartet wird.</translation>
    </message>
</context>
<context>
    <name>deskbell::CopyActions</name>
    <message>
        <source>Copy &amp;name</source>
        <translation>Na&amp;men kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;phone number</source>
        <translation>&amp;Telefonnummer kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;e-mail address</source>
        <translation>&amp;E-Mail-Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>deskbell::CopyRow</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>deskbell::DatesDialog</name>
    <message>
        <source>Dates</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Show these days</source>
        <translation>Diese &amp;Tage zeigen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>deskbell::DayHeadings</name>
    <message>
        <source>now %1</source>
        <comment>time</comment>
        <translation>jetzt %1</translation>
    </message>
</context>
<context>
    <name>deskbell::Days</name>
    <message>
        <source>ddd d MMM</source>
        <comment>form of the date after the word Today</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>form of the date after the word Today</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Today, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked</source>
        <translation>
            <numerusform>%Ln gebucht</numerusform>
            <numerusform>%Ln gebucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln abgesagt</numerusform>
            <numerusform>%Ln abgesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>time</comment>
        <translation>nächste um %1</translation>
    </message>
</context>
<context>
    <name>deskbell::DetailsPane</name>
    <message>
        <source>Previous booking</source>
        <translation>Vorherige Buchung</translation>
    </message>
    <message>
        <source>Next booking</source>
        <translation>Nächste Buchung</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy phone number</source>
        <translation>Telefonnummer kopieren</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Diese Nummer anrufen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Copy e-mail address</source>
        <translation>E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Previous booking (Alt+Left)</source>
        <translation>Vorherige Buchung (Alt+Links)</translation>
    </message>
    <message>
        <source>Next booking (Alt+Right)</source>
        <translation>Nächste Buchung (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Booking number</source>
        <translation>Buchungsnummer</translation>
    </message>
    <message>
        <source>Go back to the bookings</source>
        <translation>Zurück zu den Buchungen gehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings selected</source>
        <translation>
            <numerusform>%Ln Buchung ausgewählt</numerusform>
            <numerusform>%Ln Buchungen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a booking to see all of it here.</source>
        <translation>Wählen Sie eine Buchung aus, um sie hier ganz zu sehen.</translation>
    </message>
    <message>
        <source>Not confirmed yet: Deskbell asks ReserveKit whether this is so.</source>
        <translation>Noch ungeprüft: Deskbell fragt bei ReserveKit nach, ob es stimmt.</translation>
    </message>
    <message>
        <source>Found by polling: no webhook told of this booking.</source>
        <translation>Durch Abfragen gefunden: Kein Webhook hat diese Buchung gemeldet.</translation>
    </message>
    <message>
        <source>Its last change was found by polling: no webhook told of it.</source>
        <translation>Die letzte Änderung wurde durch Abfragen gefunden: Kein Webhook hat sie gemeldet.</translation>
    </message>
    <message>
        <source>The slot is free again.</source>
        <translation>Der Termin ist wieder frei.</translation>
    </message>
    <message>
        <source>Not confirmed: to ask ReserveKit whether this is so, Deskbell needs the API key.</source>
        <translation>Ungeprüft: Um bei ReserveKit nachzufragen, ob es stimmt, braucht Deskbell den API-Schlüssel.</translation>
    </message>
</context>
<context>
    <name>deskbell::Edit</name>
    <message>
        <source>ReserveKit does not have this booking any more.</source>
        <translation>ReserveKit hat diese Buchung nicht mehr.</translation>
    </message>
    <message>
        <source>The booking was cancelled meanwhile.</source>
        <translation>Die Buchung wurde inzwischen abgesagt.</translation>
    </message>
    <message>
        <source>ReserveKit does not allow it, as the booking is now.</source>
        <translation>ReserveKit erlaubt es nicht, so wie die Buchung jetzt ist.</translation>
    </message>
    <message>
        <source>ReserveKit’s answer could not be understood.</source>
        <translation>Die Antwort von ReserveKit war nicht verständlich.</translation>
    </message>
    <message>
        <source>ReserveKit agreed, but left the booking as it was.</source>
        <translation>ReserveKit hat zugestimmt, die Buchung aber gelassen, wie sie war.</translation>
    </message>
    <message>
        <source>Your answer is needed</source>
        <translation>Antwort nötig</translation>
    </message>
    <message>
        <source>Waiting to confirm</source>
        <translation>Bestätigung wartet</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Wird bestätigt&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting to cancel</source>
        <translation>Absage wartet</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgesagt&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling the booking of %1 in %Ln s.</source>
        <translation>
            <numerusform>Die Buchung von %1 wird in %Ln s abgesagt.</numerusform>
            <numerusform>Die Buchung von %1 wird in %Ln s abgesagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deskbell ended before the cancellation for %1 was sent. Is it still to be cancelled?</source>
        <translation>Deskbell wurde beendet, bevor die Absage für %1 gesendet war. Soll die Buchung noch abgesagt werden?</translation>
    </message>
    <message>
        <source>This booking changed before your confirmation was sent: %1. Confirm it all the same?</source>
        <translation>Diese Buchung hat sich geändert, bevor Ihre Bestätigung gesendet war: %1. Trotzdem bestätigen?</translation>
    </message>
    <message>
        <source>This booking changed before your cancellation was sent: %1. Cancel it all the same?</source>
        <translation>Diese Buchung hat sich geändert, bevor Ihre Absage gesendet war: %1. Trotzdem absagen?</translation>
    </message>
    <message>
        <source>This booking changed before your note was saved: %1. Save the note all the same?</source>
        <translation>Diese Buchung hat sich geändert, bevor Ihre Notiz gespeichert war: %1. Die Notiz trotzdem speichern?</translation>
    </message>
    <message>
        <source>Not confirmed: %1. %2</source>
        <translation>Nicht bestätigt: %1. %2</translation>
    </message>
    <message>
        <source>Not cancelled: %1. %2</source>
        <translation>Nicht abgesagt: %1. %2</translation>
    </message>
    <message>
        <source>Note not saved: %1. %2</source>
        <translation>Notiz nicht gespeichert: %1. %2</translation>
    </message>
    <message>
        <source>Your change waits to be sent to ReserveKit.</source>
        <translation>Ihre Änderung wartet darauf, an ReserveKit gesendet zu werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of yours wait to be sent to ReserveKit.</source>
        <translation>
            <numerusform>%Ln Änderung von Ihnen wartet darauf, an ReserveKit gesendet zu werden.</numerusform>
            <numerusform>%Ln Änderungen von Ihnen warten darauf, an ReserveKit gesendet zu werden.</numerusform>
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
            <numerusform>%Ln Buchung wird in %1 s abgesagt.</numerusform>
            <numerusform>%Ln Buchungen werden in %1 s abgesagt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::EditBars</name>
    <message>
        <source>Cancelling the booking of %1. Press Control and Z within 8 seconds to keep it.</source>
        <translation>Die Buchung von %1 wird abgesagt. Drücken Sie innerhalb von 8 Sekunden Strg und Z, um sie zu behalten.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>Send n&amp;ow</source>
        <translation>Jetz&amp;t senden</translation>
    </message>
    <message>
        <source>Send all the sa&amp;me</source>
        <translation>Trotzde&amp;m senden</translation>
    </message>
    <message>
        <source>&amp;Keep booking</source>
        <translation>Buchung be&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Keep as it is now</source>
        <translation>&amp;So lassen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling %Ln bookings. Press Control and Z within 8 seconds to keep them.</source>
        <translation>
            <numerusform>%Ln Buchung wird abgesagt. Drücken Sie innerhalb von 8 Sekunden Strg und Z, um sie zu behalten.</numerusform>
            <numerusform>%Ln Buchungen werden abgesagt. Drücken Sie innerhalb von 8 Sekunden Strg und Z, um sie zu behalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::EditButtons</name>
    <message>
        <source>Open &amp;settings</source>
        <translation>Einstellungen ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
</context>
<context>
    <name>deskbell::EditCommands</name>
    <message>
        <source>&amp;Confirm booking</source>
        <translation>Buchung &amp;bestätigen</translation>
    </message>
    <message>
        <source>Confirm the selected bookings (C)</source>
        <translation>Ausgewählte Buchungen bestätigen (C)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel booking</source>
        <translation>Buchung &amp;absagen</translation>
    </message>
    <message>
        <source>Cancel the selected bookings (Delete)</source>
        <translation>Ausgewählte Buchungen absagen (Entf)</translation>
    </message>
    <message>
        <source>&amp;Edit note</source>
        <translation>&amp;Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Change the note of this booking (E)</source>
        <translation>Die Notiz dieser Buchung ändern (E)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings</source>
        <translation>
            <numerusform>%Ln Buchung</numerusform>
            <numerusform>%Ln Buchungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::EditDesk</name>
    <message>
        <source>It was on its way to ReserveKit already, and cannot be taken back any more.</source>
        <translation>Es war schon auf dem Weg zu ReserveKit und kann nicht mehr zurückgenommen werden.</translation>
    </message>
</context>
<context>
    <name>deskbell::EmptyPane</name>
    <message>
        <source>C&amp;lear the search</source>
        <translation>Su&amp;che leeren</translation>
    </message>
    <message>
        <source>Sh&amp;ow the address to paste</source>
        <translation>A&amp;dresse zum Einfügen zeigen</translation>
    </message>
    <message>
        <source>No bookings yet</source>
        <translation>Noch keine Buchungen</translation>
    </message>
    <message>
        <source>They appear here by themselves as soon as ReserveKit sends one. For that, paste Deskbell&apos;s address into ReserveKit&apos;s portal.</source>
        <translation>Sie erscheinen hier von selbst, sobald ReserveKit eine sendet. Fügen Sie dazu die Adresse von Deskbell in das Portal von ReserveKit ein.</translation>
    </message>
    <message>
        <source>They appear here by themselves as soon as somebody books.</source>
        <translation>Sie erscheinen hier von selbst, sobald jemand bucht.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts gefunden zu „%1“</translation>
    </message>
    <message>
        <source>Names, e-mail addresses, phone numbers, services, notes and booking numbers were searched.</source>
        <translation>Durchsucht wurden Namen, E-Mail-Adressen, Telefonnummern, Leistungen, Notizen und Buchungsnummern.</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>Nichts entspricht den Filtern</translation>
    </message>
    <message>
        <source>Remove a filter, or show everything.</source>
        <translation>Entfernen Sie einen Filter oder zeigen Sie alles.</translation>
    </message>
    <message>
        <source>Show a&amp;ll bookings</source>
        <translation>Alle Buc&amp;hungen zeigen</translation>
    </message>
    <message>
        <source>Nothing in “%1”</source>
        <translation>Nichts in „%1“</translation>
    </message>
    <message>
        <source>Bookings that belong here appear by themselves.</source>
        <translation>Buchungen, die hierher gehören, erscheinen von selbst.</translation>
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
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>customer · service</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Abgesagt: %1</translation>
    </message>
    <message>
        <source>The calendar could not be written: there is not enough memory.</source>
        <translation>Der Kalender konnte nicht geschrieben werden: Der Speicher reicht nicht aus.</translation>
    </message>
    <message>
        <source>This Deskbell was built without libical and cannot write calendars.</source>
        <translation>Dieses Deskbell wurde ohne libical gebaut und kann keine Kalender schreiben.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>moment at which it was made</comment>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Booking number</source>
        <translation>Buchungsnummer</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>deskbell::FilterBar</name>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only some of the bookings: by status, service or date</source>
        <translation>Nur einen Teil der Buchungen zeigen: nach Status, Leistung oder Datum</translation>
    </message>
    <message>
        <source>&amp;Remove all filters</source>
        <translation>Alle Filter &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>Lei&amp;stungen</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Next 7 days</source>
        <translation>&amp;Nächste 7 Tage</translation>
    </message>
    <message>
        <source>&amp;Last 7 days</source>
        <translation>&amp;Letzte 7 Tage</translation>
    </message>
    <message>
        <source>This &amp;month</source>
        <translation>Dieser &amp;Monat</translation>
    </message>
    <message>
        <source>Ne&amp;xt month</source>
        <translation>Nächster M&amp;onat</translation>
    </message>
    <message>
        <source>From today &amp;on</source>
        <translation>&amp;Ab heute</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Choose dates…</source>
        <translation>Zeitraum &amp;wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
</context>
<context>
    <name>deskbell::FreedesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>In 5 min</source>
        <translation>In 5 min</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: no notification service is running. New bookings still appear in this window.</source>
        <translation>Dieser Desktop zeigt keine Benachrichtigungen: Es läuft kein Benachrichtigungsdienst. Neue Buchungen erscheinen weiterhin in diesem Fenster.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: its notification service does not answer (%1). New bookings still appear in this window.</source>
        <translation>Dieser Desktop zeigt keine Benachrichtigungen: Sein Benachrichtigungsdienst antwortet nicht (%1). Neue Buchungen erscheinen weiterhin in diesem Fenster.</translation>
    </message>
    <message>
        <source>The desktop did not show a notification: %1</source>
        <translation>Der Desktop hat eine Benachrichtigung nicht gezeigt: %1</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: its notification service does not answer. New bookings still appear in this window.</source>
        <translation>Dieser Desktop zeigt keine Benachrichtigungen: Sein Benachrichtigungsdienst antwortet nicht. Neue Buchungen erscheinen weiterhin in diesem Fenster.</translation>
    </message>
    <message>
        <source>The desktop did not say whether it showed a notification.</source>
        <translation>Der Desktop hat nicht gemeldet, ob er eine Benachrichtigung gezeigt hat.</translation>
    </message>
</context>
<context>
    <name>deskbell::Headline</name>
    <message>
        <source>1 new booking</source>
        <translation>1 neue Buchung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new bookings</source>
        <translation>
            <numerusform>%Ln neue Buchung</numerusform>
            <numerusform>%Ln neue Buchungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cancelled</source>
        <translation>1 abgesagt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln abgesagt</numerusform>
            <numerusform>%Ln abgesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>new bookings, cancelled ones</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing heard</source>
        <translation>Kein Empfang</translation>
    </message>
    <message>
        <source>No booking ahead</source>
        <translation>Keine weitere Buchung</translation>
    </message>
    <message>
        <source>Next: %1 · %2</source>
        <comment>time, customer</comment>
        <translation>Nächste: %1 · %2</translation>
    </message>
    <message>
        <source>Next: %1 · %2 · %3</source>
        <comment>time, customer, service</comment>
        <translation>Nächste: %1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>Today, without a time: %Ln bookings</source>
        <translation>
            <numerusform>Heute, ohne Uhrzeit: %Ln Buchung</numerusform>
            <numerusform>Heute, ohne Uhrzeit: %Ln Buchungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, without a time: %1</source>
        <comment>customer</comment>
        <translation>Heute, ohne Uhrzeit: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::HealthBar</name>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>Open se&amp;ttings</source>
        <translation>Eins&amp;tellungen öffnen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
</context>
<context>
    <name>deskbell::HoursFields</name>
    <message>
        <source>The whole day, every day.</source>
        <translation>Den ganzen Tag, jeden Tag.</translation>
    </message>
    <message>
        <source>It ends on the next day. Every day alike, by the shop&apos;s clock.</source>
        <translation>Ende am nächsten Tag. Jeden Tag gleich, nach der Uhr des Geschäfts.</translation>
    </message>
    <message>
        <source>Every day alike, by the shop&apos;s clock.</source>
        <translation>Jeden Tag gleich, nach der Uhr des Geschäfts.</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Geschäftszeiten</translation>
    </message>
    <message>
        <source>Automatic, from your time slots</source>
        <translation>Automatisch, aus Ihren Zeitfenstern</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von&#xa0;… bis&#xa0;…</translation>
    </message>
    <message>
        <source>Business hours from</source>
        <translation>Geschäftszeiten von</translation>
    </message>
    <message>
        <source>Business hours to</source>
        <translation>Geschäftszeiten bis</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>b&amp;is</translation>
    </message>
    <message>
        <source>&amp;Business hours</source>
        <translation>&amp;Geschäftszeiten</translation>
    </message>
</context>
<context>
    <name>deskbell::KeyFields</name>
    <message>
        <source>The key comes from this computer&apos;s environment (DESKBELL_API_KEY). It wins over what is typed here.</source>
        <translation>Der Schlüssel kommt aus der Umgebung dieses Computers (DESKBELL_API_KEY). Er geht dem vor, was hier eingegeben wird.</translation>
    </message>
    <message>
        <source>A key is stored in this system&apos;s key store. Paste another one to replace it.</source>
        <translation>Ein Schlüssel ist im Schlüsselbund dieses Systems gespeichert. Fügen Sie einen anderen ein, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>A key is stored in a file that only your account can read. Paste another one to replace it.</source>
        <translation>Ein Schlüssel ist in einer Datei gespeichert, die nur Ihr Benutzerkonto lesen kann. Fügen Sie einen anderen ein, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>No key is stored yet. Without a key Deskbell shows what webhooks bring, and cannot check for missed bookings, confirm or cancel.</source>
        <translation>Noch ist kein Schlüssel gespeichert. Ohne Schlüssel zeigt Deskbell, was Webhooks bringen, und kann weder nach verpassten Buchungen fragen noch bestätigen oder absagen.</translation>
    </message>
    <message>
        <source>Show &amp;what is typed</source>
        <translation>&amp;Eingabe anzeigen</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Get a key at app.reservekit.io</source>
        <translation>Schlüssel bei app.reservekit.io &amp;holen</translation>
    </message>
    <message>
        <source>Opens the page “API keys” of ReserveKit&apos;s portal in your browser.</source>
        <translation>Öffnet die Seite „API keys“ im Portal von ReserveKit in Ihrem Browser.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;API-Schlüssel</translation>
    </message>
    <message>
        <source>The key will be removed when you save.</source>
        <translation>Der Schlüssel wird beim Speichern entfernt.</translation>
    </message>
    <message>
        <source>A key is stored</source>
        <translation>Ein Schlüssel ist gespeichert</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Schlüssel hier einfügen</translation>
    </message>
    <message>
        <source>Keep the ke&amp;y</source>
        <translation>Schlüssel beha&amp;lten</translation>
    </message>
    <message>
        <source>&amp;Remove the key</source>
        <translation>Schlüssel ent&amp;fernen</translation>
    </message>
</context>
<context>
    <name>deskbell::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>deskbell::MainWindow</name>
    <message>
        <source>1 booking rings until you answer.</source>
        <translation>1 Buchung klingelt, bis Sie reagieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings ring until you answer.</source>
        <translation>
            <numerusform>%Ln Buchung klingelt, bis Sie reagieren.</numerusform>
            <numerusform>%Ln Buchungen klingeln, bis Sie reagieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>It rang for 1 booking, and nobody answered.</source>
        <translation>Es hat für 1 Buchung geklingelt, und niemand hat reagiert.</translation>
    </message>
    <message numerus="yes">
        <source>It rang for %Ln bookings, and nobody answered.</source>
        <translation>
            <numerusform>Es hat für %Ln Buchung geklingelt, und niemand hat reagiert.</numerusform>
            <numerusform>Es hat für %Ln Buchungen geklingelt, und niemand hat reagiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;I am here</source>
        <translation>Ich bin &amp;da</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Connect my account</source>
        <translation>&amp;Mein Konto verbinden</translation>
    </message>
    <message>
        <source>This is a demonstration with a made-up shop. Nothing here is real.</source>
        <translation>Dies ist eine Vorführung mit einem erfundenen Geschäft. Nichts hier ist echt.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>F&amp;ortsetzen</translation>
    </message>
    <message>
        <source>Will you notice the next booking? A rehearsal shows it in a minute.</source>
        <translation>Werden Sie die nächste Buchung bemerken? Eine Probe zeigt es in einer Minute.</translation>
    </message>
    <message>
        <source>Re&amp;hearse an alert</source>
        <translation>Meldung &amp;proben</translation>
    </message>
    <message>
        <source>N&amp;ot now</source>
        <translation>Jetzt ni&amp;cht</translation>
    </message>
    <message>
        <source>(%L1) Deskbell</source>
        <translation>(%L1) Deskbell</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Gesehen</translation>
    </message>
    <message>
        <source>&amp;Day list</source>
        <translation>&amp;Tagesliste</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Woche</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Check for new bookings &amp;now</source>
        <translation>&amp;Jetzt neue Buchungen abrufen</translation>
    </message>
    <message>
        <source>&amp;Previous booking</source>
        <translation>&amp;Vorherige Buchung</translation>
    </message>
    <message>
        <source>&amp;Next booking</source>
        <translation>&amp;Nächste Buchung</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Tasten&amp;kürzel</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Quit Deskbell</source>
        <translation>Deskbell &amp;beenden</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Dr&amp;ucken</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In the day list</source>
        <translation>In der Tagesliste</translation>
    </message>
    <message>
        <source>In the week</source>
        <translation>In der Woche</translation>
    </message>
    <message>
        <source>In the search field</source>
        <translation>Im Suchfeld</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>In den Details</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
</context>
<context>
    <name>deskbell::MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>deskbell::MonthStrip</name>
    <message>
        <source>1 booked</source>
        <translation>1 gebucht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked</source>
        <translation>
            <numerusform>%Ln gebucht</numerusform>
            <numerusform>%Ln gebucht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, how many are booked</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing booked</source>
        <translation>nichts gebucht</translation>
    </message>
    <message>
        <source>Month: %1</source>
        <comment>a day and how much is booked</comment>
        <translation>Monat: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::Nearness</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1 h %L2 min</translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>in 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>vor 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a length of time</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>just over</source>
        <translation>gerade vorbei</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a length of time</comment>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>deskbell::NewsBar</name>
    <message>
        <source>Sho&amp;w new</source>
        <translation>Neue &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Gesehen</translation>
    </message>
    <message>
        <source>Acknowledge a&amp;ll</source>
        <translation>A&amp;lle gesehen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Alle gesehen</translation>
    </message>
    <message>
        <source>Go to the next booking that nobody has acknowledged (N)</source>
        <translation>Zur nächsten Buchung gehen, die noch niemand gesehen hat (N)</translation>
    </message>
    <message>
        <source>Mark the selected bookings as seen (A)</source>
        <translation>Ausgewählte Buchungen als gesehen markieren (A)</translation>
    </message>
    <message>
        <source>Select a new booking first.</source>
        <translation>Wählen Sie zuerst eine neue Buchung aus.</translation>
    </message>
</context>
<context>
    <name>deskbell::NoteDialog</name>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save note</source>
        <translation>Notiz &amp;speichern</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>Unverändert &amp;lassen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
</context>
<context>
    <name>deskbell::OtherBookings</name>
    <message>
        <source>1 other booking of this person</source>
        <translation>1 weitere Buchung dieser Person</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other bookings of this person</source>
        <translation>
            <numerusform>%Ln weitere Buchung dieser Person</numerusform>
            <numerusform>%Ln weitere Buchungen dieser Person</numerusform>
        </translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>und 1 weitere</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a short line</comment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>deskbell::Outreach</name>
    <message>
        <source>Deskbell goes on in the tray</source>
        <translation>Deskbell läuft im Infobereich weiter</translation>
    </message>
    <message>
        <source>Bookings still come in. Click the bell to open the window; quit from its menu.</source>
        <translation>Buchungen kommen weiterhin an. Klicken Sie auf die Glocke, um das Fenster zu öffnen; Deskbell beenden Sie über ihr Menü.</translation>
    </message>
    <message>
        <source>This desktop has no tray: keep this window open, closing it ends Deskbell.</source>
        <translation>Dieser Desktop hat keinen Infobereich: Lassen Sie dieses Fenster offen; wenn Sie es schließen, endet Deskbell.</translation>
    </message>
</context>
<context>
    <name>deskbell::OwnEdits</name>
    <message>
        <source>Quit Deskbell</source>
        <translation>Deskbell beenden</translation>
    </message>
    <message>
        <source>The cancellation for %1 has not been sent yet.</source>
        <translation>Die Absage für %1 ist noch nicht gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellations have not been sent yet.</source>
        <translation>
            <numerusform>%Ln Absage ist noch nicht gesendet.</numerusform>
            <numerusform>%Ln Absagen sind noch nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>Jetzt &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Keep booking</source>
        <translation>Buchung &amp;behalten</translation>
    </message>
    <message>
        <source>Do &amp;not quit</source>
        <translation>&amp;Nicht beenden</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Keep booking</source>
        <translation>Buchung behalten</translation>
    </message>
    <message>
        <source>Do not quit</source>
        <translation>Nicht beenden</translation>
    </message>
</context>
<context>
    <name>deskbell::Panes</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Zurü&amp;ck zur Liste</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>deskbell::QuestionBar</name>
    <message>
        <source>This API key shows other services than before. Is it the key of this shop?</source>
        <translation>Dieser API-Schlüssel zeigt andere Leistungen als bisher. Ist es der Schlüssel dieses Geschäfts?</translation>
    </message>
    <message>
        <source>&amp;Yes, use it</source>
        <translation>&amp;Ja, verwenden</translation>
    </message>
    <message>
        <source>Enter another &amp;key</source>
        <translation>Anderen &amp;Schlüssel eingeben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 bookings of “%2” are gone from ReserveKit all at once. Take them off here too?</source>
        <translation>
            <numerusform>%Ln von %L1 Buchungen für „%2“ ist auf einmal aus ReserveKit verschwunden. Auch hier entfernen?</numerusform>
            <numerusform>%Ln von %L1 Buchungen für „%2“ sind auf einmal aus ReserveKit verschwunden. Auch hier entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>a service</source>
        <translation>eine Leistung</translation>
    </message>
    <message>
        <source>Check each, then &amp;take them off</source>
        <translation>Einzeln &amp;prüfen, dann entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep them for now</source>
        <translation>Vorerst be&amp;halten</translation>
    </message>
</context>
<context>
    <name>deskbell::QuietHours</name>
    <message>
        <source>Quiet from, %1</source>
        <comment>weekday</comment>
        <translation>Ruhe ab, %1</translation>
    </message>
    <message>
        <source>Quiet until, %1</source>
        <comment>weekday</comment>
        <translation>Ruhe bis, %1</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of day</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>on the next day</source>
        <translation>am nächsten Tag</translation>
    </message>
    <message>
        <source>Every day outside business hours, %1 to %2</source>
        <comment>two times of day</comment>
        <translation>Täglich außerhalb der Geschäftszeiten, %1 bis %2</translation>
    </message>
</context>
<context>
    <name>deskbell::Rail</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>All bookings</source>
        <translation>Alle Buchungen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, number</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>deskbell::RehearsalCard</name>
    <message>
        <source>A pretended booking is on its way.</source>
        <translation>Eine Probebuchung ist unterwegs.</translation>
    </message>
    <message>
        <source>It has come in as a real booking does. Did you notice?</source>
        <translation>Sie ist so angekommen wie eine echte Buchung. Haben Sie es bemerkt?</translation>
    </message>
    <message>
        <source>&amp;Rehearse an alert</source>
        <translation>Meldung &amp;proben</translation>
    </message>
    <message>
        <source>Did you see it?</source>
        <translation>Haben Sie es gesehen?</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>Haben Sie es gehört?</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>A pretended booking comes in the way real ones do, so that you know whether you will notice the next one. It is never kept among your bookings.</source>
        <translation>Eine Probebuchung kommt auf demselben Weg wie echte, damit Sie wissen, ob Sie die nächste bemerken werden. Sie wird nie unter Ihren Buchungen aufbewahrt.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>%1 Yes</source>
        <comment>the question, then the answer</comment>
        <translation>%1 Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 No</source>
        <comment>the question, then the answer</comment>
        <translation>%1 Nein</translation>
    </message>
</context>
<context>
    <name>deskbell::Rehearser</name>
    <message>
        <source>The pretended booking has not come in. Look at the line at the top of the window, and try again.</source>
        <translation>Die Probebuchung ist nicht angekommen. Lesen Sie die Zeile oben im Fenster und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Deskbell does not listen for bookings at the moment. Look at the line at the top of the window for what to do.</source>
        <translation>Deskbell ist zurzeit nicht empfangsbereit. Was zu tun ist, steht in der Zeile oben im Fenster.</translation>
    </message>
    <message>
        <source>The pretended booking has not come in: %1.</source>
        <translation>Die Probebuchung ist nicht angekommen: %1.</translation>
    </message>
    <message>
        <source>The pretended booking was turned away (%1). Look at the line at the top of the window for what to do.</source>
        <translation>Die Probebuchung wurde abgewiesen (%1). Was zu tun ist, steht in der Zeile oben im Fenster.</translation>
    </message>
</context>
<context>
    <name>deskbell::RowButtons</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Absagen&#xa0;…</translation>
    </message>
    <message>
        <source>Confirm booking</source>
        <translation>Buchung bestätigen</translation>
    </message>
    <message>
        <source>Confirm the booking of %1</source>
        <translation>Buchung von %1 bestätigen</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Buchung absagen</translation>
    </message>
    <message>
        <source>Cancel the booking of %1</source>
        <translation>Buchung von %1 absagen</translation>
    </message>
</context>
<context>
    <name>deskbell::SavedViews</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Sa&amp;ved views</source>
        <translation>Gespei&amp;cherte Ansichten</translation>
    </message>
    <message>
        <source>Remove a saved vie&amp;w</source>
        <translation>Gespeicherte Ansicht ent&amp;fernen</translation>
    </message>
    <message>
        <source>Save this v&amp;iew…</source>
        <translation>Diese Ansicht s&amp;peichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove this view</source>
        <translation>Diese Ansicht &amp;entfernen</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>deskbell::SearchBar</name>
    <message>
        <source>Search bookings</source>
        <translation>Buchungen suchen</translation>
    </message>
    <message>
        <source>Search by name, phone, e-mail, note or number (Ctrl+F)</source>
        <translation>Name, Telefon, E-Mail, Notiz oder Nummer suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Go on to what was found</source>
        <translation>Weiter zu den Treffern</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::SecretFields</name>
    <message>
        <source>The secret comes from this computer&apos;s environment (DESKBELL_WEBHOOK_SECRET). It wins over what is typed here.</source>
        <translation>Der Signaturschlüssel kommt aus der Umgebung dieses Computers (DESKBELL_WEBHOOK_SECRET). Er geht dem vor, was hier eingegeben wird.</translation>
    </message>
    <message>
        <source>Stored in this system&apos;s key store. Leave the fields empty to keep it.</source>
        <translation>Im Schlüsselbund dieses Systems gespeichert. Lassen Sie die Felder leer, um ihn zu behalten.</translation>
    </message>
    <message>
        <source>Stored in a file that only your account can read. Leave the fields empty to keep it.</source>
        <translation>In einer Datei gespeichert, die nur Ihr Benutzerkonto lesen kann. Lassen Sie die Felder leer, um ihn zu behalten.</translation>
    </message>
    <message>
        <source>No secret is stored yet. It will be kept in this system&apos;s key store.</source>
        <translation>Noch ist kein Signaturschlüssel gespeichert. Er wird im Schlüsselbund dieses Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>Sho&amp;w what is typed</source>
        <translation>&amp;Eingabe anzeigen</translation>
    </message>
    <message>
        <source>Only while you change from one secret to another</source>
        <translation>Nur während Sie von einem Signaturschlüssel zum anderen wechseln</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>Si&amp;gnaturschlüssel</translation>
    </message>
    <message>
        <source>Secon&amp;d secret</source>
        <translation>&amp;Zweiter Signaturschlüssel</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Second secret</source>
        <translation>Zweiter Signaturschlüssel</translation>
    </message>
    <message>
        <source>A secret is stored</source>
        <translation>Ein Signaturschlüssel ist gespeichert</translation>
    </message>
</context>
<context>
    <name>deskbell::SecretStore</name>
    <message>
        <source>The file with the API key, %1, cannot be read.</source>
        <translation>Die Datei mit dem API-Schlüssel, %1, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file with the signing secret, %1, cannot be read.</source>
        <translation>Die Datei mit dem Signaturschlüssel, %1, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The API key is kept in this computer&apos;s key store, which is locked or not running. Unlock it, or enter the API key again.</source>
        <translation>Der API-Schlüssel liegt im Schlüsselbund dieses Computers, der gesperrt ist oder nicht läuft. Entsperren Sie ihn oder geben Sie den API-Schlüssel noch einmal ein.</translation>
    </message>
    <message>
        <source>The signing secret is kept in this computer&apos;s key store, which is locked or not running. Unlock it, or enter the signing secret again.</source>
        <translation>Der Signaturschlüssel liegt im Schlüsselbund dieses Computers, der gesperrt ist oder nicht läuft. Entsperren Sie ihn oder geben Sie den Signaturschlüssel noch einmal ein.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, the key store&apos;s own words</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The key store refused the API key: %1.</source>
        <translation>Der Schlüsselbund hat den API-Schlüssel abgelehnt: %1.</translation>
    </message>
    <message>
        <source>The key store refused the signing secret: %1.</source>
        <translation>Der Schlüsselbund hat den Signaturschlüssel abgelehnt: %1.</translation>
    </message>
    <message>
        <source>The old %1 cannot be removed.</source>
        <translation>Die alte Datei %1 lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>This computer has no key store.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Is the disk full?</source>
        <translation>%1 lässt sich nicht schreiben. Ist die Festplatte voll?</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingsDialog</name>
    <message>
        <source>Keep it in a &amp;file</source>
        <translation>In einer &amp;Datei aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>ReserveKit account</source>
        <translation>ReserveKit-Konto</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>This computer has no key store that Deskbell can use, so the API key is not kept yet. It can be kept in a file that only your account can read.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den Deskbell nutzen kann; der API-Schlüssel ist deshalb noch nicht aufbewahrt. Das geht in einer Datei, die nur Ihr Benutzerkonto lesen kann.</translation>
    </message>
    <message>
        <source>This computer has no key store that Deskbell can use, so the secret is not kept yet. It can be kept in a file that only your account can read.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den Deskbell nutzen kann; der Signaturschlüssel ist deshalb noch nicht aufbewahrt. Das geht in einer Datei, die nur Ihr Benutzerkonto lesen kann.</translation>
    </message>
    <message>
        <source>Saved. It is in force now.</source>
        <translation>Gespeichert. Es gilt ab sofort.</translation>
    </message>
    <message>
        <source>Saved. The language changes when Deskbell is started again.</source>
        <translation>Gespeichert. Die Sprache ändert sich beim nächsten Start von Deskbell.</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingsKeeper</name>
    <message>
        <source>Deliveries shall be signed, but no secret is entered. Enter it in the settings.</source>
        <translation>Zustellungen sollen signiert sein, aber es ist kein Signaturschlüssel eingegeben. Geben Sie ihn in den Einstellungen ein.</translation>
    </message>
</context>
<context>
    <name>deskbell::Sheet</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>form of a date on paper</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Nothing booked</source>
        <translation>Nichts gebucht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked</source>
        <translation>
            <numerusform>%Ln gebucht</numerusform>
            <numerusform>%Ln gebucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln abgesagt</numerusform>
            <numerusform>%Ln abgesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookings of the day</source>
        <translation>Buchungen des Tages</translation>
    </message>
    <message>
        <source>Bookings of the week</source>
        <translation>Buchungen der Woche</translation>
    </message>
    <message>
        <source>Page %1</source>
        <comment>number</comment>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>form of a date on paper</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>Printed %1, %2</source>
        <comment>date, time</comment>
        <translation>Gedruckt am %1, %2 Uhr</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Nothing can be printed there.</source>
        <translation>Dort lässt sich nichts drucken.</translation>
    </message>
    <message>
        <source>The printing could not be finished.</source>
        <translation>Der Druck konnte nicht beendet werden.</translation>
    </message>
</context>
<context>
    <name>deskbell::Story</name>
    <message>
        <source>Found by polling</source>
        <translation>Durch Abfragen gefunden</translation>
    </message>
    <message>
        <source>Was there when Deskbell first looked</source>
        <translation>War schon da, als Deskbell zum ersten Mal nachsah</translation>
    </message>
    <message>
        <source>Received by webhook</source>
        <translation>Per Webhook empfangen</translation>
    </message>
    <message>
        <source>You were told of the cancellation</source>
        <translation>Ihnen wurde die Absage gemeldet</translation>
    </message>
    <message>
        <source>You were told that it moved</source>
        <translation>Ihnen wurde die Verschiebung gemeldet</translation>
    </message>
    <message>
        <source>You were told that it was confirmed</source>
        <translation>Ihnen wurde die Bestätigung gemeldet</translation>
    </message>
    <message>
        <source>You were told that its note changed</source>
        <translation>Ihnen wurde die geänderte Notiz gemeldet</translation>
    </message>
    <message>
        <source>You were reminded of it</source>
        <translation>Sie wurden daran erinnert</translation>
    </message>
    <message>
        <source>You were told of the new booking</source>
        <translation>Ihnen wurde die neue Buchung gemeldet</translation>
    </message>
    <message>
        <source>You confirmed it</source>
        <translation>Von Ihnen bestätigt</translation>
    </message>
    <message>
        <source>You cancelled it</source>
        <translation>Von Ihnen abgesagt</translation>
    </message>
    <message>
        <source>You changed the note</source>
        <translation>Notiz von Ihnen geändert</translation>
    </message>
    <message>
        <source>Your confirmation was sent to ReserveKit</source>
        <translation>Ihre Bestätigung wurde an ReserveKit gesendet</translation>
    </message>
    <message>
        <source>Your cancellation was sent to ReserveKit</source>
        <translation>Ihre Absage wurde an ReserveKit gesendet</translation>
    </message>
    <message>
        <source>Your note was sent to ReserveKit</source>
        <translation>Ihre Notiz wurde an ReserveKit gesendet</translation>
    </message>
    <message>
        <source>Your confirmation was taken back</source>
        <translation>Ihre Bestätigung wurde zurückgenommen</translation>
    </message>
    <message>
        <source>Your cancellation was taken back</source>
        <translation>Ihre Absage wurde zurückgenommen</translation>
    </message>
    <message>
        <source>Your note was taken back</source>
        <translation>Ihre Notiz wurde zurückgenommen</translation>
    </message>
    <message>
        <source>Your confirmation was refused. %1</source>
        <translation>Ihre Bestätigung wurde abgelehnt. %1</translation>
    </message>
    <message>
        <source>Your cancellation was refused. %1</source>
        <translation>Ihre Absage wurde abgelehnt. %1</translation>
    </message>
    <message>
        <source>Your note was refused. %1</source>
        <translation>Ihre Notiz wurde abgelehnt. %1</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>Gilt wieder</translation>
    </message>
    <message>
        <source>Removed at ReserveKit</source>
        <translation>Bei ReserveKit entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>It was not so at ReserveKit, and was corrected</source>
        <translation>War bei ReserveKit nicht so und wurde berichtigt</translation>
    </message>
    <message>
        <source>%1 by webhook</source>
        <comment>Changed, Cancelled, …</comment>
        <translation>%1 per Webhook</translation>
    </message>
    <message>
        <source>%1 from here</source>
        <comment>Changed, Cancelled, …</comment>
        <translation>%1 von hier aus</translation>
    </message>
    <message>
        <source>%1, found by polling</source>
        <comment>Changed, Cancelled, …</comment>
        <translation>%1, durch Abfragen gefunden</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Als gesehen markiert</translation>
    </message>
    <message>
        <source>No longer acknowledged</source>
        <translation>Nicht mehr als gesehen markiert</translation>
    </message>
    <message>
        <source>ReserveKit was asked: it is so</source>
        <translation>Bei ReserveKit nachgefragt: Es stimmt</translation>
    </message>
    <message>
        <source>day</source>
        <comment>what changed</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>time</source>
        <comment>what changed</comment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>status</source>
        <comment>what changed</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>reason</source>
        <comment>what changed</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>name</source>
        <comment>what changed</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>e-mail</source>
        <comment>what changed</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <comment>what changed</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>service</source>
        <comment>what changed</comment>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what changed</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>Zeitfenster %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>instead of a text</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text that somebody typed</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, its new value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>what, before, now</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, what changed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>deskbell::StoryList</name>
    <message numerus="yes">
        <source>Show %Ln earlier</source>
        <translation>
            <numerusform>%Ln früheren Eintrag zeigen</numerusform>
            <numerusform>%Ln frühere Einträge zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, what happened</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>deskbell::TakeAway</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Cop&amp;y rows</source>
        <translation>&amp;Zeilen kopieren</translation>
    </message>
    <message>
        <source>Export for spreadsheets (CSV)…</source>
        <translation>Als Tabelle exportieren (CSV)&#xa0;…</translation>
    </message>
    <message>
        <source>Export for calendars (iCalendar)…</source>
        <translation>Als Kalender exportieren (iCalendar)&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Print the day…</source>
        <translation>&amp;Tag drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Print the &amp;week…</source>
        <translation>&amp;Woche drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Save the day as PDF…</source>
        <translation>Tag als PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save the week as PDF…</source>
        <translation>Woche als PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Copied 1 booking.</source>
        <translation>1 Buchung kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln bookings.</source>
        <translation>
            <numerusform>%Ln Buchung kopiert.</numerusform>
            <numerusform>%Ln Buchungen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Angezeigtes exportieren</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert …</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert …</translation>
    </message>
</context>
<context>
    <name>deskbell::Tray</name>
    <message>
        <source>&amp;Open Deskbell</source>
        <translation>Deskbell ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Acknowledge all</source>
        <translation>&amp;Alle gesehen</translation>
    </message>
    <message>
        <source>&amp;Pause alerts</source>
        <translation>Meldungen &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Pause for &amp;30 minutes</source>
        <translation>&amp;30 Minuten pausieren</translation>
    </message>
    <message>
        <source>Pause until &amp;tomorrow</source>
        <translation>Bis &amp;morgen pausieren</translation>
    </message>
</context>
<context>
    <name>deskbell::TrayNotifier</name>
    <message>
        <source>This desktop shows no notifications: it has no tray. New bookings still appear in this window.</source>
        <translation>Dieser Desktop zeigt keine Benachrichtigungen: Er hat keinen Infobereich. Neue Buchungen erscheinen weiterhin in diesem Fenster.</translation>
    </message>
</context>
<context>
    <name>deskbell::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>deskbell::ViewChoices</name>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Large &amp;type</source>
        <translation>&amp;Große Schrift</translation>
    </message>
</context>
<context>
    <name>deskbell::ViewSwitch</name>
    <message>
        <source>Day list</source>
        <translation>Tagesliste</translation>
    </message>
    <message>
        <source>Show the list of days (Ctrl+1)</source>
        <translation>Die Liste der Tage zeigen (Strg+1)</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Show the week (Ctrl+2)</source>
        <translation>Die Woche zeigen (Strg+2)</translation>
    </message>
</context>
<context>
    <name>deskbell::Vigil</name>
    <message>
        <source>Bookings may not come in</source>
        <translation>Vielleicht kommen keine Buchungen an</translation>
    </message>
</context>
<context>
    <name>deskbell::WebhookPage</name>
    <message>
        <source>Webhook address</source>
        <translation>Webhook-Adresse</translation>
    </message>
    <message>
        <source>The address has changed. Once this is saved, every entry in ReserveKit&apos;s portal needs the new one; the old one no longer works.</source>
        <translation>Die Adresse hat sich geändert. Sobald das gespeichert ist, braucht jeder Eintrag im Portal von ReserveKit die neue; die alte funktioniert dann nicht mehr.</translation>
    </message>
    <message>
        <source>Make a &amp;new address…</source>
        <translation>&amp;Neue Adresse erzeugen&#xa0;…</translation>
    </message>
    <message>
        <source>If somebody else has got hold of it. Every entry in the portal has to be changed then.</source>
        <translation>Falls jemand anderes sie erfahren hat. Danach muss jeder Eintrag im Portal geändert werden.</translation>
    </message>
    <message>
        <source>Your webhook address</source>
        <translation>Ihre Webhook-Adresse</translation>
    </message>
    <message>
        <source>ReserveKit sends bookings here. Keep it to yourself: whoever knows it can send you bookings.</source>
        <translation>Hierher sendet ReserveKit Buchungen. Behalten Sie die Adresse für sich: Wer sie kennt, kann Ihnen Buchungen senden.</translation>
    </message>
    <message>
        <source>Entries to make in ReserveKit&apos;s portal</source>
        <translation>Einträge für das Portal von ReserveKit</translation>
    </message>
    <message>
        <source>Open “Webhooks” at app.reservekit.io and make one entry for each line, all with the same address.</source>
        <translation>Öffnen Sie „Webhooks“ auf app.reservekit.io und legen Sie für jede Zeile einen Eintrag an, alle mit derselben Adresse.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>ReserveKit quick start (X-Webhook-Signature)</source>
        <translation>ReserveKit-Schnellstart (X-Webhook-Signature)</translation>
    </message>
    <message>
        <source>Standard Webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>GitHub style</source>
        <translation>Wie bei GitHub</translation>
    </message>
    <message>
        <source>If deliveries are signed with a secret, Deskbell refuses those that are not.</source>
        <translation>Werden Zustellungen mit einem Signaturschlüssel signiert, lehnt Deskbell alle ohne Signatur ab.</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <translation>Adresse dieses Computers</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Where Deskbell listens</source>
        <translation>Wo Deskbell empfängt</translation>
    </message>
    <message>
        <source>127.0.0.1 is this computer only, for a tunnel; 0.0.0.0 is every network it is in.</source>
        <translation>127.0.0.1 ist nur dieser Computer, für einen Tunnel; 0.0.0.0 ist jedes Netz, in dem er ist.</translation>
    </message>
    <message>
        <source>A signature needs its secret: type the one that deliveries are signed with.</source>
        <translation>Eine Signatur braucht ihren Schlüssel: Geben Sie den Signaturschlüssel ein, mit dem Zustellungen signiert werden.</translation>
    </message>
    <message>
        <source>Each service</source>
        <translation>Jede Leistung</translation>
    </message>
    <message>
        <source>Address for %1, %2</source>
        <comment>service, action</comment>
        <translation>Adresse für %1, %2</translation>
    </message>
</context>
<context>
    <name>deskbell::Week</name>
    <message>
        <source>%1 of %2</source>
        <comment>places taken, places</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>so many more</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>form of a day of the week</comment>
        <translation>ddd d&apos;.&apos;</translation>
    </message>
    <message>
        <source>1 booked</source>
        <translation>1 gebucht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked</source>
        <translation>
            <numerusform>%Ln gebucht</numerusform>
            <numerusform>%Ln gebucht</numerusform>
        </translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Ohne Uhrzeit</translation>
    </message>
    <message>
        <source>Nothing is booked in this week</source>
        <translation>In dieser Woche ist nichts gebucht</translation>
    </message>
    <message>
        <source>1 booking of this week is not shown here</source>
        <translation>1 Buchung dieser Woche ist hier nicht zu sehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings of this week are not shown here</source>
        <translation>
            <numerusform>%Ln Buchung dieser Woche ist hier nicht zu sehen</numerusform>
            <numerusform>%Ln Buchungen dieser Woche sind hier nicht zu sehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::WeekGrid</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>%1, %2 places taken</source>
        <comment>a booking in a sentence, such as 2 of 4</comment>
        <translation>%1, %2 Plätzen belegt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>service, places taken</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Go to the next booking</source>
        <translation>Zur nächsten Buchung gehen</translation>
    </message>
    <message>
        <source>Go to the booking before</source>
        <translation>Zur Buchung davor gehen</translation>
    </message>
    <message>
        <source>Go to the next day</source>
        <translation>Zum nächsten Tag gehen</translation>
    </message>
    <message>
        <source>Go to the day before</source>
        <translation>Zum Tag davor gehen</translation>
    </message>
    <message>
        <source>Go to the first booking of the week</source>
        <translation>Zur ersten Buchung der Woche gehen</translation>
    </message>
    <message>
        <source>Go to the last booking of the week</source>
        <translation>Zur letzten Buchung der Woche gehen</translation>
    </message>
    <message>
        <source>Go to the next week</source>
        <translation>Zur nächsten Woche gehen</translation>
    </message>
    <message>
        <source>Go to the week before</source>
        <translation>Zur Woche davor gehen</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Zum heutigen Tag gehen</translation>
    </message>
    <message>
        <source>Go to the details of the booking</source>
        <translation>Zu den Details der Buchung gehen</translation>
    </message>
    <message>
        <source>Acknowledge the selected bookings</source>
        <translation>Ausgewählte Buchungen als gesehen markieren</translation>
    </message>
    <message>
        <source>Go to the next new booking</source>
        <translation>Zur nächsten neuen Buchung gehen</translation>
    </message>
</context>
</TS>
