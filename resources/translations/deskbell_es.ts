<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Alerts</name>
    <message>
        <source>Customer without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booking cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booking confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking with another note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booking with another note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking %1</source>
        <comment>in 10 minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booking %1</source>
        <comment>in 10 minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booking moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While Deskbell was closed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the quiet hours: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you were not to be disturbed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While alerts were paused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While this computer slept or was cut off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Deskbell to see who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs your confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what the customer wrote</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reminder comes late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new bookings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings cancelled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings confirmed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking with another note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings with another note</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings soon</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another note</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln soon</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (cancelled)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (moved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (confirmed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (another note)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a booking (in 10 minutes)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date of this year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date of another year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may have been told before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts are paused until you resume them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts are paused until tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts are paused until %1.</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts are paused until %1, %2.</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is set not to disturb: alerts wait until that is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new booking today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bring about %2 by %3; none today, although the connection is fine. See for yourself whether your customers can book.</source>
        <comment>Tuesdays, number, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetKeeper</name>
    <message>
        <source>The requests of the plan are used up until %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Deskbell is running, but does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of %1 belongs to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs cannot reach Deskbell at %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deskbell is not running on this profile. Start it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>The Deskbell that is running is another version. Quit it and start it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 links from ReserveKit to you do not hold.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no bookings in %1: Deskbell was never started there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No public address is set up: only what forwards to this computer&apos;s own address knows it. “deskbell url” prints that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deskbell is running, but not listening. Its window says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener refused it with status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a command for the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deliver</name>
    <message>
        <source>Deskbell&apos;s listener did not answer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>ddd d MMM</source>
        <comment>form of a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>every minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Requests this month: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not receiving bookings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not receiving bookings: there is no usable signing secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delivery at %1 was refused: its signature is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the signing secret here with the one in ReserveKit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the API key cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan’s requests are used up until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A larger plan can be set in the settings, once ReserveKit has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveKit cannot be asked since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveKit refuses the API key since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the API address is not ReserveKit’s since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your bookings from ReserveKit: %L1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your bookings from ReserveKit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old bookings are listed without an alert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking %1 instead of receiving webhooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking %1 instead: webhooks have not come since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A booking was found that no webhook had told. Check the webhook entries in ReserveKit, and the way to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking %1; no webhook has come lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With webhooks you hear of a booking at once: paste your address into ReserveKit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not receiving since %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not receiving: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving bookings, but %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking ReserveKit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveKit has not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this computer is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings cannot be saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A booking came in, but is not in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening, but a delivery at %1 could not be read in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept. Compare today&apos;s bookings with ReserveKit&apos;s own list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening, but names of services and times are not up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving bookings: the last delivery came at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening, but nothing has come since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If customers did book since then, check the webhook entries in ReserveKit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening at %1; waiting for the first delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste your address into ReserveKit and send its sample from there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>That is more than one line. Copy the key alone, and paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a space in it, and a key has none. Copy the key alone, and paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a character in it that no key has, such as … where a key is shown shortened. Copy the whole key from ReserveKit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is only the beginning of a key. Copy the whole key from ReserveKit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the secret of a webhook. ReserveKit&apos;s API keys begin with sk_rsv_ or tk_rsv_.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveKit&apos;s API keys begin with sk_rsv_ or tk_rsv_: is this the whole key? It can be saved all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>A delivery was set aside. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come yet. Paste your address into ReserveKit and send its sample from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come since %1. If customers did book since then, check the webhook entries in ReserveKit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last delivery came at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries need none; the address is the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delivery at %1 was refused: its signature is wrong. Compare the signing secret here with the one in ReserveKit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing secret is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delivery at %1 could not be read in full. It is kept; compare today&apos;s bookings with ReserveKit&apos;s own list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every delivery that was kept is in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan&apos;s requests are used up until %1. A larger plan can be set in the settings, once ReserveKit has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveKit has not answered yet. Check again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveKit has not answered since %1. Check that this computer is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your bookings are still being read from ReserveKit. Check again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveKit is not checked for bookings that no webhook brought. Turn it on in the settings, page “ReserveKit account”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveKit cannot be asked without an API key that works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveKit answered at %1. Requests this month: %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings are saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bell is in the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The log %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoginStart</name>
    <message>
        <source>Whether Deskbell starts when you log in cannot be changed: %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deskbell still starts when you log in: %1 cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--profile needs a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2026-05-12, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export needs --format json, csv or ics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export knows the formats json, csv and ics, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deliver takes one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command called “%1”. See deskbell --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set does not go with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--picture-after takes a number of bookings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 does not go with %2.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The folder %1 cannot be written to. Choose another, or make it yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be closed to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile at %1: Deskbell was never started there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the made-up shop of the demonstration. Start it with --demo, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the bookings of a real shop: the demonstration would mix its own among them. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>seen and heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen, but not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard, but not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither seen nor heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rehearsal: nobody has booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date of this year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date of another year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last rehearsal on %1, %2: %3.</source>
        <comment>date, time, how it went</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is set not to disturb. Click the clock at the top of the screen and switch “Do Not Disturb” off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is set not to disturb. Click the bell in the panel and take the tick from “Do not disturb”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is set not to disturb. Click the bell in the panel, or open “Notifications” in the settings of the desktop, and switch “Do not disturb” off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is set not to disturb. Switch that off in the settings of the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your own choice new bookings are shown only in the window. Choose a notification for them in the settings, page “Alerts”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts are paused. Press “Resume” at the top of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are your quiet hours. Change them in the settings, page “Alerts”, if that is not what you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop says that it has shown it. Click the clock at the top to see whether it is in the list there; and look in the settings of the desktop, “Notifications”, whether Deskbell may show some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop says that it has shown it. Look whether a window lay over it, or whether the settings of the desktop, “Notifications”, keep Deskbell from showing some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the notification service of your desktop, such as the package xfce4-notifyd, and log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound of this computer is muted. Click the loudspeaker in the panel and switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume of this computer is all the way down. Turn it up at the loudspeaker in the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your own choice new bookings come without a sound. Choose one for them in the settings, page “Alerts”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deskbell&apos;s own volume is all the way down. Turn it up in the settings, page “Alerts”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds are left to the desktop here: switch them on in its settings, where it has such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound could not be played: %1. Look whether this computer has a loudspeaker, and whether other programs are heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deskbell has played it. Look whether the loudspeakers are on and plugged in, and whether the settings of the desktop, “Sound”, send it to the right ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReserveKit</name>
    <message>
        <source>The API address is not a web address. Check it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API address has to begin with https://, or the key could be read on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no API key yet. Enter one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key has a character in it that no key has. Enter it again in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <comment>what happened, ReserveKit&apos;s own words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>a wait</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>a wait</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>a wait</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ReserveKit did not accept the API key. Enter it again in the settings; keys are made in ReserveKit’s portal under API keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveKit does not let this API key be used from this PC. Take the restriction to a website off the key in ReserveKit’s portal, or make a key without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveKit has had more requests than the plan allows and asks to wait for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveKit has had more requests than the plan allows and asks to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveKit does not know what it was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveKit has a problem of its own (status %1) and will be asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveKit refused the request (status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API address leads on to another one. Check it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveKit reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came back where ReserveKit’s API should be. Check the API address in the settings, and whether this network asks to sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveKit’s answer could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveKit’s list of services could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveKit’s list of time slots could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveKit’s list of bookings could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers at the API address; it will be tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveKit’s API was not found on the network. Is this PC online?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to ReserveKit is not safe: its certificate was not accepted. Check this PC’s date and whether something on this network reads along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API address leads on to another one, which is not given the key. Check the API address in the settings, and whether this network asks to sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC’s proxy server does not let ReserveKit be reached. Check the PC’s network settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveKit took too long to answer; it will be asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveKit’s answer was too large to be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to ReserveKit broke off; it will be tried again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>alerts/services lists services as in “123:banner, 124:silent”, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alerts/quiet_hours lists days as in “mon 20:00-08:00, sat 00:00-00:00”, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting %1 is a number from 0 to %2, not “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alerts/today is same, louder or ring, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting %1 is either true or false, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alert is silent, banner, sound or ring, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business hours are written as 09:00-19:00, or left empty; not as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is a number up to 65535, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is starter, developer or a number of requests a month, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version keeps bookings only on this computer: leave store/url empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is none, reservekit, standard or github, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address of this computer: write numbers such as 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret part of the address needs 22 or more of A–Z, a–z, 0–9, - and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read. Mend the file, or move it away: then a new address is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be written to %1. Is the disk full, or the folder locked?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SigningSecrets</name>
    <message>
        <source>%1 does not fit Standard Webhooks, whose secrets look like “whsec_MfKQ9r8GKYqrTw…”. Copy it once more, whole, or choose another signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing secret in DESKBELL_WEBHOOK_SECRET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored signing secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second secret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The bookings cannot be kept in %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no bookings yet: %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: no booking can be kept until there is room for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the bookings in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not read or write %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bookings cannot be written: %1 is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bookings cannot be opened: %1 is not there or not yours to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bookings cannot be read: %1 is damaged. Move it away or put a backup in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bookings in %1 do not take this: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bookings in %1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two changes to the bookings cannot be made at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delivery came outside of a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group of deliveries to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These bookings were last kept by a newer Deskbell: install that version to go on with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These bookings were kept by an older Deskbell: start Deskbell once to bring them up to date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Deskbell: 1 booking to acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deskbell: %Ln bookings to acknowledge</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking waits for somebody to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings wait for somebody to answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell</name>
    <message>
        <source>another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program %1 (process %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is taken by %2. Close that program, or choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not let Deskbell listen on port %1. Choose a port above 1023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an address of this computer. Choose another one, such as 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::AccountPage</name>
    <message>
        <source>C&amp;heck ReserveKit for bookings that no webhook brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it Deskbell reads your services and bookings, and confirms and cancels for you. Keep it to yourself: whoever has it can do the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Starter: %Ln requests a month</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Developer: %Ln requests a month</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> requests a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deskbell never asks ReserveKit more often than the plan allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking for missed bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within business hours Deskbell asks most often, outside them now and then, so that the requests last for the month.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::Acknowledging</name>
    <message>
        <source>Acknowledged 1 booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Acknowledged %Ln bookings.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::AlertsPage</name>
    <message>
        <source>A new booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A booking is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A booking is moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A booking is confirmed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note is changed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification without a sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification and sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring until somebody answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide names and notes in notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it &amp;aloud as well, after the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when &amp;bookings may not come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when a day is unusually &amp;silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like any other day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder: twice, and it stays on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a sound from a week ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Without a sound from %Ln weeks ahead</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>If it is for &amp;today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is &amp;far ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are told of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do here yourself is never announced. What is for a time already past makes no sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a booking begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One notification with a sound, for bookings whose time of day is known. It keeps to quiet hours and pauses, and none comes once the booking has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remind me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hear “ne&amp;w”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear “cance&amp;lled”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear “chan&amp;ged”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear “tro&amp;uble”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud Deskbell is beside other programs. All the way to the left it is silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services that may be quieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is announced then. What came meanwhile is summed up in one notification at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something may be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble with the connection has a sound of its own, once. A silent day is one on which nobody has booked by a time when, on the same weekday of the weeks before, several always had; it is told once a day at most, and only while the connection is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else can see the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications can be read by whoever passes by, on some computers also while the screen is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Without a sound from %Ln days ahead</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never ring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::ApiQueue</name>
    <message>
        <source>The settings for ReserveKit have changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>ReserveKit has had more requests than the plan allows and asks to wait for %Ln min.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ReserveKit did not answer well lately; it will be asked again in %Ln min.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Application</name>
    <message>
        <source>To confirm, cancel or note something from here, Deskbell needs your ReserveKit API key. Enter it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deskbell cannot be started a second time. Quit, and start it without --demo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::BackOffice</name>
    <message>
        <source>%1, port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bookings on this computer are not open yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::Booking</name>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>form of a date in this year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>form of a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>form of a date in this year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>form of a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>form of a short date in this year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a short date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>reason · note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit %1</source>
        <comment>number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled, not acknowledged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, not acknowledged: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::BookingDelegate</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::BookingFilter</name>
    <message>
        <source>To confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first date, last date</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::BookingModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot free again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>Slot free again, note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>customer, day and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::BookingTable</name>
    <message>
        <source>Bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by day, today first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the details of the booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge the selected bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next new booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the day before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::BookingTimes</name>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop time (%1): this PC does not know that time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop time (%1); on this PC: %2</source>
        <comment>time zone, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::BookingViews</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of the first or last day of a week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>form of the first or last day of a week in this year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <comment>form of the first day of a week, in the month of the last</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day of a week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>form of a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::Browsing</name>
    <message>
        <source>1 new booking is not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new bookings are not shown here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 new cancellation is not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new cancellations are not shown here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown here: %1.</source>
        <comment>3 new bookings, 1 cancelled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::CancelDialog</name>
    <message>
        <source>Cancel booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer may get to read the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::ComputerPage</name>
    <message>
        <source>S&amp;tart Deskbell when I log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deskbell then waits in the tray from the start. While it is not running, nobody hears of a booking.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::CopyActions</name>
    <message>
        <source>Copy &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::CopyRow</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::DatesDialog</name>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show these days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::DayHeadings</name>
    <message>
        <source>now %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::Days</name>
    <message>
        <source>ddd d MMM</source>
        <comment>form of the date after the word Today</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>form of the date after the word Today</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Today, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::DetailsPane</name>
    <message>
        <source>Previous booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous booking (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next booking (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select a booking to see all of it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed yet: Deskbell asks ReserveKit whether this is so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by polling: no webhook told of this booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last change was found by polling: no webhook told of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::Edit</name>
    <message>
        <source>ReserveKit does not have this booking any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The booking was cancelled meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveKit does not allow it, as the booking is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveKit’s answer could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveKit agreed, but left the booking as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancelling the booking of %1 in %Ln s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deskbell ended before the cancellation for %1 was sent. Is it still to be cancelled?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This booking changed before your confirmation was sent: %1. Confirm it all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This booking changed before your cancellation was sent: %1. Cancel it all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This booking changed before your note was saved: %1. Save the note all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not cancelled: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note not saved: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your change waits to be sent to ReserveKit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of yours wait to be sent to ReserveKit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::EditBars</name>
    <message>
        <source>Cancelling the booking of %1. Press Control and Z within 8 seconds to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send n&amp;ow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send all the sa&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::EditButtons</name>
    <message>
        <source>Open &amp;settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::EditCommands</name>
    <message>
        <source>&amp;Confirm booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the selected bookings (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the selected bookings (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the note of this booking (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::EditDesk</name>
    <message>
        <source>It was on its way to ReserveKit already, and cannot be taken back any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::EmptyPane</name>
    <message>
        <source>C&amp;lear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sh&amp;ow the address to paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bookings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here by themselves as soon as ReserveKit sends one. For that, paste Deskbell&apos;s address into ReserveKit&apos;s portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here by themselves as soon as somebody books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, e-mail addresses, phone numbers, services, notes and booking numbers were searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a filter, or show everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a&amp;ll bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings that belong here appear by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::Export</name>
    <message>
        <source>%1: %2</source>
        <comment>label: text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>customer · service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar could not be written: there is not enough memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Deskbell was built without libical and cannot write calendars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>moment at which it was made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::FilterBar</name>
    <message>
        <source>F&amp;ilter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only some of the bookings: by status, service or date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This &amp;month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From today &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::FreedesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop shows no notifications: no notification service is running. New bookings still appear in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop shows no notifications: its notification service does not answer (%1). New bookings still appear in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop did not show a notification: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::Headline</name>
    <message>
        <source>1 new booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new bookings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>new bookings, cancelled ones</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No booking ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1 · %2</source>
        <comment>time, customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1 · %2 · %3</source>
        <comment>time, customer, service</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::HealthBar</name>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open se&amp;ttings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::HoursFields</name>
    <message>
        <source>The whole day, every day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends on the next day. Every day alike, by the shop&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day alike, by the shop&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic, from your time slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business hours from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business hours to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Business hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::KeyFields</name>
    <message>
        <source>The key comes from this computer&apos;s environment (DESKBELL_API_KEY). It wins over what is typed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is stored in this system&apos;s key store. Paste another one to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is stored in a file that only your account can read. Paste another one to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is stored yet. Without a key Deskbell shows what webhooks bring, and cannot check for missed bookings, confirm or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Get a key at app.reservekit.io</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the page “API keys” of ReserveKit&apos;s portal in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key will be removed when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the ke&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::MainWindow</name>
    <message>
        <source>1 booking rings until you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings ring until you answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It rang for 1 booking, and nobody answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It rang for %Ln bookings, and nobody answered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;I am here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect my account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a demonstration with a made-up shop. Nothing here is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will you notice the next booking? A rehearsal shows it in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;hearse an alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ot now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%L1) Deskbell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for new bookings &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit Deskbell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the day list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the search field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::MenuButton</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::MonthStrip</name>
    <message>
        <source>1 booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, how many are booked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month: %1</source>
        <comment>a day and how much is booked</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::Nearness</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::NewsBar</name>
    <message>
        <source>Sho&amp;w new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next booking that nobody has acknowledged (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selected bookings as seen (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a new booking first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::NoteDialog</name>
    <message>
        <source>Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::OtherBookings</name>
    <message>
        <source>1 other booking of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln other bookings of this person</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a short line</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::Outreach</name>
    <message>
        <source>Deskbell goes on in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings still come in. Click the bell to open the window; quit from its menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray: keep this window open, closing it ends Deskbell.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::OwnEdits</name>
    <message>
        <source>Quit Deskbell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cancellation for %1 has not been sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellations have not been sent yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do &amp;not quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::Panes</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::QuestionBar</name>
    <message>
        <source>This API key shows other services than before. Is it the key of this shop?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes, use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter another &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 bookings of “%2” are gone from ReserveKit all at once. Take them off here too?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check each, then &amp;take them off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep them for now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::QuietHours</name>
    <message>
        <source>Quiet from, %1</source>
        <comment>weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until, %1</source>
        <comment>weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the next day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::Rail</name>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::RehearsalCard</name>
    <message>
        <source>A pretended booking is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has come in as a real booking does. Did you notice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rehearse an alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you see it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pretended booking comes in the way real ones do, so that you know whether you will notice the next one. It is never kept among your bookings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Yes</source>
        <comment>the question, then the answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 No</source>
        <comment>the question, then the answer</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::Rehearser</name>
    <message>
        <source>The pretended booking has not come in. Look at the line at the top of the window, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deskbell does not listen for bookings at the moment. Look at the line at the top of the window for what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pretended booking has not come in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pretended booking was turned away (%1). Look at the line at the top of the window for what to do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::RowButtons</name>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the booking of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the booking of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::SavedViews</name>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a saved vie&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this v&amp;iew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::SearchBar</name>
    <message>
        <source>Search bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, phone, e-mail, note or number (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 match</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::SecretFields</name>
    <message>
        <source>The secret comes from this computer&apos;s environment (DESKBELL_WEBHOOK_SECRET). It wins over what is typed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in this system&apos;s key store. Leave the fields empty to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in a file that only your account can read. Leave the fields empty to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret is stored yet. It will be kept in this system&apos;s key store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while you change from one secret to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secon&amp;d secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret is stored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::SecretStore</name>
    <message>
        <source>The file with the API key, %1, cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the signing secret, %1, cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key is kept in this computer&apos;s key store, which is locked or not running. Unlock it, or enter the API key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing secret is kept in this computer&apos;s key store, which is locked or not running. Unlock it, or enter the signing secret again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, the key store&apos;s own words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store refused the API key: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store refused the signing secret: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old %1 cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no key store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::SettingsDialog</name>
    <message>
        <source>Keep it in a &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveKit account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no key store that Deskbell can use, so the API key is not kept yet. It can be kept in a file that only your account can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no key store that Deskbell can use, so the secret is not kept yet. It can be kept in a file that only your account can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. It is in force now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::SettingsKeeper</name>
    <message>
        <source>Deliveries shall be signed, but no secret is entered. Enter it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::Sheet</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>form of a date on paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bookings of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <comment>number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>form of a date on paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed %1, %2</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be printed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printing could not be finished.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::Story</name>
    <message>
        <source>Found by polling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there when Deskbell first looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were told of the cancellation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were told that it moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were told that it was confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were told that its note changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were reminded of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were told of the new booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You confirmed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cancelled it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You changed the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your confirmation was sent to ReserveKit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cancellation was sent to ReserveKit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note was sent to ReserveKit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your confirmation was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cancellation was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your confirmation was refused. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cancellation was refused. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note was refused. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed at ReserveKit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not so at ReserveKit, and was corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by webhook</source>
        <comment>Changed, Cancelled, …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from here</source>
        <comment>Changed, Cancelled, …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, found by polling</source>
        <comment>Changed, Cancelled, …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveKit was asked: it is so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <comment>what changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <comment>what changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <comment>what changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <comment>what changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <comment>what changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <comment>what changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <comment>what changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <comment>what changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <comment>what changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>instead of a text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text that somebody typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, its new value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>what, before, now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, what changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::StoryList</name>
    <message numerus="yes">
        <source>Show %Ln earlier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, what happened</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::TakeAway</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for spreadsheets (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for calendars (iCalendar)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print the day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the &amp;week…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the day as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the week as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied 1 booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln bookings.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::Tray</name>
    <message>
        <source>&amp;Open Deskbell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Acknowledge all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause for &amp;30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause until &amp;tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::TrayNotifier</name>
    <message>
        <source>This desktop shows no notifications: it has no tray. New bookings still appear in this window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::ViewChoices</name>
    <message>
        <source>Like the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large &amp;type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::ViewSwitch</name>
    <message>
        <source>Day list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the list of days (Ctrl+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the week (Ctrl+2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::Vigil</name>
    <message>
        <source>Bookings may not come in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::WebhookPage</name>
    <message>
        <source>Webhook address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has changed. Once this is saved, every entry in ReserveKit&apos;s portal needs the new one; the old one no longer works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a &amp;new address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody else has got hold of it. Every entry in the portal has to be changed then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your webhook address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveKit sends bookings here. Keep it to yourself: whoever knows it can send you bookings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries to make in ReserveKit&apos;s portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “Webhooks” at app.reservekit.io and make one entry for each line, all with the same address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveKit quick start (X-Webhook-Signature)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If deliveries are signed with a secret, Deskbell refuses those that are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Deskbell listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>127.0.0.1 is this computer only, for a tunnel; 0.0.0.0 is every network it is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature needs its secret: type the one that deliveries are signed with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for %1, %2</source>
        <comment>service, action</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::Week</name>
    <message>
        <source>%1 of %2</source>
        <comment>places taken, places</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>so many more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>form of a day of the week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is booked in this week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deskbell::WeekGrid</name>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 places taken</source>
        <comment>a booking in a sentence, such as 2 of 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>service, places taken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the booking before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first booking of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the last booking of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the details of the booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge the selected bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next new booking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
