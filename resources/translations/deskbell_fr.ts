<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Alerts</name>
    <message>
        <source>Customer without a name</source>
        <translation>Client sans nom</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>dans 1 minute</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minutes</source>
        <translation>
            <numerusform>dans %Ln minute</numerusform>
            <numerusform>dans %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nouvelle réservation</translation>
    </message>
    <message>
        <source>new booking</source>
        <translation>nouvelle réservation</translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>Réservation annulée</translation>
    </message>
    <message>
        <source>booking cancelled</source>
        <translation>réservation annulée</translation>
    </message>
    <message>
        <source>Booking confirmed</source>
        <translation>Réservation confirmée</translation>
    </message>
    <message>
        <source>booking confirmed</source>
        <translation>réservation confirmée</translation>
    </message>
    <message>
        <source>Booking with another note</source>
        <translation>Note de réservation modifiée</translation>
    </message>
    <message>
        <source>booking with another note</source>
        <translation>note de réservation modifiée</translation>
    </message>
    <message>
        <source>Booking %1</source>
        <comment>in 10 minutes</comment>
        <translation>Réservation %1</translation>
    </message>
    <message>
        <source>booking %1</source>
        <comment>in 10 minutes</comment>
        <translation>réservation %1</translation>
    </message>
    <message>
        <source>Booking moved</source>
        <translation>Réservation déplacée</translation>
    </message>
    <message>
        <source>booking moved</source>
        <translation>réservation déplacée</translation>
    </message>
    <message>
        <source>In the quiet hours: %1</source>
        <translation>Pendant les heures calmes&#xa0;: %1</translation>
    </message>
    <message>
        <source>While you were not to be disturbed: %1</source>
        <translation>Pendant «&#xa0;Ne pas déranger&#xa0;»&#xa0;: %1</translation>
    </message>
    <message>
        <source>While alerts were paused: %1</source>
        <translation>Pendant la pause des alertes&#xa0;: %1</translation>
    </message>
    <message>
        <source>While bookings could not come in: %1</source>
        <translation>Pendant que les réservations ne pouvaient pas arriver&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open Deskbell to see who it is.</source>
        <translation>Ouvrez Deskbell pour voir de qui il s’agit.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Needs your confirmation</source>
        <translation>Votre confirmation est attendue</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what the customer wrote</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>La note a été supprimée.</translation>
    </message>
    <message>
        <source>This reminder comes late.</source>
        <translation>Ce rappel arrive en retard.</translation>
    </message>
    <message>
        <source>1 new booking</source>
        <translation>1 nouvelle réservation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new bookings</source>
        <translation>
            <numerusform>%Ln nouvelle réservation</numerusform>
            <numerusform>%Ln nouvelles réservations</numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking cancelled</source>
        <translation>1 réservation annulée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings cancelled</source>
        <translation>
            <numerusform>%Ln réservation annulée</numerusform>
            <numerusform>%Ln réservations annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking confirmed</source>
        <translation>1 réservation confirmée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings confirmed</source>
        <translation>
            <numerusform>%Ln réservation confirmée</numerusform>
            <numerusform>%Ln réservations confirmées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking with another note</source>
        <translation>1 note de réservation modifiée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings with another note</source>
        <translation>
            <numerusform>%Ln note de réservation modifiée</numerusform>
            <numerusform>%Ln notes de réservation modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking soon</source>
        <translation>1 réservation imminente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings soon</source>
        <translation>
            <numerusform>%Ln réservation imminente</numerusform>
            <numerusform>%Ln réservations imminentes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking moved</source>
        <translation>1 réservation déplacée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings moved</source>
        <translation>
            <numerusform>%Ln réservation déplacée</numerusform>
            <numerusform>%Ln réservations déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln annulée</numerusform>
            <numerusform>%Ln annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confirmée</numerusform>
            <numerusform>%Ln confirmées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another note</source>
        <translation>
            <numerusform>%Ln note modifiée</numerusform>
            <numerusform>%Ln notes modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln soon</source>
        <translation>
            <numerusform>%Ln imminente</numerusform>
            <numerusform>%Ln imminentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln déplacée</numerusform>
            <numerusform>%Ln déplacées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (cancelled)</source>
        <translation>%1 (annulée)</translation>
    </message>
    <message>
        <source>%1 (moved)</source>
        <translation>%1 (déplacée)</translation>
    </message>
    <message>
        <source>%1 (confirmed)</source>
        <translation>%1 (confirmée)</translation>
    </message>
    <message>
        <source>%1 (another note)</source>
        <translation>%1 (note modifiée)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a booking (in 10 minutes)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
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
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>You may have been told before.</source>
        <translation>Cela vous a peut-être déjà été signalé.</translation>
    </message>
    <message>
        <source>Alerts are paused until you resume them.</source>
        <translation>Les alertes sont en pause jusqu’à nouvel ordre.</translation>
    </message>
    <message>
        <source>Alerts are paused until tomorrow.</source>
        <translation>Les alertes sont en pause jusqu’à demain.</translation>
    </message>
    <message>
        <source>Alerts are paused until %1.</source>
        <comment>time</comment>
        <translation>Les alertes sont en pause jusqu’à %1.</translation>
    </message>
    <message>
        <source>Alerts are paused until %1, %2.</source>
        <comment>date, time</comment>
        <translation>Les alertes sont en pause jusqu’au %1 à %2.</translation>
    </message>
    <message>
        <source>This computer is set not to disturb: alerts wait until that is over.</source>
        <translation>Cet ordinateur est réglé sur «&#xa0;Ne pas déranger&#xa0;»&#xa0;: les alertes attendent la fin de ce mode.</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>Le lundi</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>Le mardi</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>Le mercredi</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>Le jeudi</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>Le vendredi</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>Le samedi</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>Le dimanche</translation>
    </message>
    <message>
        <source>No new booking today</source>
        <translation>Aucune nouvelle réservation aujourd’hui</translation>
    </message>
    <message>
        <source>%1 bring about %2 by %3; none today, although the connection is fine. See for yourself whether your customers can book.</source>
        <comment>Tuesdays, number, time</comment>
        <translation>%1, il y en a d’habitude environ %2 avant %3&#xa0;; aucune aujourd’hui, bien que la connexion fonctionne. Vérifiez vous-même si vos clients peuvent réserver.</translation>
    </message>
    <message>
        <source>Before Deskbell was closed: %1</source>
        <translation>Avant la fermeture de Deskbell&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2, late reminder)</source>
        <comment>a booking (in 10 minutes, late reminder)</comment>
        <translation>%1 (%2, rappel tardif)</translation>
    </message>
</context>
<context>
    <name>BudgetKeeper</name>
    <message>
        <source>The requests of the plan are used up until %1.</source>
        <translation>Les requêtes du forfait sont épuisées jusqu’au %1.</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Deskbell is running, but does not answer.</source>
        <translation>Deskbell est en marche, mais ne répond pas.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>The folder of %1 belongs to somebody else.</source>
        <translation>Le dossier de %1 appartient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Other programs cannot reach Deskbell at %1: %2.</source>
        <translation>Les autres programmes ne peuvent pas joindre Deskbell par %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Deskbell is not running on this profile. Start it first.</source>
        <translation>Deskbell n’est pas en marche sur ce profil. Lancez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>The Deskbell that is running is another version. Quit it and start it anew.</source>
        <translation>Le Deskbell en marche est d’une autre version. Quittez-le et relancez-le.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 links from ReserveKit to you do not hold.</source>
        <translation>
            <numerusform>%Ln maillon sur %L1 entre ReserveKit et vous est défaillant.</numerusform>
            <numerusform>%Ln maillons sur %L1 entre ReserveKit et vous sont défaillants.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>Impossible d’écrire le résultat&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There are no bookings in %1: Deskbell was never started there.</source>
        <translation>Il n’y a pas de réservations dans %1&#xa0;: Deskbell n’y a jamais été lancé.</translation>
    </message>
    <message>
        <source>No public address is set up: only what forwards to this computer&apos;s own address knows it. “deskbell url” prints that one.</source>
        <translation>Aucune adresse publique n’est définie&#xa0;: seul ce qui transmet à l’adresse locale de cet ordinateur la connaît. «&#xa0;deskbell url&#xa0;» affiche l’adresse locale.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Deskbell is running, but not listening. Its window says why.</source>
        <translation>Deskbell est en marche, mais n’est pas à l’écoute. Sa fenêtre indique pourquoi.</translation>
    </message>
    <message>
        <source>The listener refused it with status %1.</source>
        <translation>Le service d’écoute l’a refusé avec le code %1.</translation>
    </message>
    <message>
        <source>This is not a command for the terminal.</source>
        <translation>Ce n’est pas une commande pour le terminal.</translation>
    </message>
</context>
<context>
    <name>Deliver</name>
    <message>
        <source>Deskbell&apos;s listener did not answer: %1.</source>
        <translation>Le service d’écoute de Deskbell n’a pas répondu&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>ddd d MMM</source>
        <comment>form of a date</comment>
        <translation>&apos;le&apos; ddd d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>toutes les %Ln heures</numerusform>
            <numerusform>toutes les %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>toutes les minutes</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minutes</source>
        <translation>
            <numerusform>toutes les %Ln minutes</numerusform>
            <numerusform>toutes les %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests this month: %1 of %2.</source>
        <translation>Requêtes ce mois-ci&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Not receiving bookings.</source>
        <translation>Les réservations n’arrivent pas.</translation>
    </message>
    <message>
        <source>Not receiving bookings: there is no usable signing secret.</source>
        <translation>Les réservations n’arrivent pas&#xa0;: aucun secret de signature utilisable.</translation>
    </message>
    <message>
        <source>A delivery at %1 was refused: its signature is wrong.</source>
        <translation>Un envoi a été refusé (%1)&#xa0;: sa signature est incorrecte.</translation>
    </message>
    <message>
        <source>Compare the signing secret here with the one in ReserveKit.</source>
        <translation>Comparez le secret de signature saisi ici avec celui de ReserveKit.</translation>
    </message>
    <message>
        <source>the API key cannot be used</source>
        <translation>la clé API est inutilisable</translation>
    </message>
    <message>
        <source>the plan’s requests are used up until %1</source>
        <translation>les requêtes du forfait sont épuisées (reprise&#xa0;: %1)</translation>
    </message>
    <message>
        <source>A larger plan can be set in the settings, once ReserveKit has it.</source>
        <translation>Un forfait supérieur peut être indiqué dans les paramètres, une fois souscrit chez ReserveKit.</translation>
    </message>
    <message>
        <source>ReserveKit cannot be asked since %1</source>
        <translation>ReserveKit ne peut plus être interrogé depuis %1</translation>
    </message>
    <message>
        <source>ReserveKit refuses the API key since %1</source>
        <translation>ReserveKit refuse la clé API depuis %1</translation>
    </message>
    <message>
        <source>the API address is not ReserveKit’s since %1</source>
        <translation>l’adresse de l’API n’est plus celle de ReserveKit depuis %1</translation>
    </message>
    <message>
        <source>Reading your bookings from ReserveKit: %L1 %</source>
        <translation>Lecture de vos réservations dans ReserveKit&#xa0;: %L1&#xa0;%</translation>
    </message>
    <message>
        <source>Reading your bookings from ReserveKit…</source>
        <translation>Lecture de vos réservations dans ReserveKit…</translation>
    </message>
    <message>
        <source>Old bookings are listed without an alert.</source>
        <translation>Les anciennes réservations entrent dans la liste sans alerte.</translation>
    </message>
    <message>
        <source>Checking %1 instead of receiving webhooks.</source>
        <translation>ReserveKit est interrogé %1, faute de webhooks.</translation>
    </message>
    <message>
        <source>Checking %1 instead: webhooks have not come since %2.</source>
        <translation>ReserveKit est interrogé %1&#xa0;: les webhooks n’arrivent plus depuis %2.</translation>
    </message>
    <message>
        <source>A booking was found that no webhook had told. Check the webhook entries in ReserveKit, and the way to this computer.</source>
        <translation>Une réservation a été trouvée sans qu’aucun webhook l’ait annoncée. Vérifiez les entrées de webhook dans ReserveKit et l’accès à cet ordinateur.</translation>
    </message>
    <message>
        <source>Checking %1; no webhook has come lately.</source>
        <translation>ReserveKit est interrogé %1&#xa0;; aucun webhook récemment.</translation>
    </message>
    <message>
        <source>With webhooks you hear of a booking at once: paste your address into ReserveKit.</source>
        <translation>Les webhooks annoncent une réservation aussitôt&#xa0;: collez votre adresse dans ReserveKit.</translation>
    </message>
    <message>
        <source>Not receiving since %1: %2.</source>
        <translation>Les réservations n’arrivent plus depuis %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Not receiving: %1.</source>
        <translation>Les réservations n’arrivent pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Receiving bookings, but %1.</source>
        <translation>Les réservations arrivent, mais %1.</translation>
    </message>
    <message>
        <source>Asking ReserveKit…</source>
        <translation>Interrogation de ReserveKit…</translation>
    </message>
    <message>
        <source>ReserveKit has not answered</source>
        <translation>ReserveKit n’a pas répondu</translation>
    </message>
    <message>
        <source>Check that this computer is online.</source>
        <translation>Vérifiez que cet ordinateur est connecté à Internet.</translation>
    </message>
    <message>
        <source>Bookings cannot be saved on this computer.</source>
        <translation>Impossible d’enregistrer les réservations sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>A booking came in, but is not in the list.</source>
        <translation>Une réservation est arrivée, mais n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>Listening, but a delivery at %1 could not be read in full.</source>
        <translation>À l’écoute, mais un envoi n’a pas pu être lu en entier (%1).</translation>
    </message>
    <message>
        <source>It is kept. Compare today&apos;s bookings with ReserveKit&apos;s own list.</source>
        <translation>Il est conservé. Comparez les réservations du jour avec la liste de ReserveKit.</translation>
    </message>
    <message>
        <source>Listening, but names of services and times are not up to date.</source>
        <translation>À l’écoute, mais les noms des prestations et les horaires ne sont pas à jour.</translation>
    </message>
    <message>
        <source>Receiving bookings: the last delivery came at %1.</source>
        <translation>Les réservations arrivent&#xa0;; dernier envoi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Listening at %1.</source>
        <translation>À l’écoute sur %1.</translation>
    </message>
    <message>
        <source>Listening, but nothing has come since %1.</source>
        <translation>À l’écoute, mais rien n’est arrivé depuis %1.</translation>
    </message>
    <message>
        <source>If customers did book since then, check the webhook entries in ReserveKit.</source>
        <translation>Si des clients ont réservé depuis, vérifiez les entrées de webhook dans ReserveKit.</translation>
    </message>
    <message>
        <source>Listening at %1; waiting for the first delivery.</source>
        <translation>À l’écoute sur %1&#xa0;; en attente du premier envoi.</translation>
    </message>
    <message>
        <source>Paste your address into ReserveKit and send its sample from there.</source>
        <translation>Collez votre adresse dans ReserveKit et lancez-y l’envoi d’exemple.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the API key shows other services than before</source>
        <translation>la clé API montre d’autres prestations qu’avant</translation>
    </message>
    <message>
        <source>Nothing is checked before you have said whether it is the key of this shop; another one can be entered in the settings.</source>
        <translation>Rien n’est interrogé tant que vous n’avez pas dit si c’est la clé de cet établissement&#xa0;; une autre peut être saisie dans les paramètres.</translation>
    </message>
    <message>
        <source>the API key shows no services</source>
        <translation>la clé API ne montre aucune prestation</translation>
    </message>
    <message>
        <source>There is nothing to check. Look in ReserveKit whether it is this shop’s key.</source>
        <translation>Il n’y a rien à interroger. Vérifiez dans ReserveKit si c’est la clé de cet établissement.</translation>
    </message>
    <message>
        <source>the services cannot be read from ReserveKit</source>
        <translation>les prestations ne peuvent pas être lues dans ReserveKit</translation>
    </message>
    <message>
        <source>No webhooks come for %1: checking %2 instead.</source>
        <translation>Aucun webhook n’arrive pour %1&#xa0;: ReserveKit est interrogé %2.</translation>
    </message>
    <message>
        <source>Something was found there that no webhook had told. Each service needs webhook entries of its own in ReserveKit.</source>
        <translation>On y a trouvé quelque chose qu’aucun webhook n’avait annoncé. Chaque prestation a besoin de ses propres entrées de webhook dans ReserveKit.</translation>
    </message>
    <message>
        <source>Checking %1; ReserveKit has confirmed no delivery lately.</source>
        <translation>ReserveKit est interrogé %1&#xa0;; il n’a confirmé aucun envoi récemment.</translation>
    </message>
    <message>
        <source>A delivery without a signature may come from anybody, and proves nothing before it is confirmed.</source>
        <translation>Un envoi sans signature peut venir de n’importe qui et ne prouve rien tant qu’il n’est pas confirmé.</translation>
    </message>
    <message>
        <source>No webhooks come for %1, and %2.</source>
        <translation>Aucun webhook n’arrive pour %1, et %2.</translation>
    </message>
    <message>
        <source>They are not in the table: look for them in ReserveKit&apos;s own list.</source>
        <translation>Elles ne figurent pas dans le tableau&#xa0;: cherchez-les dans la liste de ReserveKit.</translation>
    </message>
    <message>
        <source>Checking %1, but some bookings in ReserveKit cannot be read.</source>
        <translation>ReserveKit est interrogé %1, mais certaines réservations y sont illisibles.</translation>
    </message>
    <message>
        <source>Receiving bookings, but some in ReserveKit cannot be read.</source>
        <translation>Les réservations arrivent, mais certaines dans ReserveKit sont illisibles.</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>That is more than one line. Copy the key alone, and paste it again.</source>
        <translation>Il y a plus d’une ligne. Copiez la clé seule et collez-la de nouveau.</translation>
    </message>
    <message>
        <source>There is a space in it, and a key has none. Copy the key alone, and paste it again.</source>
        <translation>Il y a un espace, or une clé n’en contient pas. Copiez la clé seule et collez-la de nouveau.</translation>
    </message>
    <message>
        <source>There is a character in it that no key has, such as … where a key is shown shortened. Copy the whole key from ReserveKit.</source>
        <translation>Il y a un caractère qu’aucune clé ne contient, comme … là où une clé est affichée en abrégé. Copiez la clé entière dans ReserveKit.</translation>
    </message>
    <message>
        <source>That is only the beginning of a key. Copy the whole key from ReserveKit.</source>
        <translation>Ce n’est que le début d’une clé. Copiez la clé entière dans ReserveKit.</translation>
    </message>
    <message>
        <source>This looks like the secret of a webhook. ReserveKit&apos;s API keys begin with sk_rsv_ or tk_rsv_.</source>
        <translation>Cela ressemble au secret d’un webhook. Les clés API de ReserveKit commencent par sk_rsv_ ou tk_rsv_.</translation>
    </message>
    <message>
        <source>ReserveKit&apos;s API keys begin with sk_rsv_ or tk_rsv_: is this the whole key? It can be saved all the same.</source>
        <translation>Les clés API de ReserveKit commencent par sk_rsv_ ou tk_rsv_&#xa0;: est-ce bien la clé entière&#xa0;? Elle peut tout de même être enregistrée.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>A delivery was set aside. %1</source>
        <translation>Un envoi a été mis de côté. %1</translation>
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
        <translation>Rien n’est encore arrivé. Collez votre adresse dans ReserveKit et lancez-y l’envoi d’exemple.</translation>
    </message>
    <message>
        <source>Nothing has come since %1. If customers did book since then, check the webhook entries in ReserveKit.</source>
        <translation>Rien n’est arrivé depuis le %1. Si des clients ont réservé depuis, vérifiez les entrées de webhook dans ReserveKit.</translation>
    </message>
    <message>
        <source>The last delivery came at %1.</source>
        <translation>Dernier envoi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Deliveries need none; the address is the secret.</source>
        <translation>Les envois n’en ont pas besoin&#xa0;; l’adresse tient lieu de secret.</translation>
    </message>
    <message>
        <source>A delivery at %1 was refused: its signature is wrong. Compare the signing secret here with the one in ReserveKit.</source>
        <translation>Un envoi a été refusé (%1)&#xa0;: sa signature est incorrecte. Comparez le secret de signature saisi ici avec celui de ReserveKit.</translation>
    </message>
    <message>
        <source>The signing secret is there.</source>
        <translation>Le secret de signature est en place.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>A delivery at %1 could not be read in full. It is kept; compare today&apos;s bookings with ReserveKit&apos;s own list.</source>
        <translation>Un envoi n’a pas pu être lu en entier (%1). Il est conservé&#xa0;; comparez les réservations du jour avec la liste de ReserveKit.</translation>
    </message>
    <message>
        <source>Every delivery that was kept is in the list.</source>
        <translation>Chaque envoi conservé figure dans la liste.</translation>
    </message>
    <message>
        <source>The plan&apos;s requests are used up until %1. A larger plan can be set in the settings, once ReserveKit has it.</source>
        <translation>Les requêtes du forfait sont épuisées jusqu’au %1. Un forfait supérieur peut être indiqué dans les paramètres, une fois souscrit chez ReserveKit.</translation>
    </message>
    <message>
        <source>ReserveKit has not answered yet. Check again in a moment.</source>
        <translation>ReserveKit n’a pas encore répondu. Vérifiez de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>ReserveKit has not answered since %1. Check that this computer is online.</source>
        <translation>ReserveKit n’a pas répondu depuis le %1. Vérifiez que cet ordinateur est connecté à Internet.</translation>
    </message>
    <message>
        <source>Your bookings are still being read from ReserveKit. Check again later.</source>
        <translation>La lecture de vos réservations dans ReserveKit est en cours. Vérifiez de nouveau plus tard.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Interrogation</translation>
    </message>
    <message>
        <source>ReserveKit is not checked for bookings that no webhook brought. Turn it on in the settings, page “ReserveKit account”.</source>
        <translation>ReserveKit n’est pas interrogé pour trouver les réservations qu’aucun webhook n’a apportées. Activez cela dans les paramètres, page «&#xa0;Compte ReserveKit&#xa0;».</translation>
    </message>
    <message>
        <source>ReserveKit cannot be asked without an API key that works.</source>
        <translation>ReserveKit ne peut pas être interrogé sans clé API valable.</translation>
    </message>
    <message>
        <source>ReserveKit answered at %1. Requests this month: %2 of %3.</source>
        <translation>Dernière réponse de ReserveKit&#xa0;: %1. Requêtes ce mois-ci&#xa0;: %2 sur %3.</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Listening at %1.</source>
        <translation>À l’écoute sur %1.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Bookings are saved on this computer.</source>
        <translation>Les réservations sont enregistrées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>Il y en a une.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>The bell is in the tray.</source>
        <translation>La cloche est dans la zone de notification.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>The desktop shows them.</source>
        <translation>Le bureau les affiche.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>No webhook told what was found for %1. Each service needs webhook entries of its own in ReserveKit.</source>
        <translation>Aucun webhook n’a annoncé ce qui a été trouvé pour %1. Chaque prestation a besoin de ses propres entrées de webhook dans ReserveKit.</translation>
    </message>
    <message>
        <source>The API key shows other services than before. Nothing is checked before you have said in the window whether it is the key of this shop.</source>
        <translation>La clé API montre d’autres prestations qu’avant. Rien n’est interrogé tant que vous n’avez pas dit dans la fenêtre si c’est la clé de cet établissement.</translation>
    </message>
    <message>
        <source>The API key shows no services. Look in ReserveKit whether it is this shop’s key.</source>
        <translation>La clé API ne montre aucune prestation. Vérifiez dans ReserveKit si c’est la clé de cet établissement.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The log %1 cannot be written.</source>
        <translation>Impossible d’écrire le journal %1.</translation>
    </message>
</context>
<context>
    <name>LoginStart</name>
    <message>
        <source>Whether Deskbell starts when you log in cannot be changed: %1 cannot be written.</source>
        <translation>Impossible de changer le lancement de Deskbell à l’ouverture de session&#xa0;: %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Deskbell still starts when you log in: %1 cannot be removed.</source>
        <translation>Deskbell se lance toujours à l’ouverture de session&#xa0;: %1 ne peut pas être supprimé.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--profile needs a folder.</source>
        <translation>--profile demande un dossier.</translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE, not “%1”.</source>
        <translation>--set attend KEY=VALUE, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2026-05-12, not “%2”.</source>
        <translation>--%1 attend une date comme 2026-05-12, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>export needs --format json, csv or ics.</source>
        <translation>export demande --format json, csv ou ics.</translation>
    </message>
    <message>
        <source>export knows the formats json, csv and ics, not “%1”.</source>
        <translation>export connaît les formats json, csv et ics, mais pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>deliver takes one file.</source>
        <translation>deliver attend un seul fichier.</translation>
    </message>
    <message>
        <source>There is no command called “%1”. See deskbell --help.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;». Voir deskbell --help.</translation>
    </message>
    <message>
        <source>--set does not go with %1.</source>
        <translation>--set ne va pas avec %1.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«&#xa0;%1&#xa0;» est un mot de trop.</translation>
    </message>
    <message>
        <source>--picture-after takes a number of bookings.</source>
        <translation>--picture-after attend un nombre de réservations.</translation>
    </message>
    <message>
        <source>--%1 does not go with %2.</source>
        <translation>--%1 ne va pas avec %2.</translation>
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
        <translation>Deskbell affiche les réservations qu’envoie ReserveKit et signale chaque nouvelle et chaque annulée.

deskbell [--profile DIR] [--set KEY=VALUE]... [--background] [--demo]
deskbell [--profile DIR] export --format json|csv|ics [--from DATE] [--to DATE] [--status S] [--output FILE]
deskbell [--profile DIR] deliver FILE
deskbell [--profile DIR] url [--public]
deskbell [--profile DIR] check
deskbell --help | --version

  --profile DIR     tout garder dans DIR (par défaut&#xa0;: les données d’application de votre compte)
  --set KEY=VALUE   un réglage pour cette fois seulement, comme webhook/port=9000
  --background      démarrer dans la zone de notification
  --demo            un établissement fictif, dans un dossier à part qui est ensuite supprimé

  export            afficher les réservations, pour programmes, tableurs ou agendas (dates&#xa0;: 2026-05-12&#xa0;;
                    statut&#xa0;: pending, confirmed ou cancelled)
  deliver FILE      envoyer FILE au Deskbell en marche comme le ferait ReserveKit&#xa0;; afficher statut et durée
  url               afficher l’adresse du webhook à coller dans le portail de ReserveKit
  check             vérifier avec le Deskbell en marche chaque maillon entre ReserveKit et vous&#xa0;: ok, ou que faire

DESKBELL_API_KEY contient la clé API, DESKBELL_WEBHOOK_SECRET le secret de signature (ou deux séparés par
un espace), pour cette fois.
Code de retour&#xa0;: 0 réussi, 1 échoué, 2 mauvais usage.
</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The folder %1 cannot be written to. Choose another, or make it yours.</source>
        <translation>Impossible d’écrire dans le dossier %1. Choisissez-en un autre, ou rendez-le accessible à votre compte.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be closed to others.</source>
        <translation>Impossible de fermer le dossier %1 aux autres.</translation>
    </message>
    <message>
        <source>There is no profile at %1: Deskbell was never started there.</source>
        <translation>Il n’y a pas de profil dans %1&#xa0;: Deskbell n’y a jamais été lancé.</translation>
    </message>
    <message>
        <source>%1 holds the made-up shop of the demonstration. Start it with --demo, or choose another folder.</source>
        <translation>%1 contient l’établissement fictif de la démonstration. Lancez-le avec --demo ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 holds the bookings of a real shop: the demonstration would mix its own among them. Choose another folder.</source>
        <translation>%1 contient les réservations d’un véritable établissement&#xa0;: la démonstration y mêlerait les siennes. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier %1.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>seen and heard</source>
        <translation>vu et entendu</translation>
    </message>
    <message>
        <source>seen, but not heard</source>
        <translation>vu, mais pas entendu</translation>
    </message>
    <message>
        <source>heard, but not seen</source>
        <translation>entendu, mais pas vu</translation>
    </message>
    <message>
        <source>neither seen nor heard</source>
        <translation>ni vu ni entendu</translation>
    </message>
    <message>
        <source>A rehearsal: nobody has booked</source>
        <translation>Un essai&#xa0;: personne n’a réservé</translation>
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
        <translation>Dernier essai le %1 à %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>This computer is set not to disturb. Click the clock at the top of the screen and switch “Do Not Disturb” off.</source>
        <translation>Cet ordinateur est réglé sur «&#xa0;Ne pas déranger&#xa0;». Cliquez sur l’horloge en haut de l’écran et désactivez «&#xa0;Ne pas déranger&#xa0;».</translation>
    </message>
    <message>
        <source>This computer is set not to disturb. Click the bell in the panel and take the tick from “Do not disturb”.</source>
        <translation>Cet ordinateur est réglé sur «&#xa0;Ne pas déranger&#xa0;». Cliquez sur la cloche de la barre des tâches et décochez «&#xa0;Ne pas déranger&#xa0;».</translation>
    </message>
    <message>
        <source>This computer is set not to disturb. Click the bell in the panel, or open “Notifications” in the settings of the desktop, and switch “Do not disturb” off.</source>
        <translation>Cet ordinateur est réglé sur «&#xa0;Ne pas déranger&#xa0;». Cliquez sur la cloche de la barre des tâches, ou ouvrez «&#xa0;Notifications&#xa0;» dans les paramètres du système, et désactivez «&#xa0;Ne pas déranger&#xa0;».</translation>
    </message>
    <message>
        <source>This computer is set not to disturb. Switch that off in the settings of the desktop.</source>
        <translation>Cet ordinateur est réglé sur «&#xa0;Ne pas déranger&#xa0;». Désactivez ce mode dans les paramètres du système.</translation>
    </message>
    <message>
        <source>By your own choice new bookings are shown only in the window. Choose a notification for them in the settings, page “Alerts”.</source>
        <translation>Selon votre choix, les nouvelles réservations n’apparaissent que dans la fenêtre. Choisissez une notification pour elles dans les paramètres, page «&#xa0;Alertes&#xa0;».</translation>
    </message>
    <message>
        <source>Alerts are paused. Press “Resume” at the top of the window.</source>
        <translation>Les alertes sont en pause. Appuyez sur «&#xa0;Reprendre&#xa0;» en haut de la fenêtre.</translation>
    </message>
    <message>
        <source>These are your quiet hours. Change them in the settings, page “Alerts”, if that is not what you want.</source>
        <translation>Ce sont vos heures calmes. Si ce n’est pas ce que vous voulez, changez-les dans les paramètres, page «&#xa0;Alertes&#xa0;».</translation>
    </message>
    <message>
        <source>The desktop says that it has shown it. Click the clock at the top to see whether it is in the list there; and look in the settings of the desktop, “Notifications”, whether Deskbell may show some.</source>
        <translation>Le bureau indique qu’il l’a affichée. Cliquez sur l’horloge en haut pour voir si elle est dans la liste&#xa0;; et vérifiez dans les paramètres du système, «&#xa0;Notifications&#xa0;», que Deskbell a le droit d’en afficher.</translation>
    </message>
    <message>
        <source>The desktop says that it has shown it. Look whether a window lay over it, or whether the settings of the desktop, “Notifications”, keep Deskbell from showing some.</source>
        <translation>Le bureau indique qu’il l’a affichée. Vérifiez si une fenêtre la recouvrait, ou si les paramètres du système, «&#xa0;Notifications&#xa0;», empêchent Deskbell d’en afficher.</translation>
    </message>
    <message>
        <source>Install the notification service of your desktop, such as the package xfce4-notifyd, and log in again.</source>
        <translation>Installez le service de notification de votre bureau, par exemple le paquet xfce4-notifyd, puis rouvrez votre session.</translation>
    </message>
    <message>
        <source>The sound of this computer is muted. Click the loudspeaker in the panel and switch it on.</source>
        <translation>Le son de cet ordinateur est coupé. Cliquez sur le haut-parleur de la barre des tâches et activez-le.</translation>
    </message>
    <message>
        <source>The volume of this computer is all the way down. Turn it up at the loudspeaker in the panel.</source>
        <translation>Le volume de cet ordinateur est au minimum. Augmentez-le avec le haut-parleur de la barre des tâches.</translation>
    </message>
    <message>
        <source>By your own choice new bookings come without a sound. Choose one for them in the settings, page “Alerts”.</source>
        <translation>Selon votre choix, les nouvelles réservations arrivent sans son. Choisissez-en un pour elles dans les paramètres, page «&#xa0;Alertes&#xa0;».</translation>
    </message>
    <message>
        <source>Deskbell&apos;s own volume is all the way down. Turn it up in the settings, page “Alerts”.</source>
        <translation>Le volume de Deskbell est au minimum. Augmentez-le dans les paramètres, page «&#xa0;Alertes&#xa0;».</translation>
    </message>
    <message>
        <source>Sounds are left to the desktop here: switch them on in its settings, where it has such.</source>
        <translation>Ici, c’est le bureau qui se charge des sons&#xa0;: activez-les dans ses paramètres, s’il en propose.</translation>
    </message>
    <message>
        <source>The sound could not be played: %1. Look whether this computer has a loudspeaker, and whether other programs are heard.</source>
        <translation>Le son n’a pas pu être joué&#xa0;: %1. Vérifiez si cet ordinateur a un haut-parleur et si l’on entend les autres programmes.</translation>
    </message>
    <message>
        <source>Deskbell has played it. Look whether the loudspeakers are on and plugged in, and whether the settings of the desktop, “Sound”, send it to the right ones.</source>
        <translation>Deskbell l’a joué. Vérifiez si les haut-parleurs sont allumés et branchés, et si les paramètres du système, «&#xa0;Son&#xa0;», l’envoient aux bons.</translation>
    </message>
</context>
<context>
    <name>ReserveKit</name>
    <message>
        <source>The API address is not a web address. Check it in the settings.</source>
        <translation>L’adresse de l’API n’est pas une adresse web. Vérifiez-la dans les paramètres.</translation>
    </message>
    <message>
        <source>The API address has to begin with https://, or the key could be read on the way.</source>
        <translation>L’adresse de l’API doit commencer par https://, sinon la clé pourrait être lue en chemin.</translation>
    </message>
    <message>
        <source>There is no API key yet. Enter one in the settings.</source>
        <translation>Il n’y a pas encore de clé API. Saisissez-en une dans les paramètres.</translation>
    </message>
    <message>
        <source>The API key has a character in it that no key has. Enter it again in the settings.</source>
        <translation>La clé API contient un caractère qu’aucune clé ne contient. Saisissez-la de nouveau dans les paramètres.</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <comment>what happened, ReserveKit&apos;s own words</comment>
        <translation>%1 ReserveKit indique&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>a wait</comment>
        <translation>
            <numerusform>%Ln&#xa0;s</numerusform>
            <numerusform>%Ln&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>a wait</comment>
        <translation>
            <numerusform>%Ln&#xa0;min</numerusform>
            <numerusform>%Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>a wait</comment>
        <translation>
            <numerusform>%Ln&#xa0;h</numerusform>
            <numerusform>%Ln&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>ReserveKit did not accept the API key. Enter it again in the settings; keys are made in ReserveKit’s portal under API keys.</source>
        <translation>ReserveKit n’a pas accepté la clé API. Saisissez-la de nouveau dans les paramètres&#xa0;; les clés se créent dans le portail de ReserveKit, sous «&#xa0;API keys&#xa0;».</translation>
    </message>
    <message>
        <source>ReserveKit does not let this API key be used from this PC. Take the restriction to a website off the key in ReserveKit’s portal, or make a key without one.</source>
        <translation>ReserveKit ne permet pas d’utiliser cette clé API depuis cet ordinateur. Retirez de la clé la restriction à un site web dans le portail de ReserveKit, ou créez une clé sans restriction.</translation>
    </message>
    <message>
        <source>ReserveKit has had more requests than the plan allows and asks to wait for %1.</source>
        <translation>ReserveKit a reçu plus de requêtes que le forfait ne le permet et demande d’attendre %1.</translation>
    </message>
    <message>
        <source>ReserveKit has had more requests than the plan allows and asks to wait.</source>
        <translation>ReserveKit a reçu plus de requêtes que le forfait ne le permet et demande d’attendre.</translation>
    </message>
    <message>
        <source>ReserveKit does not know what it was asked for.</source>
        <translation>ReserveKit ne connaît pas ce qui lui a été demandé.</translation>
    </message>
    <message>
        <source>ReserveKit has a problem of its own (status %1) and will be asked again.</source>
        <translation>ReserveKit rencontre lui-même un problème (code %1)&#xa0;; il sera interrogé de nouveau.</translation>
    </message>
    <message>
        <source>ReserveKit refused the request (status %1).</source>
        <translation>ReserveKit a refusé la requête (code %1).</translation>
    </message>
    <message>
        <source>The API address leads on to another one. Check it in the settings.</source>
        <translation>L’adresse de l’API renvoie vers une autre. Vérifiez-la dans les paramètres.</translation>
    </message>
    <message>
        <source>ReserveKit reported an error.</source>
        <translation>ReserveKit a signalé une erreur.</translation>
    </message>
    <message>
        <source>A web page came back where ReserveKit’s API should be. Check the API address in the settings, and whether this network asks to sign in first.</source>
        <translation>Une page web est arrivée à la place de l’API de ReserveKit. Vérifiez l’adresse de l’API dans les paramètres, et si ce réseau demande d’abord de s’identifier.</translation>
    </message>
    <message>
        <source>ReserveKit’s answer could not be understood.</source>
        <translation>La réponse de ReserveKit n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>ReserveKit’s list of services could not be understood.</source>
        <translation>La liste des prestations de ReserveKit n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>ReserveKit’s list of time slots could not be understood.</source>
        <translation>La liste des créneaux de ReserveKit n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>ReserveKit’s list of bookings could not be understood.</source>
        <translation>La liste des réservations de ReserveKit n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>Nobody answers at the API address; it will be tried again.</source>
        <translation>Personne ne répond à l’adresse de l’API&#xa0;; une nouvelle tentative aura lieu.</translation>
    </message>
    <message>
        <source>ReserveKit’s API was not found on the network. Is this PC online?</source>
        <translation>L’API de ReserveKit est introuvable sur le réseau. Cet ordinateur est-il connecté à Internet&#xa0;?</translation>
    </message>
    <message>
        <source>The connection to ReserveKit is not safe: its certificate was not accepted. Check this PC’s date and whether something on this network reads along.</source>
        <translation>La connexion à ReserveKit n’est pas sûre&#xa0;: son certificat n’a pas été accepté. Vérifiez la date de cet ordinateur, et si quelque chose sur ce réseau lit les échanges.</translation>
    </message>
    <message>
        <source>The API address leads on to another one, which is not given the key. Check the API address in the settings, and whether this network asks to sign in first.</source>
        <translation>L’adresse de l’API renvoie vers une autre, à qui la clé n’est pas donnée. Vérifiez l’adresse de l’API dans les paramètres, et si ce réseau demande d’abord de s’identifier.</translation>
    </message>
    <message>
        <source>This PC’s proxy server does not let ReserveKit be reached. Check the PC’s network settings.</source>
        <translation>Le serveur proxy de cet ordinateur ne laisse pas joindre ReserveKit. Vérifiez les paramètres réseau de l’ordinateur.</translation>
    </message>
    <message>
        <source>ReserveKit took too long to answer; it will be asked again.</source>
        <translation>ReserveKit a mis trop de temps à répondre&#xa0;; il sera interrogé de nouveau.</translation>
    </message>
    <message>
        <source>ReserveKit’s answer was too large to be one.</source>
        <translation>La réponse de ReserveKit était trop volumineuse pour en être une.</translation>
    </message>
    <message>
        <source>The connection to ReserveKit broke off; it will be tried again.</source>
        <translation>La connexion à ReserveKit s’est interrompue&#xa0;; une nouvelle tentative aura lieu.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>alerts/services lists services as in “123:banner, 124:silent”, not “%1”.</source>
        <translation>alerts/services énumère les prestations comme «&#xa0;123:banner, 124:silent&#xa0;», et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>alerts/quiet_hours lists days as in “mon 20:00-08:00, sat 00:00-00:00”, not “%1”.</source>
        <translation>alerts/quiet_hours énumère les jours comme «&#xa0;mon 20:00-08:00, sat 00:00-00:00&#xa0;», et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The setting %1 is a number from 0 to %2, not “%3”.</source>
        <translation>Le réglage %1 est un nombre de 0 à %2, et non «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>alerts/today is same, louder or ring, not “%1”.</source>
        <translation>alerts/today vaut same, louder ou ring, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The setting %1 is either true or false, not “%2”.</source>
        <translation>Le réglage %1 vaut true ou false, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>An alert is silent, banner, sound or ring, not “%1”.</source>
        <translation>Une alerte vaut silent, banner, sound ou ring, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Business hours are written as 09:00-19:00, or left empty; not as “%1”.</source>
        <translation>Les heures d’ouverture s’écrivent 09:00-19:00 ou restent vides&#xa0;; pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The port is a number up to 65535, not “%1”.</source>
        <translation>Le port est un nombre jusqu’à 65535, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The plan is starter, developer or a number of requests a month, not “%1”.</source>
        <translation>Le forfait est starter, developer ou un nombre de requêtes par mois, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This version keeps bookings only on this computer: leave store/url empty.</source>
        <translation>Cette version ne garde les réservations que sur cet ordinateur&#xa0;: laissez store/url vide.</translation>
    </message>
    <message>
        <source>There is no setting called “%1”.</source>
        <translation>Il n’y a pas de réglage «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The signature is none, reservekit, standard or github, not “%1”.</source>
        <translation>La signature vaut none, reservekit, standard ou github, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not an address of this computer: write numbers such as 127.0.0.1.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse de cet ordinateur&#xa0;: écrivez des nombres comme 127.0.0.1.</translation>
    </message>
    <message>
        <source>The secret part of the address needs 22 or more of A–Z, a–z, 0–9, - and _.</source>
        <translation>La partie secrète de l’adresse demande au moins 22 caractères parmi A–Z, a–z, 0–9, - et _.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read. Mend the file, or move it away: then a new address is made.</source>
        <translation>Impossible de lire les paramètres dans %1. Réparez le fichier ou déplacez-le&#xa0;: une nouvelle adresse sera alors créée.</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1. Is the disk full, or the folder locked?</source>
        <translation>Impossible d’écrire les paramètres dans %1. Le disque est-il plein ou le dossier verrouillé&#xa0;?</translation>
    </message>
    <message>
        <source>The language is one of %1, not “%2”.</source>
        <translation>La langue vaut l’un de ces mots&#xa0;: %1, et non «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SigningSecrets</name>
    <message>
        <source>%1 does not fit Standard Webhooks, whose secrets look like “whsec_MfKQ9r8GKYqrTw…”. Copy it once more, whole, or choose another signature.</source>
        <translation>%1 ne convient pas à Standard Webhooks, dont les secrets ressemblent à «&#xa0;whsec_MfKQ9r8GKYqrTw…&#xa0;». Copiez-le encore une fois, en entier, ou choisissez une autre signature.</translation>
    </message>
    <message>
        <source>The signing secret in DESKBELL_WEBHOOK_SECRET</source>
        <translation>Le secret de signature dans DESKBELL_WEBHOOK_SECRET</translation>
    </message>
    <message>
        <source>The stored signing secret</source>
        <translation>Le secret de signature enregistré</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>Le secret</translation>
    </message>
    <message>
        <source>The second secret</source>
        <translation>Le second secret</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The bookings cannot be kept in %1: %2.</source>
        <translation>Impossible de conserver les réservations dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There are no bookings yet: %1 does not exist.</source>
        <translation>Il n’y a pas encore de réservations&#xa0;: %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The disk is full: no booking can be kept until there is room for %1.</source>
        <translation>Le disque est plein&#xa0;: aucune réservation ne peut être conservée tant qu’il n’y a pas de place pour %1.</translation>
    </message>
    <message>
        <source>Another program holds the bookings in %1.</source>
        <translation>Un autre programme occupe les réservations dans %1.</translation>
    </message>
    <message>
        <source>The disk does not read or write %1.</source>
        <translation>Le disque ne lit ou n’écrit pas %1.</translation>
    </message>
    <message>
        <source>The bookings cannot be written: %1 is read-only.</source>
        <translation>Impossible d’écrire les réservations&#xa0;: %1 est en lecture seule.</translation>
    </message>
    <message>
        <source>The bookings cannot be opened: %1 is not there or not yours to open.</source>
        <translation>Impossible d’ouvrir les réservations&#xa0;: %1 n’existe pas ou vous n’y avez pas accès.</translation>
    </message>
    <message>
        <source>The bookings cannot be read: %1 is damaged. Move it away or put a backup in its place.</source>
        <translation>Impossible de lire les réservations&#xa0;: %1 est endommagé. Déplacez-le ou remplacez-le par une sauvegarde.</translation>
    </message>
    <message>
        <source>The bookings in %1 do not take this: %2.</source>
        <translation>Les réservations dans %1 n’acceptent pas ceci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The bookings in %1 cannot be used: %2.</source>
        <translation>Les réservations dans %1 sont inutilisables&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Two changes to the bookings cannot be made at once.</source>
        <translation>Deux modifications des réservations ne peuvent pas se faire en même temps.</translation>
    </message>
    <message>
        <source>A delivery came outside of a group.</source>
        <translation>Un envoi est arrivé en dehors d’un groupe.</translation>
    </message>
    <message>
        <source>There is no group of deliveries to keep.</source>
        <translation>Il n’y a pas de groupe d’envois à conserver.</translation>
    </message>
    <message>
        <source>These bookings were last kept by a newer Deskbell: install that version to go on with them.</source>
        <translation>Ces réservations proviennent d’un Deskbell plus récent&#xa0;: installez cette version pour continuer à les utiliser.</translation>
    </message>
    <message>
        <source>These bookings were kept by an older Deskbell: start Deskbell once to bring them up to date.</source>
        <translation>Ces réservations proviennent d’un Deskbell plus ancien&#xa0;: lancez Deskbell une fois pour les mettre à jour.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Deskbell: 1 booking to acknowledge</source>
        <translation>Deskbell&#xa0;: 1 réservation à voir</translation>
    </message>
    <message numerus="yes">
        <source>Deskbell: %Ln bookings to acknowledge</source>
        <translation>
            <numerusform>Deskbell&#xa0;: %Ln réservation à voir</numerusform>
            <numerusform>Deskbell&#xa0;: %Ln réservations à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking waits for somebody to answer</source>
        <translation>1 réservation attend que quelqu’un réponde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings wait for somebody to answer</source>
        <translation>
            <numerusform>%Ln réservation attend que quelqu’un réponde</numerusform>
            <numerusform>%Ln réservations attendent que quelqu’un réponde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell</name>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>the program %1 (process %2)</source>
        <translation>le programme %1 (processus %2)</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2. Close that program, or choose another port.</source>
        <translation>Le port %1 est occupé par %2. Fermez ce programme ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>The system does not let Deskbell listen on port %1. Choose a port above 1023.</source>
        <translation>Le système ne laisse pas Deskbell écouter sur le port %1. Choisissez un port supérieur à 1023.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer. Choose another one, such as 127.0.0.1.</source>
        <translation>%1 n’est pas une adresse de cet ordinateur. Choisissez-en une autre, comme 127.0.0.1.</translation>
    </message>
</context>
<context>
    <name>deskbell::AccountPage</name>
    <message>
        <source>C&amp;heck ReserveKit for bookings that no webhook brought</source>
        <translation>&amp;Rechercher dans ReserveKit les réservations qu’aucun webhook n’a apportées</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>With it Deskbell reads your services and bookings, and confirms and cancels for you. Keep it to yourself: whoever has it can do the same.</source>
        <translation>Grâce à elle, Deskbell lit vos prestations et vos réservations, et confirme et annule pour vous. Gardez-la pour vous&#xa0;: qui la possède peut faire de même.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message numerus="yes">
        <source>Starter: %Ln requests a month</source>
        <translation>
            <numerusform>Starter&#xa0;: %Ln requête par mois</numerusform>
            <numerusform>Starter&#xa0;: %Ln requêtes par mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Developer: %Ln requests a month</source>
        <translation>
            <numerusform>Developer&#xa0;: %Ln requête par mois</numerusform>
            <numerusform>Developer&#xa0;: %Ln requêtes par mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>Requests a month</source>
        <translation>Requêtes par mois</translation>
    </message>
    <message>
        <source> requests a month</source>
        <translation> requêtes par mois</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Votre forfait</translation>
    </message>
    <message>
        <source>Deskbell never asks ReserveKit more often than the plan allows.</source>
        <translation>Deskbell n’interroge jamais ReserveKit plus souvent que le forfait ne le permet.</translation>
    </message>
    <message>
        <source>Checking for missed bookings</source>
        <translation>Recherche des réservations manquées</translation>
    </message>
    <message>
        <source>Within business hours Deskbell asks most often, outside them now and then, so that the requests last for the month.</source>
        <translation>Deskbell interroge surtout pendant les heures d’ouverture, et de temps en temps en dehors, pour que les requêtes suffisent jusqu’à la fin du mois.</translation>
    </message>
</context>
<context>
    <name>deskbell::Acknowledging</name>
    <message>
        <source>Acknowledged 1 booking.</source>
        <translation>1 réservation marquée comme vue.</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledged %Ln bookings.</source>
        <translation>
            <numerusform>%Ln réservation marquée comme vue.</numerusform>
            <numerusform>%Ln réservations marquées comme vues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::AlertsPage</name>
    <message>
        <source>A new booking</source>
        <translation>Nouvelle réservation</translation>
    </message>
    <message>
        <source>A booking is cancelled</source>
        <translation>Réservation annulée</translation>
    </message>
    <message>
        <source>A booking is moved</source>
        <translation>Réservation déplacée</translation>
    </message>
    <message>
        <source>A booking is confirmed elsewhere</source>
        <translation>Réservation confirmée ailleurs</translation>
    </message>
    <message>
        <source>A note is changed elsewhere</source>
        <translation>Note modifiée ailleurs</translation>
    </message>
    <message>
        <source>Only in the window</source>
        <translation>Seulement dans la fenêtre</translation>
    </message>
    <message>
        <source>Notification without a sound</source>
        <translation>Notification sans son</translation>
    </message>
    <message>
        <source>Notification and sound</source>
        <translation>Notification et son</translation>
    </message>
    <message>
        <source>Ring until somebody answers</source>
        <translation>Sonner jusqu’à une réponse</translation>
    </message>
    <message>
        <source>&amp;Hide names and notes in notifications</source>
        <translation>&amp;Masquer les noms et les notes dans les notifications</translation>
    </message>
    <message>
        <source>Say it &amp;aloud as well, after the sound</source>
        <translation>L’annoncer aussi à &amp;voix haute, après le son</translation>
    </message>
    <message>
        <source>Tell me when &amp;bookings may not come in</source>
        <translation>Prévenir si des &amp;réservations risquent de ne pas arriver</translation>
    </message>
    <message>
        <source>Tell me when a day is unusually &amp;silent</source>
        <translation>Prévenir si une &amp;journée est anormalement silencieuse</translation>
    </message>
    <message>
        <source>Like any other day</source>
        <translation>Comme les autres jours</translation>
    </message>
    <message>
        <source>Louder: twice, and it stays on the screen</source>
        <translation>Plus insistant&#xa0;: deux fois, et reste à l’écran</translation>
    </message>
    <message>
        <source>Without a sound from a week ahead</source>
        <translation>Sans son dès une semaine à l’avance</translation>
    </message>
    <message numerus="yes">
        <source>Without a sound from %Ln weeks ahead</source>
        <translation>
            <numerusform>Sans son dès %Ln semaine à l’avance</numerusform>
            <numerusform>Sans son dès %Ln semaines à l’avance</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is for &amp;today</source>
        <translation>Si c’est pour a&amp;ujourd’hui</translation>
    </message>
    <message>
        <source>If it is &amp;far ahead</source>
        <translation>Si c’est pour bien plus &amp;tard</translation>
    </message>
    <message>
        <source>What you are told of</source>
        <translation>Ce qui vous est signalé</translation>
    </message>
    <message>
        <source>What you do here yourself is never announced. What is for a time already past makes no sound.</source>
        <translation>Ce que vous faites vous-même ici n’est jamais annoncé. Ce qui concerne une heure déjà passée ne fait aucun son.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Before a booking begins</source>
        <translation>Avant le début d’une réservation</translation>
    </message>
    <message>
        <source>One notification with a sound, for bookings whose time of day is known. It keeps to quiet hours and pauses, and none comes once the booking has begun.</source>
        <translation>Une seule notification avec son, pour les réservations dont l’heure est connue. Elle respecte les heures calmes et les pauses, et n’arrive plus une fois la réservation commencée.</translation>
    </message>
    <message>
        <source>&amp;Remind me</source>
        <translation>Me ra&amp;ppeler</translation>
    </message>
    <message>
        <source>1 minute before</source>
        <translation>1 minute avant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes before</source>
        <translation>
            <numerusform>%Ln minute avant</numerusform>
            <numerusform>%Ln minutes avant</numerusform>
        </translation>
    </message>
    <message>
        <source>Hear “ne&amp;w”</source>
        <translation>Écouter «&#xa0;&amp;nouvelle&#xa0;»</translation>
    </message>
    <message>
        <source>Hear “cance&amp;lled”</source>
        <translation>Écouter «&#xa0;&amp;annulée&#xa0;»</translation>
    </message>
    <message>
        <source>Hear “chan&amp;ged”</source>
        <translation>Écouter «&#xa0;modif&amp;iée&#xa0;»</translation>
    </message>
    <message>
        <source>Hear “tro&amp;uble”</source>
        <translation>Écouter «&#xa0;pro&amp;blème&#xa0;»</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>V&amp;olume</translation>
    </message>
    <message>
        <source>Services that may be quieter</source>
        <translation>Prestations qui peuvent être plus discrètes</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Nothing is announced then. What came meanwhile is summed up in one notification at the end.</source>
        <translation>Rien n’est alors annoncé. Ce qui est arrivé entre-temps est résumé à la fin en une seule notification.</translation>
    </message>
    <message>
        <source>When something may be wrong</source>
        <translation>En cas de problème possible</translation>
    </message>
    <message>
        <source>Trouble with the connection has a sound of its own, once. A silent day is one on which nobody has booked by a time when, on the same weekday of the weeks before, several always had; it is told once a day at most, and only while the connection is fine.</source>
        <translation>Un problème de connexion a un son à lui, une seule fois. Une journée silencieuse est une journée où personne n’a encore réservé à une heure à laquelle, le même jour des semaines précédentes, plusieurs l’avaient toujours fait&#xa0;; elle est signalée au plus une fois par jour, et seulement si la connexion fonctionne.</translation>
    </message>
    <message>
        <source>Who else can see the screen</source>
        <translation>Qui d’autre peut voir l’écran</translation>
    </message>
    <message>
        <source>Notifications can be read by whoever passes by, on some computers also while the screen is locked.</source>
        <translation>Les notifications peuvent être lues par quiconque passe devant, sur certains ordinateurs même quand l’écran est verrouillé.</translation>
    </message>
    <message numerus="yes">
        <source>Without a sound from %Ln days ahead</source>
        <translation>
            <numerusform>Sans son dès %Ln jour à l’avance</numerusform>
            <numerusform>Sans son dès %Ln jours à l’avance</numerusform>
        </translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Prestation %1</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Comme ci-dessus</translation>
    </message>
    <message>
        <source>Never ring</source>
        <translation>Ne jamais sonner</translation>
    </message>
    <message>
        <source>How loud Deskbell is beside other programs. All the way down it is silent.</source>
        <translation>Le volume de Deskbell par rapport aux autres programmes. Au minimum, il est muet.</translation>
    </message>
</context>
<context>
    <name>deskbell::ApiQueue</name>
    <message>
        <source>The settings for ReserveKit have changed meanwhile.</source>
        <translation>Les paramètres de ReserveKit ont changé entre-temps.</translation>
    </message>
    <message numerus="yes">
        <source>ReserveKit has had more requests than the plan allows and asks to wait for %Ln min.</source>
        <translation>
            <numerusform>ReserveKit a reçu plus de requêtes que le forfait ne le permet et demande d’attendre %Ln&#xa0;min.</numerusform>
            <numerusform>ReserveKit a reçu plus de requêtes que le forfait ne le permet et demande d’attendre %Ln&#xa0;min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ReserveKit did not answer well lately; it will be asked again in %Ln min.</source>
        <translation>
            <numerusform>ReserveKit a mal répondu dernièrement&#xa0;; il sera interrogé de nouveau dans %Ln&#xa0;min.</numerusform>
            <numerusform>ReserveKit a mal répondu dernièrement&#xa0;; il sera interrogé de nouveau dans %Ln&#xa0;min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Application</name>
    <message>
        <source>To confirm, cancel or note something from here, Deskbell needs your ReserveKit API key. Enter it in the settings.</source>
        <translation>Pour confirmer, annuler ou noter quelque chose d’ici, Deskbell a besoin de votre clé API ReserveKit. Saisissez-la dans les paramètres.</translation>
    </message>
    <message>
        <source>The picture cannot be saved to %1.</source>
        <translation>Impossible d’enregistrer l’image dans %1.</translation>
    </message>
    <message>
        <source>Deskbell cannot be started a second time. Quit, and start it without --demo.</source>
        <translation>Deskbell ne peut pas être lancé une seconde fois. Quittez-le, puis lancez-le sans --demo.</translation>
    </message>
</context>
<context>
    <name>deskbell::BackOffice</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>The bookings on this computer are not open yet.</source>
        <translation>Les réservations de cet ordinateur ne sont pas encore ouvertes.</translation>
    </message>
</context>
<context>
    <name>deskbell::Booking</name>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
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
        <translation>%1 à %2</translation>
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
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>reason · note</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>1re visite</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <comment>number</comment>
        <translation>Visite %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Cancelled, not acknowledged: %1</source>
        <translation>Annulée, pas encore vue&#xa0;: %1</translation>
    </message>
    <message>
        <source>New, not acknowledged: %1</source>
        <translation>Nouvelle, pas encore vue&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::BookingDelegate</name>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
</context>
<context>
    <name>deskbell::BookingFilter</name>
    <message>
        <source>To confirm</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmées</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>status</comment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>date</comment>
        <translation>dès le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>jusqu’au %1</translation>
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
        <translation>Heure</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Slot free again</source>
        <translation>Créneau libéré</translation>
    </message>
    <message>
        <source>booking %1</source>
        <translation>réservation %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>customer, day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Prestation %1</translation>
    </message>
</context>
<context>
    <name>deskbell::BookingTable</name>
    <message>
        <source>Bookings</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Sort by day, today first</source>
        <translation>Trier par jour, aujourd’hui en premier</translation>
    </message>
    <message>
        <source>Go to the details of the booking</source>
        <translation>Aller aux détails de la réservation</translation>
    </message>
    <message>
        <source>Acknowledge the selected bookings</source>
        <translation>Marquer les réservations sélectionnées comme vues</translation>
    </message>
    <message>
        <source>Go to the next new booking</source>
        <translation>Aller à la prochaine nouvelle réservation</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>Go to the next day</source>
        <translation>Aller au jour suivant</translation>
    </message>
    <message>
        <source>Go to the day before</source>
        <translation>Aller au jour précédent</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Colonnes…</translation>
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
        <translation>Heure sur place (%1)&#xa0;: cet ordinateur ne connaît pas ce fuseau horaire.</translation>
    </message>
    <message>
        <source>Shop time (%1); on this PC: %2</source>
        <comment>time zone, time</comment>
        <translation>Heure sur place (%1)&#xa0;; sur cet ordinateur&#xa0;: %2</translation>
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
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>form of a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>deskbell::Browsing</name>
    <message>
        <source>1 new booking is not shown here.</source>
        <translation>1 nouvelle réservation n’est pas affichée ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new bookings are not shown here.</source>
        <translation>
            <numerusform>%Ln nouvelle réservation n’est pas affichée ici.</numerusform>
            <numerusform>%Ln nouvelles réservations ne sont pas affichées ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new cancellation is not shown here.</source>
        <translation>1 nouvelle annulation n’est pas affichée ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new cancellations are not shown here.</source>
        <translation>
            <numerusform>%Ln nouvelle annulation n’est pas affichée ici.</numerusform>
            <numerusform>%Ln nouvelles annulations ne sont pas affichées ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown here: %1.</source>
        <comment>3 new bookings, 1 cancelled</comment>
        <translation>Non affichées ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>S&amp;how them</source>
        <translation>Les a&amp;fficher</translation>
    </message>
</context>
<context>
    <name>deskbell::CancelDialog</name>
    <message>
        <source>Cancel booking</source>
        <translation>Annuler la réservation</translation>
    </message>
    <message>
        <source>The customer may get to read the reason.</source>
        <translation>Le client pourra peut-être lire le motif.</translation>
    </message>
    <message>
        <source>&amp;Cancel booking</source>
        <translation>&amp;Annuler la réservation</translation>
    </message>
    <message>
        <source>&amp;Keep booking</source>
        <translation>&amp;Garder la réservation</translation>
    </message>
    <message>
        <source>Keep booking</source>
        <translation>Garder la réservation</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
</context>
<context>
    <name>deskbell::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>What is checked is in the table, in this order.</source>
        <translation>Ce qui est coché figure dans le tableau, dans cet ordre.</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Comme au &amp;début</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>deskbell::ComputerPage</name>
    <message>
        <source>S&amp;tart Deskbell when I log in</source>
        <translation>&amp;Lancer Deskbell à l’ouverture de ma session</translation>
    </message>
    <message>
        <source>Always there</source>
        <translation>Toujours là</translation>
    </message>
    <message>
        <source>Deskbell then waits in the tray from the start. While it is not running, nobody hears of a booking.</source>
        <translation>Deskbell attend alors dans la zone de notification dès le début. Tant qu’il n’est pas en marche, personne n’apprend l’arrivée d’une réservation.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Texts, dates and numbers change when Deskbell is quit and started again.</source>
        <translation>Les textes, les dates et les nombres changent quand Deskbell est quitté puis relancé.</translation>
    </message>
</context>
<context>
    <name>deskbell::CopyActions</name>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copier le &amp;nom</translation>
    </message>
    <message>
        <source>Copy &amp;phone number</source>
        <translation>Copier le numéro de &amp;téléphone</translation>
    </message>
    <message>
        <source>Copy &amp;e-mail address</source>
        <translation>Copier l’adresse &amp;e-mail</translation>
    </message>
</context>
<context>
    <name>deskbell::CopyRow</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>deskbell::DatesDialog</name>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>&amp;Show these days</source>
        <translation>&amp;Afficher ces jours</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>deskbell::DayHeadings</name>
    <message>
        <source>now %1</source>
        <comment>time</comment>
        <translation>il est %1</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked</source>
        <translation>
            <numerusform>%Ln réservation</numerusform>
            <numerusform>%Ln réservations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln annulée</numerusform>
            <numerusform>%Ln annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>time</comment>
        <translation>prochaine à %1</translation>
    </message>
</context>
<context>
    <name>deskbell::DetailsPane</name>
    <message>
        <source>Previous booking</source>
        <translation>Réservation précédente</translation>
    </message>
    <message>
        <source>Next booking</source>
        <translation>Réservation suivante</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy phone number</source>
        <translation>Copier le numéro de téléphone</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Appeler ce numéro</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Copy e-mail address</source>
        <translation>Copier l’adresse e-mail</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Previous booking (Alt+Left)</source>
        <translation>Réservation précédente (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Next booking (Alt+Right)</source>
        <translation>Réservation suivante (Alt+Droite)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Booking number</source>
        <translation>Numéro de réservation</translation>
    </message>
    <message>
        <source>Go back to the bookings</source>
        <translation>Revenir aux réservations</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings selected</source>
        <translation>
            <numerusform>%Ln réservation sélectionnée</numerusform>
            <numerusform>%Ln réservations sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a booking to see all of it here.</source>
        <translation>Sélectionnez une réservation pour la voir ici en entier.</translation>
    </message>
    <message>
        <source>Not confirmed yet: Deskbell asks ReserveKit whether this is so.</source>
        <translation>Pas encore vérifié&#xa0;: Deskbell demande à ReserveKit si c’est exact.</translation>
    </message>
    <message>
        <source>Found by polling: no webhook told of this booking.</source>
        <translation>Trouvée en interrogeant ReserveKit&#xa0;: aucun webhook n’a annoncé cette réservation.</translation>
    </message>
    <message>
        <source>Its last change was found by polling: no webhook told of it.</source>
        <translation>Dernière modification trouvée en interrogeant ReserveKit&#xa0;: aucun webhook ne l’a annoncée.</translation>
    </message>
    <message>
        <source>The slot is free again.</source>
        <translation>Le créneau est de nouveau libre.</translation>
    </message>
    <message>
        <source>Not confirmed: to ask ReserveKit whether this is so, Deskbell needs the API key.</source>
        <translation>Non vérifié&#xa0;: pour demander à ReserveKit si c’est exact, Deskbell a besoin de la clé API.</translation>
    </message>
</context>
<context>
    <name>deskbell::Edit</name>
    <message>
        <source>ReserveKit does not have this booking any more.</source>
        <translation>ReserveKit n’a plus cette réservation.</translation>
    </message>
    <message>
        <source>The booking was cancelled meanwhile.</source>
        <translation>La réservation a été annulée entre-temps.</translation>
    </message>
    <message>
        <source>ReserveKit does not allow it, as the booking is now.</source>
        <translation>ReserveKit ne le permet pas dans l’état actuel de la réservation.</translation>
    </message>
    <message>
        <source>ReserveKit’s answer could not be understood.</source>
        <translation>La réponse de ReserveKit n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>ReserveKit agreed, but left the booking as it was.</source>
        <translation>ReserveKit a accepté, mais a laissé la réservation telle quelle.</translation>
    </message>
    <message>
        <source>Your answer is needed</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Waiting to confirm</source>
        <translation>Confirmation en attente</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Confirmation…</translation>
    </message>
    <message>
        <source>Waiting to cancel</source>
        <translation>Annulation en attente</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling the booking of %1 in %Ln s.</source>
        <translation>
            <numerusform>Annulation de la réservation dans %Ln&#xa0;s&#xa0;: %1.</numerusform>
            <numerusform>Annulation de la réservation dans %Ln&#xa0;s&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deskbell ended before the cancellation for %1 was sent. Is it still to be cancelled?</source>
        <translation>Deskbell s’est arrêté avant l’envoi de l’annulation&#xa0;: %1. Faut-il toujours annuler&#xa0;?</translation>
    </message>
    <message>
        <source>This booking changed before your confirmation was sent: %1. Confirm it all the same?</source>
        <translation>Cette réservation a changé avant l’envoi de votre confirmation&#xa0;: %1. La confirmer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>This booking changed before your cancellation was sent: %1. Cancel it all the same?</source>
        <translation>Cette réservation a changé avant l’envoi de votre annulation&#xa0;: %1. L’annuler quand même&#xa0;?</translation>
    </message>
    <message>
        <source>This booking changed before your note was saved: %1. Save the note all the same?</source>
        <translation>Cette réservation a changé avant l’enregistrement de votre note&#xa0;: %1. Enregistrer la note quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Not confirmed: %1. %2</source>
        <translation>Non confirmée&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Not cancelled: %1. %2</source>
        <translation>Non annulée&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Note not saved: %1. %2</source>
        <translation>Note non enregistrée&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Your change waits to be sent to ReserveKit.</source>
        <translation>Votre modification attend d’être envoyée à ReserveKit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of yours wait to be sent to ReserveKit.</source>
        <translation>
            <numerusform>%Ln de vos modifications attend d’être envoyée à ReserveKit.</numerusform>
            <numerusform>%Ln de vos modifications attendent d’être envoyées à ReserveKit.</numerusform>
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
            <numerusform>Annulation de %Ln réservation dans %1 s.</numerusform>
            <numerusform>Annulation de %Ln réservations dans %1 s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::EditBars</name>
    <message>
        <source>Cancelling the booking of %1. Press Control and Z within 8 seconds to keep it.</source>
        <translation>Annulation de la réservation&#xa0;: %1. Appuyez sur Ctrl et Z dans les 8 secondes pour la garder.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ne pas ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>E&amp;ssayer maintenant</translation>
    </message>
    <message>
        <source>Send n&amp;ow</source>
        <translation>Env&amp;oyer maintenant</translation>
    </message>
    <message>
        <source>Send all the sa&amp;me</source>
        <translation>Envoyer &amp;quand même</translation>
    </message>
    <message>
        <source>&amp;Keep booking</source>
        <translation>&amp;Garder la réservation</translation>
    </message>
    <message>
        <source>&amp;Keep as it is now</source>
        <translation>&amp;Laisser telle quelle</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling %Ln bookings. Press Control and Z within 8 seconds to keep them.</source>
        <translation>
            <numerusform>Annulation de %Ln réservation. Appuyez sur Ctrl et Z dans les 8 secondes pour la conserver.</numerusform>
            <numerusform>Annulation de %Ln réservations. Appuyez sur Ctrl et Z dans les 8 secondes pour les conserver.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::EditButtons</name>
    <message>
        <source>Open &amp;settings</source>
        <translation>Ouvrir les para&amp;mètres</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
</context>
<context>
    <name>deskbell::EditCommands</name>
    <message>
        <source>&amp;Confirm booking</source>
        <translation>&amp;Confirmer la réservation</translation>
    </message>
    <message>
        <source>Confirm the selected bookings (C)</source>
        <translation>Confirmer les réservations sélectionnées (C)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel booking</source>
        <translation>Annuler la réser&amp;vation</translation>
    </message>
    <message>
        <source>Cancel the selected bookings (Delete)</source>
        <translation>Annuler les réservations sélectionnées (Suppr)</translation>
    </message>
    <message>
        <source>&amp;Edit note</source>
        <translation>&amp;Modifier la note</translation>
    </message>
    <message>
        <source>Change the note of this booking (E)</source>
        <translation>Modifier la note de cette réservation (E)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings</source>
        <translation>
            <numerusform>%Ln réservation</numerusform>
            <numerusform>%Ln réservations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::EditDesk</name>
    <message>
        <source>It was on its way to ReserveKit already, and cannot be taken back any more.</source>
        <translation>C’était déjà en route vers ReserveKit&#xa0;; il n’est plus possible de revenir en arrière.</translation>
    </message>
</context>
<context>
    <name>deskbell::EmptyPane</name>
    <message>
        <source>C&amp;lear the search</source>
        <translation>Effacer la &amp;recherche</translation>
    </message>
    <message>
        <source>Sh&amp;ow the address to paste</source>
        <translation>Afficher l’a&amp;dresse à coller</translation>
    </message>
    <message>
        <source>No bookings yet</source>
        <translation>Pas encore de réservations</translation>
    </message>
    <message>
        <source>They appear here by themselves as soon as ReserveKit sends one. For that, paste Deskbell&apos;s address into ReserveKit&apos;s portal.</source>
        <translation>Elles apparaissent ici d’elles-mêmes dès que ReserveKit en envoie une. Pour cela, collez l’adresse de Deskbell dans le portail de ReserveKit.</translation>
    </message>
    <message>
        <source>They appear here by themselves as soon as somebody books.</source>
        <translation>Elles apparaissent ici d’elles-mêmes dès que quelqu’un réserve.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Names, e-mail addresses, phone numbers, services, notes and booking numbers were searched.</source>
        <translation>La recherche a porté sur les noms, adresses e-mail, numéros de téléphone, prestations, notes et numéros de réservation.</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>Rien ne correspond aux filtres</translation>
    </message>
    <message>
        <source>Remove a filter, or show everything.</source>
        <translation>Retirez un filtre ou affichez tout.</translation>
    </message>
    <message>
        <source>Show a&amp;ll bookings</source>
        <translation>Afficher &amp;toutes les réservations</translation>
    </message>
    <message>
        <source>Nothing in “%1”</source>
        <translation>Rien dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Bookings that belong here appear by themselves.</source>
        <translation>Les réservations qui vont ici apparaissent d’elles-mêmes.</translation>
    </message>
</context>
<context>
    <name>deskbell::Export</name>
    <message>
        <source>%1: %2</source>
        <comment>label: text</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>customer · service</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Annulée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The calendar could not be written: there is not enough memory.</source>
        <translation>L’agenda n’a pas pu être écrit&#xa0;: mémoire insuffisante.</translation>
    </message>
    <message>
        <source>This Deskbell was built without libical and cannot write calendars.</source>
        <translation>Ce Deskbell a été compilé sans libical et ne peut pas écrire d’agendas.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>moment at which it was made</comment>
        <translation>Réservée le</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée le</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Booking number</source>
        <translation>Numéro de réservation</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>deskbell::FilterBar</name>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;iltrer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Show only some of the bookings: by status, service or date</source>
        <translation>N’afficher qu’une partie des réservations&#xa0;: par statut, prestation ou date</translation>
    </message>
    <message>
        <source>&amp;Remove all filters</source>
        <translation>&amp;Retirer tous les filtres</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Prestations</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Next 7 days</source>
        <translation>7 &amp;prochains jours</translation>
    </message>
    <message>
        <source>&amp;Last 7 days</source>
        <translation>7 &amp;derniers jours</translation>
    </message>
    <message>
        <source>This &amp;month</source>
        <translation>Ce &amp;mois-ci</translation>
    </message>
    <message>
        <source>Ne&amp;xt month</source>
        <translation>M&amp;ois prochain</translation>
    </message>
    <message>
        <source>From today &amp;on</source>
        <translation>À partir d’aujourd’&amp;hui</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Dates</translation>
    </message>
    <message>
        <source>&amp;Choose dates…</source>
        <translation>&amp;Choisir des dates…</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Retirer le filtre %1</translation>
    </message>
</context>
<context>
    <name>deskbell::FreedesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>In 5 min</source>
        <translation>Dans 5 min</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: no notification service is running. New bookings still appear in this window.</source>
        <translation>Ce bureau n’affiche pas de notifications&#xa0;: aucun service de notification n’est en marche. Les nouvelles réservations apparaissent tout de même dans cette fenêtre.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: its notification service does not answer (%1). New bookings still appear in this window.</source>
        <translation>Ce bureau n’affiche pas de notifications&#xa0;: son service de notification ne répond pas (%1). Les nouvelles réservations apparaissent tout de même dans cette fenêtre.</translation>
    </message>
    <message>
        <source>The desktop did not show a notification: %1</source>
        <translation>Le bureau n’a pas affiché de notification&#xa0;: %1</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: its notification service does not answer. New bookings still appear in this window.</source>
        <translation>Ce bureau n’affiche pas de notifications&#xa0;: son service de notification ne répond pas. Les nouvelles réservations apparaissent tout de même dans cette fenêtre.</translation>
    </message>
    <message>
        <source>The desktop did not say whether it showed a notification.</source>
        <translation>Le bureau n’a pas indiqué s’il a affiché une notification.</translation>
    </message>
</context>
<context>
    <name>deskbell::Headline</name>
    <message>
        <source>1 new booking</source>
        <translation>1 nouvelle réservation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new bookings</source>
        <translation>
            <numerusform>%Ln nouvelle réservation</numerusform>
            <numerusform>%Ln nouvelles réservations</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cancelled</source>
        <translation>1 annulée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln annulée</numerusform>
            <numerusform>%Ln annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>new bookings, cancelled ones</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing heard</source>
        <translation>Sans nouvelles</translation>
    </message>
    <message>
        <source>No booking ahead</source>
        <translation>Aucune réservation à venir</translation>
    </message>
    <message>
        <source>Next: %1 · %2</source>
        <comment>time, customer</comment>
        <translation>Prochaine&#xa0;: %1 · %2</translation>
    </message>
    <message>
        <source>Next: %1 · %2 · %3</source>
        <comment>time, customer, service</comment>
        <translation>Prochaine&#xa0;: %1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>Today, without a time: %Ln bookings</source>
        <translation>
            <numerusform>Aujourd’hui, sans heure&#xa0;: %Ln réservation</numerusform>
            <numerusform>Aujourd’hui, sans heure&#xa0;: %Ln réservations</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, without a time: %1</source>
        <comment>customer</comment>
        <translation>Aujourd’hui, sans heure&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::HealthBar</name>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open se&amp;ttings</source>
        <translation>Ouvrir les &amp;paramètres</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
</context>
<context>
    <name>deskbell::HoursFields</name>
    <message>
        <source>The whole day, every day.</source>
        <translation>Toute la journée, tous les jours.</translation>
    </message>
    <message>
        <source>It ends on the next day. Every day alike, by the shop&apos;s clock.</source>
        <translation>Se termine le lendemain. Mêmes heures tous les jours, à l’heure de l’établissement.</translation>
    </message>
    <message>
        <source>Every day alike, by the shop&apos;s clock.</source>
        <translation>Mêmes heures tous les jours, à l’heure de l’établissement.</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <source>Automatic, from your time slots</source>
        <translation>Automatiques, selon vos créneaux</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … à …</translation>
    </message>
    <message>
        <source>Business hours from</source>
        <translation>Début des heures d’ouverture</translation>
    </message>
    <message>
        <source>Business hours to</source>
        <translation>Fin des heures d’ouverture</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;à</translation>
    </message>
    <message>
        <source>&amp;Business hours</source>
        <translation>&amp;Heures d’ouverture</translation>
    </message>
</context>
<context>
    <name>deskbell::KeyFields</name>
    <message>
        <source>The key comes from this computer&apos;s environment (DESKBELL_API_KEY). It wins over what is typed here.</source>
        <translation>La clé vient de l’environnement de cet ordinateur (DESKBELL_API_KEY). Elle l’emporte sur ce qui est saisi ici.</translation>
    </message>
    <message>
        <source>A key is stored in this system&apos;s key store. Paste another one to replace it.</source>
        <translation>Une clé est enregistrée dans le trousseau de clés de ce système. Collez-en une autre pour la remplacer.</translation>
    </message>
    <message>
        <source>A key is stored in a file that only your account can read. Paste another one to replace it.</source>
        <translation>Une clé est enregistrée dans un fichier que seul votre compte peut lire. Collez-en une autre pour la remplacer.</translation>
    </message>
    <message>
        <source>No key is stored yet. Without a key Deskbell shows what webhooks bring, and cannot check for missed bookings, confirm or cancel.</source>
        <translation>Aucune clé n’est encore enregistrée. Sans clé, Deskbell affiche ce qu’apportent les webhooks, mais ne peut ni rechercher les réservations manquées, ni confirmer, ni annuler.</translation>
    </message>
    <message>
        <source>Show &amp;what is typed</source>
        <translation>Afficher la &amp;saisie</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>&amp;Get a key at app.reservekit.io</source>
        <translation>&amp;Obtenir une clé sur app.reservekit.io</translation>
    </message>
    <message>
        <source>Opens the page “API keys” of ReserveKit&apos;s portal in your browser.</source>
        <translation>Ouvre la page «&#xa0;API keys&#xa0;» du portail de ReserveKit dans votre navigateur.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>C&amp;lé API</translation>
    </message>
    <message>
        <source>The key will be removed when you save.</source>
        <translation>La clé sera supprimée à l’enregistrement.</translation>
    </message>
    <message>
        <source>A key is stored</source>
        <translation>Une clé est enregistrée</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Collez la clé ici</translation>
    </message>
    <message>
        <source>Keep the ke&amp;y</source>
        <translation>&amp;Garder la clé</translation>
    </message>
    <message>
        <source>&amp;Remove the key</source>
        <translation>Supprimer la &amp;clé</translation>
    </message>
</context>
<context>
    <name>deskbell::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>deskbell::MainWindow</name>
    <message>
        <source>1 booking rings until you answer.</source>
        <translation>1 réservation sonne jusqu’à votre réponse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings ring until you answer.</source>
        <translation>
            <numerusform>%Ln réservation sonne jusqu’à votre réponse.</numerusform>
            <numerusform>%Ln réservations sonnent jusqu’à votre réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>It rang for 1 booking, and nobody answered.</source>
        <translation>La sonnerie a retenti pour 1 réservation, et personne n’a répondu.</translation>
    </message>
    <message numerus="yes">
        <source>It rang for %Ln bookings, and nobody answered.</source>
        <translation>
            <numerusform>La sonnerie a retenti pour %Ln réservation, et personne n’a répondu.</numerusform>
            <numerusform>La sonnerie a retenti pour %Ln réservations, et personne n’a répondu.</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;I am here</source>
        <translation>&amp;Je suis là</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Connect my account</source>
        <translation>&amp;Connecter mon compte</translation>
    </message>
    <message>
        <source>This is a demonstration with a made-up shop. Nothing here is real.</source>
        <translation>Ceci est une démonstration avec un établissement fictif. Rien n’y est réel.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Will you notice the next booking? A rehearsal shows it in a minute.</source>
        <translation>Remarquerez-vous la prochaine réservation&#xa0;? Un essai d’une minute vous le dira.</translation>
    </message>
    <message>
        <source>Re&amp;hearse an alert</source>
        <translation>&amp;Essayer une alerte</translation>
    </message>
    <message>
        <source>N&amp;ot now</source>
        <translation>P&amp;lus tard</translation>
    </message>
    <message>
        <source>(%L1) Deskbell</source>
        <translation>(%L1) Deskbell</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>Mar&amp;quer comme vu</translation>
    </message>
    <message>
        <source>&amp;Day list</source>
        <translation>&amp;Liste des jours</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Semaine</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Défaire</translation>
    </message>
    <message>
        <source>Check for new bookings &amp;now</source>
        <translation>Actualiser mai&amp;ntenant</translation>
    </message>
    <message>
        <source>&amp;Previous booking</source>
        <translation>Réservation &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Next booking</source>
        <translation>Réservation s&amp;uivante</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Paramè&amp;tres</translation>
    </message>
    <message>
        <source>&amp;Quit Deskbell</source>
        <translation>&amp;Quitter Deskbell</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In the day list</source>
        <translation>Dans la liste des jours</translation>
    </message>
    <message>
        <source>In the week</source>
        <translation>Dans la semaine</translation>
    </message>
    <message>
        <source>In the search field</source>
        <translation>Dans le champ de recherche</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>Dans les détails</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Trier par</translation>
    </message>
</context>
<context>
    <name>deskbell::MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>deskbell::MonthStrip</name>
    <message>
        <source>1 booked</source>
        <translation>1 réservation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked</source>
        <translation>
            <numerusform>%Ln réservation</numerusform>
            <numerusform>%Ln réservations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, how many are booked</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing booked</source>
        <translation>aucune réservation</translation>
    </message>
    <message>
        <source>Month: %1</source>
        <comment>a day and how much is booked</comment>
        <translation>Mois&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::Nearness</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln&#xa0;min</numerusform>
            <numerusform>%Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln&#xa0;h</numerusform>
            <numerusform>%Ln&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1&#xa0;h %L2&#xa0;min</translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>dans 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>il y a 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a length of time</comment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>just over</source>
        <translation>vient de finir</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a length of time</comment>
        <translation>il y a %1</translation>
    </message>
</context>
<context>
    <name>deskbell::NewsBar</name>
    <message>
        <source>Sho&amp;w new</source>
        <translation>Voir les &amp;nouvelles</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>Marquer comme &amp;vu</translation>
    </message>
    <message>
        <source>Acknowledge a&amp;ll</source>
        <translation>&amp;Tout marquer comme vu</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Marquer comme vu</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Tout marquer comme vu</translation>
    </message>
    <message>
        <source>Go to the next booking that nobody has acknowledged (N)</source>
        <translation>Aller à la prochaine réservation pas encore vue (N)</translation>
    </message>
    <message>
        <source>Mark the selected bookings as seen (A)</source>
        <translation>Marquer les réservations sélectionnées comme vues (A)</translation>
    </message>
    <message>
        <source>Select a new booking first.</source>
        <translation>Sélectionnez d’abord une nouvelle réservation.</translation>
    </message>
</context>
<context>
    <name>deskbell::NoteDialog</name>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>&amp;Save note</source>
        <translation>&amp;Enregistrer la note</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Laisser telle quelle</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser telle quelle</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
</context>
<context>
    <name>deskbell::OtherBookings</name>
    <message>
        <source>1 other booking of this person</source>
        <translation>1 autre réservation de cette personne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other bookings of this person</source>
        <translation>
            <numerusform>%Ln autre réservation de cette personne</numerusform>
            <numerusform>%Ln autres réservations de cette personne</numerusform>
        </translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>et 1 autre</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
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
        <translation>Deskbell reste dans la zone de notification</translation>
    </message>
    <message>
        <source>Bookings still come in. Click the bell to open the window; quit from its menu.</source>
        <translation>Les réservations arrivent toujours. Cliquez sur la cloche pour ouvrir la fenêtre&#xa0;; quittez depuis son menu.</translation>
    </message>
    <message>
        <source>This desktop has no tray: keep this window open, closing it ends Deskbell.</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: gardez cette fenêtre ouverte, la fermer arrête Deskbell.</translation>
    </message>
</context>
<context>
    <name>deskbell::OwnEdits</name>
    <message>
        <source>Quit Deskbell</source>
        <translation>Quitter Deskbell</translation>
    </message>
    <message>
        <source>The cancellation for %1 has not been sent yet.</source>
        <translation>L’annulation n’a pas encore été envoyée&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellations have not been sent yet.</source>
        <translation>
            <numerusform>%Ln annulation n’a pas encore été envoyée.</numerusform>
            <numerusform>%Ln annulations n’ont pas encore été envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Envoyer maintenant</translation>
    </message>
    <message>
        <source>&amp;Keep booking</source>
        <translation>&amp;Garder la réservation</translation>
    </message>
    <message>
        <source>Do &amp;not quit</source>
        <translation>&amp;Ne pas quitter</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Keep booking</source>
        <translation>Garder la réservation</translation>
    </message>
    <message>
        <source>Do not quit</source>
        <translation>Ne pas quitter</translation>
    </message>
</context>
<context>
    <name>deskbell::Panes</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Retour à la li&amp;ste</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
</context>
<context>
    <name>deskbell::QuestionBar</name>
    <message>
        <source>This API key shows other services than before. Is it the key of this shop?</source>
        <translation>Cette clé API donne d’autres prestations qu’auparavant. Est-ce bien la clé de cet établissement&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Yes, use it</source>
        <translation>&amp;Oui, l’utiliser</translation>
    </message>
    <message>
        <source>Enter another &amp;key</source>
        <translation>Saisir une autre &amp;clé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 bookings of “%2” are gone from ReserveKit all at once. Take them off here too?</source>
        <translation>
            <numerusform>%Ln réservation sur %L1 de «&#xa0;%2&#xa0;» a disparu d’un coup de ReserveKit. La retirer ici aussi&#xa0;?</numerusform>
            <numerusform>%Ln réservations sur %L1 de «&#xa0;%2&#xa0;» ont disparu d’un coup de ReserveKit. Les retirer ici aussi&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>a service</source>
        <translation>une prestation</translation>
    </message>
    <message>
        <source>Check each, then &amp;take them off</source>
        <translation>&amp;Vérifier chacune, puis les retirer</translation>
    </message>
    <message>
        <source>&amp;Keep them for now</source>
        <translation>Les &amp;garder pour l’instant</translation>
    </message>
</context>
<context>
    <name>deskbell::QuietHours</name>
    <message>
        <source>Quiet from, %1</source>
        <comment>weekday</comment>
        <translation>Début des heures calmes, %1</translation>
    </message>
    <message>
        <source>Quiet until, %1</source>
        <comment>weekday</comment>
        <translation>Fin des heures calmes, %1</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of day</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>on the next day</source>
        <translation>le lendemain</translation>
    </message>
    <message>
        <source>Every day outside business hours, %1 to %2</source>
        <comment>two times of day</comment>
        <translation>Chaque jour en dehors des heures d’ouverture, de %1 à %2</translation>
    </message>
</context>
<context>
    <name>deskbell::Rail</name>
    <message>
        <source>Inbox</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>All bookings</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
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
        <translation>Une réservation fictive est en route.</translation>
    </message>
    <message>
        <source>It has come in as a real booking does. Did you notice?</source>
        <translation>Elle est arrivée comme une vraie réservation. L’avez-vous remarquée&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Rehearse an alert</source>
        <translation>E&amp;ssayer une alerte</translation>
    </message>
    <message>
        <source>Did you see it?</source>
        <translation>L’avez-vous vue&#xa0;?</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>L’avez-vous entendue&#xa0;?</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>A pretended booking comes in the way real ones do, so that you know whether you will notice the next one. It is never kept among your bookings.</source>
        <translation>Une réservation fictive arrive comme les vraies, pour que vous sachiez si vous remarquerez la prochaine. Elle n’est jamais conservée parmi vos réservations.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>%1 Yes</source>
        <comment>the question, then the answer</comment>
        <translation>%1 Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 No</source>
        <comment>the question, then the answer</comment>
        <translation>%1 Non</translation>
    </message>
</context>
<context>
    <name>deskbell::Rehearser</name>
    <message>
        <source>The pretended booking has not come in. Look at the line at the top of the window, and try again.</source>
        <translation>La réservation fictive n’est pas arrivée. Regardez la ligne en haut de la fenêtre et réessayez.</translation>
    </message>
    <message>
        <source>Deskbell does not listen for bookings at the moment. Look at the line at the top of the window for what to do.</source>
        <translation>Deskbell n’est pas à l’écoute des réservations en ce moment. La ligne en haut de la fenêtre indique que faire.</translation>
    </message>
    <message>
        <source>The pretended booking has not come in: %1.</source>
        <translation>La réservation fictive n’est pas arrivée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The pretended booking was turned away (%1). Look at the line at the top of the window for what to do.</source>
        <translation>La réservation fictive a été refusée (%1). La ligne en haut de la fenêtre indique que faire.</translation>
    </message>
</context>
<context>
    <name>deskbell::RowButtons</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Confirm booking</source>
        <translation>Confirmer la réservation</translation>
    </message>
    <message>
        <source>Confirm the booking of %1</source>
        <translation>Confirmer la réservation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Annuler la réservation</translation>
    </message>
    <message>
        <source>Cancel the booking of %1</source>
        <translation>Annuler la réservation&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::SavedViews</name>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Sa&amp;ved views</source>
        <translation>Vues enre&amp;gistrées</translation>
    </message>
    <message>
        <source>Remove a saved vie&amp;w</source>
        <translation>&amp;Supprimer une vue enregistrée</translation>
    </message>
    <message>
        <source>Save this v&amp;iew…</source>
        <translation>&amp;Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>&amp;Remove this view</source>
        <translation>&amp;Supprimer cette vue</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>deskbell::SearchBar</name>
    <message>
        <source>Search bookings</source>
        <translation>Rechercher des réservations</translation>
    </message>
    <message>
        <source>Search by name, phone, e-mail, note or number (Ctrl+F)</source>
        <translation>Rechercher par nom, téléphone, e-mail, note ou numéro (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Go on to what was found</source>
        <translation>Passer aux résultats</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 résultat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::SecretFields</name>
    <message>
        <source>The secret comes from this computer&apos;s environment (DESKBELL_WEBHOOK_SECRET). It wins over what is typed here.</source>
        <translation>Le secret vient de l’environnement de cet ordinateur (DESKBELL_WEBHOOK_SECRET). Il l’emporte sur ce qui est saisi ici.</translation>
    </message>
    <message>
        <source>Stored in this system&apos;s key store. Leave the fields empty to keep it.</source>
        <translation>Enregistré dans le trousseau de clés de ce système. Laissez les champs vides pour le garder.</translation>
    </message>
    <message>
        <source>Stored in a file that only your account can read. Leave the fields empty to keep it.</source>
        <translation>Enregistré dans un fichier que seul votre compte peut lire. Laissez les champs vides pour le garder.</translation>
    </message>
    <message>
        <source>No secret is stored yet. It will be kept in this system&apos;s key store.</source>
        <translation>Aucun secret n’est encore enregistré. Il sera conservé dans le trousseau de clés de ce système.</translation>
    </message>
    <message>
        <source>Sho&amp;w what is typed</source>
        <translation>Afficher la sa&amp;isie</translation>
    </message>
    <message>
        <source>Only while you change from one secret to another</source>
        <translation>Seulement pendant le passage d’un secret à un autre</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>&amp;Secret</translation>
    </message>
    <message>
        <source>Secon&amp;d secret</source>
        <translation>Secon&amp;d secret</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Second secret</source>
        <translation>Second secret</translation>
    </message>
    <message>
        <source>A secret is stored</source>
        <translation>Un secret est enregistré</translation>
    </message>
</context>
<context>
    <name>deskbell::SecretStore</name>
    <message>
        <source>The file with the API key, %1, cannot be read.</source>
        <translation>Impossible de lire le fichier de la clé API, %1.</translation>
    </message>
    <message>
        <source>The file with the signing secret, %1, cannot be read.</source>
        <translation>Impossible de lire le fichier du secret de signature, %1.</translation>
    </message>
    <message>
        <source>The API key is kept in this computer&apos;s key store, which is locked or not running. Unlock it, or enter the API key again.</source>
        <translation>La clé API est conservée dans le trousseau de clés de cet ordinateur, qui est verrouillé ou n’est pas en marche. Déverrouillez-le ou saisissez de nouveau la clé API.</translation>
    </message>
    <message>
        <source>The signing secret is kept in this computer&apos;s key store, which is locked or not running. Unlock it, or enter the signing secret again.</source>
        <translation>Le secret de signature est conservé dans le trousseau de clés de cet ordinateur, qui est verrouillé ou n’est pas en marche. Déverrouillez-le ou saisissez de nouveau le secret de signature.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, the key store&apos;s own words</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The key store refused the API key: %1.</source>
        <translation>Le trousseau de clés a refusé la clé API&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The key store refused the signing secret: %1.</source>
        <translation>Le trousseau de clés a refusé le secret de signature&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The old %1 cannot be removed.</source>
        <translation>Impossible de supprimer l’ancien %1.</translation>
    </message>
    <message>
        <source>This computer has no key store.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>Impossible de supprimer %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Is the disk full?</source>
        <translation>Impossible d’écrire %1. Le disque est-il plein&#xa0;?</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingsDialog</name>
    <message>
        <source>Keep it in a &amp;file</source>
        <translation>Garder dans &amp;un fichier</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>ReserveKit account</source>
        <translation>Compte ReserveKit</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>This computer has no key store that Deskbell can use, so the API key is not kept yet. It can be kept in a file that only your account can read.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés utilisable par Deskbell&#xa0;; la clé API n’est donc pas encore conservée. Elle peut l’être dans un fichier que seul votre compte peut lire.</translation>
    </message>
    <message>
        <source>This computer has no key store that Deskbell can use, so the secret is not kept yet. It can be kept in a file that only your account can read.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés utilisable par Deskbell&#xa0;; le secret n’est donc pas encore conservé. Il peut l’être dans un fichier que seul votre compte peut lire.</translation>
    </message>
    <message>
        <source>Saved. It is in force now.</source>
        <translation>Enregistré, et déjà appliqué.</translation>
    </message>
    <message>
        <source>Saved. The language changes when Deskbell is started again.</source>
        <translation>Enregistré. La langue changera au prochain lancement de Deskbell.</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingsKeeper</name>
    <message>
        <source>Deliveries shall be signed, but no secret is entered. Enter it in the settings.</source>
        <translation>Les envois doivent être signés, mais aucun secret n’est saisi. Saisissez-le dans les paramètres.</translation>
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
        <translation>Aucune réservation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked</source>
        <translation>
            <numerusform>%Ln réservation</numerusform>
            <numerusform>%Ln réservations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln annulée</numerusform>
            <numerusform>%Ln annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookings of the day</source>
        <translation>Réservations du jour</translation>
    </message>
    <message>
        <source>Bookings of the week</source>
        <translation>Réservations de la semaine</translation>
    </message>
    <message>
        <source>Page %1</source>
        <comment>number</comment>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>form of a date on paper</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Printed %1, %2</source>
        <comment>date, time</comment>
        <translation>Imprimé le %1 à %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing can be printed there.</source>
        <translation>Impossible d’imprimer à cet endroit.</translation>
    </message>
    <message>
        <source>The printing could not be finished.</source>
        <translation>L’impression n’a pas pu être terminée.</translation>
    </message>
</context>
<context>
    <name>deskbell::Story</name>
    <message>
        <source>Found by polling</source>
        <translation>Trouvée en interrogeant ReserveKit</translation>
    </message>
    <message>
        <source>Was there when Deskbell first looked</source>
        <translation>Existait déjà à la première lecture de Deskbell</translation>
    </message>
    <message>
        <source>Received by webhook</source>
        <translation>Reçue par webhook</translation>
    </message>
    <message>
        <source>You were told of the cancellation</source>
        <translation>L’annulation vous a été signalée</translation>
    </message>
    <message>
        <source>You were told that it moved</source>
        <translation>Le déplacement vous a été signalé</translation>
    </message>
    <message>
        <source>You were told that it was confirmed</source>
        <translation>La confirmation vous a été signalée</translation>
    </message>
    <message>
        <source>You were told that its note changed</source>
        <translation>Le changement de note vous a été signalé</translation>
    </message>
    <message>
        <source>You were reminded of it</source>
        <translation>Elle vous a été rappelée</translation>
    </message>
    <message>
        <source>You were told of the new booking</source>
        <translation>La nouvelle réservation vous a été signalée</translation>
    </message>
    <message>
        <source>You confirmed it</source>
        <translation>Vous l’avez confirmée</translation>
    </message>
    <message>
        <source>You cancelled it</source>
        <translation>Vous l’avez annulée</translation>
    </message>
    <message>
        <source>You changed the note</source>
        <translation>Vous avez modifié la note</translation>
    </message>
    <message>
        <source>Your confirmation was sent to ReserveKit</source>
        <translation>Votre confirmation a été envoyée à ReserveKit</translation>
    </message>
    <message>
        <source>Your cancellation was sent to ReserveKit</source>
        <translation>Votre annulation a été envoyée à ReserveKit</translation>
    </message>
    <message>
        <source>Your note was sent to ReserveKit</source>
        <translation>Votre note a été envoyée à ReserveKit</translation>
    </message>
    <message>
        <source>Your confirmation was taken back</source>
        <translation>Votre confirmation a été retirée</translation>
    </message>
    <message>
        <source>Your cancellation was taken back</source>
        <translation>Votre annulation a été retirée</translation>
    </message>
    <message>
        <source>Your note was taken back</source>
        <translation>Votre note a été retirée</translation>
    </message>
    <message>
        <source>Your confirmation was refused. %1</source>
        <translation>Votre confirmation a été refusée. %1</translation>
    </message>
    <message>
        <source>Your cancellation was refused. %1</source>
        <translation>Votre annulation a été refusée. %1</translation>
    </message>
    <message>
        <source>Your note was refused. %1</source>
        <translation>Votre note a été refusée. %1</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacée</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>Rétablie</translation>
    </message>
    <message>
        <source>Removed at ReserveKit</source>
        <translation>Supprimée chez ReserveKit</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>It was not so at ReserveKit, and was corrected</source>
        <translation>Ce n’était pas le cas chez ReserveKit&#xa0;: corrigé</translation>
    </message>
    <message>
        <source>%1 by webhook</source>
        <comment>Changed, Cancelled, …</comment>
        <translation>%1 par webhook</translation>
    </message>
    <message>
        <source>%1 from here</source>
        <comment>Changed, Cancelled, …</comment>
        <translation>%1 depuis Deskbell</translation>
    </message>
    <message>
        <source>%1, found by polling</source>
        <comment>Changed, Cancelled, …</comment>
        <translation>%1 (constaté en interrogeant ReserveKit)</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Marquée comme vue</translation>
    </message>
    <message>
        <source>No longer acknowledged</source>
        <translation>N’est plus marquée comme vue</translation>
    </message>
    <message>
        <source>ReserveKit was asked: it is so</source>
        <translation>ReserveKit interrogé&#xa0;: c’est exact</translation>
    </message>
    <message>
        <source>day</source>
        <comment>what changed</comment>
        <translation>jour</translation>
    </message>
    <message>
        <source>time</source>
        <comment>what changed</comment>
        <translation>heure</translation>
    </message>
    <message>
        <source>status</source>
        <comment>what changed</comment>
        <translation>statut</translation>
    </message>
    <message>
        <source>reason</source>
        <comment>what changed</comment>
        <translation>motif</translation>
    </message>
    <message>
        <source>name</source>
        <comment>what changed</comment>
        <translation>nom</translation>
    </message>
    <message>
        <source>e-mail</source>
        <comment>what changed</comment>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <comment>what changed</comment>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>service</source>
        <comment>what changed</comment>
        <translation>prestation</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what changed</comment>
        <translation>note</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>créneau %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>instead of a text</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text that somebody typed</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
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
        <translation>%1&#xa0;: %2</translation>
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
            <numerusform>Afficher %Ln précédent</numerusform>
            <numerusform>Afficher %Ln précédents</numerusform>
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
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cop&amp;y rows</source>
        <translation>C&amp;opier les lignes</translation>
    </message>
    <message>
        <source>Export for spreadsheets (CSV)…</source>
        <translation>Exporter pour tableurs (CSV)…</translation>
    </message>
    <message>
        <source>Export for calendars (iCalendar)…</source>
        <translation>Exporter pour agendas (iCalendar)…</translation>
    </message>
    <message>
        <source>&amp;Print the day…</source>
        <translation>Imprimer la &amp;journée…</translation>
    </message>
    <message>
        <source>Print the &amp;week…</source>
        <translation>Imprimer la &amp;semaine…</translation>
    </message>
    <message>
        <source>Save the day as PDF…</source>
        <translation>Enregistrer la journée en PDF…</translation>
    </message>
    <message>
        <source>Save the week as PDF…</source>
        <translation>Enregistrer la semaine en PDF…</translation>
    </message>
    <message>
        <source>Copied 1 booking.</source>
        <translation>1 réservation copiée.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln bookings.</source>
        <translation>
            <numerusform>%Ln réservation copiée.</numerusform>
            <numerusform>%Ln réservations copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter ce qui est affiché</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv)</source>
        <translation>Tableurs (*.csv)</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Agendas (*.ics)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation en cours…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie en cours…</translation>
    </message>
</context>
<context>
    <name>deskbell::Tray</name>
    <message>
        <source>&amp;Open Deskbell</source>
        <translation>&amp;Ouvrir Deskbell</translation>
    </message>
    <message>
        <source>&amp;Acknowledge all</source>
        <translation>&amp;Tout marquer comme vu</translation>
    </message>
    <message>
        <source>&amp;Pause alerts</source>
        <translation>&amp;Mettre les alertes en pause</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Pause for &amp;30 minutes</source>
        <translation>Pause de &amp;30 minutes</translation>
    </message>
    <message>
        <source>Pause until &amp;tomorrow</source>
        <translation>Pause jusqu’à &amp;demain</translation>
    </message>
</context>
<context>
    <name>deskbell::TrayNotifier</name>
    <message>
        <source>This desktop shows no notifications: it has no tray. New bookings still appear in this window.</source>
        <translation>Ce bureau n’affiche pas de notifications&#xa0;: il n’a pas de zone de notification. Les nouvelles réservations apparaissent tout de même dans cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>deskbell::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Défaire</translation>
    </message>
</context>
<context>
    <name>deskbell::ViewChoices</name>
    <message>
        <source>Like the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Large &amp;type</source>
        <translation>&amp;Grands caractères</translation>
    </message>
</context>
<context>
    <name>deskbell::ViewSwitch</name>
    <message>
        <source>Day list</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Show the list of days (Ctrl+1)</source>
        <translation>Afficher la liste des jours (Ctrl+1)</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Show the week (Ctrl+2)</source>
        <translation>Afficher la semaine (Ctrl+2)</translation>
    </message>
</context>
<context>
    <name>deskbell::Vigil</name>
    <message>
        <source>Bookings may not come in</source>
        <translation>Des réservations risquent de ne pas arriver</translation>
    </message>
</context>
<context>
    <name>deskbell::WebhookPage</name>
    <message>
        <source>Webhook address</source>
        <translation>Adresse du webhook</translation>
    </message>
    <message>
        <source>The address has changed. Once this is saved, every entry in ReserveKit&apos;s portal needs the new one; the old one no longer works.</source>
        <translation>L’adresse a changé. Une fois cela enregistré, chaque entrée du portail de ReserveKit a besoin de la nouvelle&#xa0;; l’ancienne ne fonctionne plus.</translation>
    </message>
    <message>
        <source>Make a &amp;new address…</source>
        <translation>Créer une &amp;nouvelle adresse…</translation>
    </message>
    <message>
        <source>If somebody else has got hold of it. Every entry in the portal has to be changed then.</source>
        <translation>Si quelqu’un d’autre en a pris connaissance. Il faut alors changer chaque entrée du portail.</translation>
    </message>
    <message>
        <source>Your webhook address</source>
        <translation>Votre adresse de webhook</translation>
    </message>
    <message>
        <source>ReserveKit sends bookings here. Keep it to yourself: whoever knows it can send you bookings.</source>
        <translation>ReserveKit envoie les réservations ici. Gardez-la pour vous&#xa0;: qui la connaît peut vous envoyer des réservations.</translation>
    </message>
    <message>
        <source>Entries to make in ReserveKit&apos;s portal</source>
        <translation>Entrées à créer dans le portail de ReserveKit</translation>
    </message>
    <message>
        <source>Open “Webhooks” at app.reservekit.io and make one entry for each line, all with the same address.</source>
        <translation>Ouvrez «&#xa0;Webhooks&#xa0;» sur app.reservekit.io et créez une entrée pour chaque ligne, toutes avec la même adresse.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sans signature</translation>
    </message>
    <message>
        <source>ReserveKit quick start (X-Webhook-Signature)</source>
        <translation>Démarrage rapide ReserveKit (X-Webhook-Signature)</translation>
    </message>
    <message>
        <source>Standard Webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>GitHub style</source>
        <translation>Style GitHub</translation>
    </message>
    <message>
        <source>If deliveries are signed with a secret, Deskbell refuses those that are not.</source>
        <translation>Si les envois sont signés avec un secret, Deskbell refuse ceux qui ne le sont pas.</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <translation>Adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Where Deskbell listens</source>
        <translation>Où Deskbell écoute</translation>
    </message>
    <message>
        <source>127.0.0.1 is this computer only, for a tunnel; 0.0.0.0 is every network it is in.</source>
        <translation>127.0.0.1 désigne cet ordinateur seul, pour un tunnel&#xa0;; 0.0.0.0 tous les réseaux auxquels il est relié.</translation>
    </message>
    <message>
        <source>A signature needs its secret: type the one that deliveries are signed with.</source>
        <translation>Une signature a besoin de son secret&#xa0;: saisissez celui avec lequel les envois sont signés.</translation>
    </message>
    <message>
        <source>Each service</source>
        <translation>Chaque prestation</translation>
    </message>
    <message>
        <source>Address for %1, %2</source>
        <comment>service, action</comment>
        <translation>Adresse pour %1, %2</translation>
    </message>
</context>
<context>
    <name>deskbell::Week</name>
    <message>
        <source>%1 of %2</source>
        <comment>places taken, places</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>so many more</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>form of a day of the week</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>1 booked</source>
        <translation>1 réservation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked</source>
        <translation>
            <numerusform>%Ln réservation</numerusform>
            <numerusform>%Ln réservations</numerusform>
        </translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Sans heure</translation>
    </message>
    <message>
        <source>Nothing is booked in this week</source>
        <translation>Aucune réservation cette semaine</translation>
    </message>
    <message>
        <source>1 booking of this week is not shown here</source>
        <translation>1 réservation de cette semaine n’est pas affichée ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings of this week are not shown here</source>
        <translation>
            <numerusform>%Ln réservation de cette semaine n’est pas affichée ici</numerusform>
            <numerusform>%Ln réservations de cette semaine ne sont pas affichées ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::WeekGrid</name>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>%1, %2 places taken</source>
        <comment>a booking in a sentence, such as 2 of 4</comment>
        <translation>%1, %2 places prises</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>service, places taken</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Go to the next booking</source>
        <translation>Aller à la réservation suivante</translation>
    </message>
    <message>
        <source>Go to the booking before</source>
        <translation>Aller à la réservation précédente</translation>
    </message>
    <message>
        <source>Go to the next day</source>
        <translation>Aller au jour suivant</translation>
    </message>
    <message>
        <source>Go to the day before</source>
        <translation>Aller au jour précédent</translation>
    </message>
    <message>
        <source>Go to the first booking of the week</source>
        <translation>Aller à la première réservation de la semaine</translation>
    </message>
    <message>
        <source>Go to the last booking of the week</source>
        <translation>Aller à la dernière réservation de la semaine</translation>
    </message>
    <message>
        <source>Go to the next week</source>
        <translation>Aller à la semaine suivante</translation>
    </message>
    <message>
        <source>Go to the week before</source>
        <translation>Aller à la semaine précédente</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>Go to the details of the booking</source>
        <translation>Aller aux détails de la réservation</translation>
    </message>
    <message>
        <source>Acknowledge the selected bookings</source>
        <translation>Marquer les réservations sélectionnées comme vues</translation>
    </message>
    <message>
        <source>Go to the next new booking</source>
        <translation>Aller à la prochaine nouvelle réservation</translation>
    </message>
</context>
</TS>
