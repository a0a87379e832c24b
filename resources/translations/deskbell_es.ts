<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Alerts</name>
    <message>
        <source>Customer without a name</source>
        <translation>Cliente sin nombre</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>en 1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minutes</source>
        <translation>
            <numerusform>en %Ln minuto</numerusform>
            <numerusform>en %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nueva reserva</translation>
    </message>
    <message>
        <source>new booking</source>
        <translation>nueva reserva</translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>Reserva cancelada</translation>
    </message>
    <message>
        <source>booking cancelled</source>
        <translation>reserva cancelada</translation>
    </message>
    <message>
        <source>Booking confirmed</source>
        <translation>Reserva confirmada</translation>
    </message>
    <message>
        <source>booking confirmed</source>
        <translation>reserva confirmada</translation>
    </message>
    <message>
        <source>Booking with another note</source>
        <translation>Reserva con nota modificada</translation>
    </message>
    <message>
        <source>booking with another note</source>
        <translation>reserva con nota modificada</translation>
    </message>
    <message>
        <source>Booking %1</source>
        <comment>in 10 minutes</comment>
        <translation>Reserva %1</translation>
    </message>
    <message>
        <source>booking %1</source>
        <comment>in 10 minutes</comment>
        <translation>reserva %1</translation>
    </message>
    <message>
        <source>Booking moved</source>
        <translation>Reserva reprogramada</translation>
    </message>
    <message>
        <source>booking moved</source>
        <translation>reserva reprogramada</translation>
    </message>
    <message>
        <source>In the quiet hours: %1</source>
        <translation>En las horas de silencio: %1</translation>
    </message>
    <message>
        <source>While you were not to be disturbed: %1</source>
        <translation>Con «No molestar» activado: %1</translation>
    </message>
    <message>
        <source>While alerts were paused: %1</source>
        <translation>Con los avisos en pausa: %1</translation>
    </message>
    <message>
        <source>While bookings could not come in: %1</source>
        <translation>Mientras no podían llegar reservas: %1</translation>
    </message>
    <message>
        <source>Open Deskbell to see who it is.</source>
        <translation>Abra Deskbell para ver de quién es.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Needs your confirmation</source>
        <translation>Requiere su confirmación</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what the customer wrote</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>Se ha quitado la nota.</translation>
    </message>
    <message>
        <source>This reminder comes late.</source>
        <translation>Este recordatorio llega tarde.</translation>
    </message>
    <message>
        <source>1 new booking</source>
        <translation>1 nueva reserva</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new bookings</source>
        <translation>
            <numerusform>%Ln nueva reserva</numerusform>
            <numerusform>%Ln nuevas reservas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking cancelled</source>
        <translation>1 reserva cancelada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings cancelled</source>
        <translation>
            <numerusform>%Ln reserva cancelada</numerusform>
            <numerusform>%Ln reservas canceladas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking confirmed</source>
        <translation>1 reserva confirmada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings confirmed</source>
        <translation>
            <numerusform>%Ln reserva confirmada</numerusform>
            <numerusform>%Ln reservas confirmadas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking with another note</source>
        <translation>1 reserva con nota modificada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings with another note</source>
        <translation>
            <numerusform>%Ln reserva con nota modificada</numerusform>
            <numerusform>%Ln reservas con nota modificada</numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking soon</source>
        <translation>1 reserva próxima</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings soon</source>
        <translation>
            <numerusform>%Ln reserva próxima</numerusform>
            <numerusform>%Ln reservas próximas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking moved</source>
        <translation>1 reserva reprogramada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings moved</source>
        <translation>
            <numerusform>%Ln reserva reprogramada</numerusform>
            <numerusform>%Ln reservas reprogramadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelada</numerusform>
            <numerusform>%Ln canceladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confirmada</numerusform>
            <numerusform>%Ln confirmadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another note</source>
        <translation>
            <numerusform>%Ln con nota modificada</numerusform>
            <numerusform>%Ln con nota modificada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln soon</source>
        <translation>
            <numerusform>%Ln próxima</numerusform>
            <numerusform>%Ln próximas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln reprogramada</numerusform>
            <numerusform>%Ln reprogramadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (cancelled)</source>
        <translation>%1 (cancelada)</translation>
    </message>
    <message>
        <source>%1 (moved)</source>
        <translation>%1 (reprogramada)</translation>
    </message>
    <message>
        <source>%1 (confirmed)</source>
        <translation>%1 (confirmada)</translation>
    </message>
    <message>
        <source>%1 (another note)</source>
        <translation>%1 (nota modificada)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a booking (in 10 minutes)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You may have been told before.</source>
        <translation>Es posible que ya se le haya avisado.</translation>
    </message>
    <message>
        <source>Alerts are paused until you resume them.</source>
        <translation>Avisos en pausa hasta que los reanude.</translation>
    </message>
    <message>
        <source>Alerts are paused until tomorrow.</source>
        <translation>Avisos en pausa hasta mañana.</translation>
    </message>
    <message>
        <source>Alerts are paused until %1.</source>
        <comment>time</comment>
        <translation>Avisos en pausa (hasta %1).</translation>
    </message>
    <message>
        <source>Alerts are paused until %1, %2.</source>
        <comment>date, time</comment>
        <translation>Avisos en pausa (hasta %1, %2).</translation>
    </message>
    <message>
        <source>This computer is set not to disturb: alerts wait until that is over.</source>
        <translation>Este equipo está en modo «No molestar»: los avisos esperan a que termine.</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>Los lunes</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>Los martes</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>Los miércoles</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>Los jueves</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>Los viernes</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>Los sábados</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>Los domingos</translation>
    </message>
    <message>
        <source>No new booking today</source>
        <translation>Hoy, ninguna reserva nueva</translation>
    </message>
    <message>
        <source>%1 bring about %2 by %3; none today, although the connection is fine. See for yourself whether your customers can book.</source>
        <comment>Tuesdays, number, time</comment>
        <translation>%1 suele haber unas %2 reservas hasta esta hora (%3); hoy, ninguna, aunque la conexión funciona bien. Compruebe si sus clientes pueden reservar.</translation>
    </message>
    <message>
        <source>Before Deskbell was closed: %1</source>
        <translation>Antes de que se cerrara Deskbell: %1</translation>
    </message>
    <message>
        <source>%1 (%2, late reminder)</source>
        <comment>a booking (in 10 minutes, late reminder)</comment>
        <translation>%1 (%2, recordatorio tardío)</translation>
    </message>
</context>
<context>
    <name>BudgetKeeper</name>
    <message>
        <source>The requests of the plan are used up until %1.</source>
        <translation>Las solicitudes del plan están agotadas hasta el %1.</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Deskbell is running, but does not answer.</source>
        <translation>Deskbell está en marcha, pero no responde.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The folder of %1 belongs to somebody else.</source>
        <translation>La carpeta de %1 pertenece a otra persona.</translation>
    </message>
    <message>
        <source>Other programs cannot reach Deskbell at %1: %2.</source>
        <translation>Otros programas no pueden comunicarse con Deskbell en %1: %2.</translation>
    </message>
    <message>
        <source>Deskbell is not running on this profile. Start it first.</source>
        <translation>Deskbell no está en marcha con este perfil. Inícielo primero.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>The Deskbell that is running is another version. Quit it and start it anew.</source>
        <translation>El Deskbell que está en marcha es de otra versión. Ciérrelo y vuelva a iniciarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 links from ReserveKit to you do not hold.</source>
        <translation>
            <numerusform>%Ln de %L1 enlaces entre ReserveKit y usted no funciona.</numerusform>
            <numerusform>%Ln de %L1 enlaces entre ReserveKit y usted no funcionan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>No se puede escribir la salida: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>There are no bookings in %1: Deskbell was never started there.</source>
        <translation>No hay reservas en %1: Deskbell nunca se ha iniciado ahí.</translation>
    </message>
    <message>
        <source>No public address is set up: only what forwards to this computer&apos;s own address knows it. “deskbell url” prints that one.</source>
        <translation>No hay ninguna dirección pública configurada: solo la conoce el servicio que reenvía a la dirección de este equipo, que «deskbell url» muestra.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Deskbell is running, but not listening. Its window says why.</source>
        <translation>Deskbell está en marcha, pero no escucha. Su ventana dice por qué.</translation>
    </message>
    <message>
        <source>The listener refused it with status %1.</source>
        <translation>El receptor lo rechazó con el estado %1.</translation>
    </message>
    <message>
        <source>This is not a command for the terminal.</source>
        <translation>Esta orden no es para la terminal.</translation>
    </message>
</context>
<context>
    <name>Deliver</name>
    <message>
        <source>Deskbell&apos;s listener did not answer: %1.</source>
        <translation>El receptor de Deskbell no respondió: %1.</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>cada %Ln hora</numerusform>
            <numerusform>cada %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>cada minuto</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minutes</source>
        <translation>
            <numerusform>cada %Ln minuto</numerusform>
            <numerusform>cada %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests this month: %1 of %2.</source>
        <translation>Solicitudes este mes: %1 de %2.</translation>
    </message>
    <message>
        <source>Not receiving bookings.</source>
        <translation>No se reciben reservas.</translation>
    </message>
    <message>
        <source>Not receiving bookings: there is no usable signing secret.</source>
        <translation>No se reciben reservas: falta un secreto de firma utilizable.</translation>
    </message>
    <message>
        <source>A delivery at %1 was refused: its signature is wrong.</source>
        <translation>Se rechazó una entrega (%1): su firma no es correcta.</translation>
    </message>
    <message>
        <source>Compare the signing secret here with the one in ReserveKit.</source>
        <translation>Compare el secreto de firma de aquí con el de ReserveKit.</translation>
    </message>
    <message>
        <source>the API key cannot be used</source>
        <translation>no se puede usar la clave de API</translation>
    </message>
    <message>
        <source>the plan’s requests are used up until %1</source>
        <translation>las solicitudes del plan están agotadas (hasta %1)</translation>
    </message>
    <message>
        <source>A larger plan can be set in the settings, once ReserveKit has it.</source>
        <translation>Si contrata un plan mayor en ReserveKit, indíquelo en los ajustes.</translation>
    </message>
    <message>
        <source>ReserveKit cannot be asked since %1</source>
        <translation>no se puede consultar a ReserveKit (desde %1)</translation>
    </message>
    <message>
        <source>ReserveKit refuses the API key since %1</source>
        <translation>ReserveKit rechaza la clave de API (desde %1)</translation>
    </message>
    <message>
        <source>the API address is not ReserveKit’s since %1</source>
        <translation>la dirección de la API no es de ReserveKit (desde %1)</translation>
    </message>
    <message>
        <source>Reading your bookings from ReserveKit: %L1 %</source>
        <translation>Leyendo sus reservas de ReserveKit: %L1 %</translation>
    </message>
    <message>
        <source>Reading your bookings from ReserveKit…</source>
        <translation>Leyendo sus reservas de ReserveKit…</translation>
    </message>
    <message>
        <source>Old bookings are listed without an alert.</source>
        <translation>Las reservas antiguas aparecen en la lista sin aviso.</translation>
    </message>
    <message>
        <source>Checking %1 instead of receiving webhooks.</source>
        <translation>Se consulta %1 en lugar de recibir webhooks.</translation>
    </message>
    <message>
        <source>Checking %1 instead: webhooks have not come since %2.</source>
        <translation>En su lugar se consulta %1: no llegan webhooks desde la última entrega (%2).</translation>
    </message>
    <message>
        <source>A booking was found that no webhook had told. Check the webhook entries in ReserveKit, and the way to this computer.</source>
        <translation>Se encontró una reserva de la que ningún webhook había avisado. Revise las entradas de webhook en ReserveKit y el camino hasta este equipo.</translation>
    </message>
    <message>
        <source>Checking %1; no webhook has come lately.</source>
        <translation>Se consulta %1; últimamente no ha llegado ningún webhook.</translation>
    </message>
    <message>
        <source>With webhooks you hear of a booking at once: paste your address into ReserveKit.</source>
        <translation>Con los webhooks se entera de cada reserva al instante: pegue su dirección en ReserveKit.</translation>
    </message>
    <message>
        <source>Not receiving since %1: %2.</source>
        <translation>No se recibe nada (desde %1): %2.</translation>
    </message>
    <message>
        <source>Not receiving: %1.</source>
        <translation>No se recibe nada: %1.</translation>
    </message>
    <message>
        <source>Receiving bookings, but %1.</source>
        <translation>Se reciben reservas, pero %1.</translation>
    </message>
    <message>
        <source>Asking ReserveKit…</source>
        <translation>Consultando a ReserveKit…</translation>
    </message>
    <message>
        <source>ReserveKit has not answered</source>
        <translation>ReserveKit no ha respondido</translation>
    </message>
    <message>
        <source>Check that this computer is online.</source>
        <translation>Compruebe que este equipo tiene conexión a Internet.</translation>
    </message>
    <message>
        <source>Bookings cannot be saved on this computer.</source>
        <translation>No se pueden guardar reservas en este equipo.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>A booking came in, but is not in the list.</source>
        <translation>Ha llegado una reserva, pero no está en la lista.</translation>
    </message>
    <message>
        <source>Listening, but a delivery at %1 could not be read in full.</source>
        <translation>Escuchando, pero una entrega (%1) no se pudo leer entera.</translation>
    </message>
    <message>
        <source>It is kept. Compare today&apos;s bookings with ReserveKit&apos;s own list.</source>
        <translation>Se ha guardado. Compare las reservas de hoy con la lista del propio ReserveKit.</translation>
    </message>
    <message>
        <source>Listening, but names of services and times are not up to date.</source>
        <translation>Escuchando, pero los nombres de los servicios y las horas no están al día.</translation>
    </message>
    <message>
        <source>Receiving bookings: the last delivery came at %1.</source>
        <translation>Se reciben reservas. Última entrega: %1.</translation>
    </message>
    <message>
        <source>Listening at %1.</source>
        <translation>Escuchando en %1.</translation>
    </message>
    <message>
        <source>Listening, but nothing has come since %1.</source>
        <translation>Escuchando, pero no ha llegado nada desde la última entrega (%1).</translation>
    </message>
    <message>
        <source>If customers did book since then, check the webhook entries in ReserveKit.</source>
        <translation>Si sus clientes han reservado desde entonces, revise las entradas de webhook en ReserveKit.</translation>
    </message>
    <message>
        <source>Listening at %1; waiting for the first delivery.</source>
        <translation>Escuchando en %1; a la espera de la primera entrega.</translation>
    </message>
    <message>
        <source>Paste your address into ReserveKit and send its sample from there.</source>
        <translation>Pegue su dirección en ReserveKit y envíe desde allí el mensaje de ejemplo.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>the API key shows other services than before</source>
        <translation>la clave de API muestra otros servicios que antes</translation>
    </message>
    <message>
        <source>Nothing is checked before you have said whether it is the key of this shop; another one can be entered in the settings.</source>
        <translation>No se consulta nada hasta que usted diga si es la clave de este negocio; en los ajustes se puede introducir otra.</translation>
    </message>
    <message>
        <source>the API key shows no services</source>
        <translation>la clave de API no muestra ningún servicio</translation>
    </message>
    <message>
        <source>There is nothing to check. Look in ReserveKit whether it is this shop’s key.</source>
        <translation>No hay nada que consultar. Compruebe en ReserveKit si es la clave de este negocio.</translation>
    </message>
    <message>
        <source>the services cannot be read from ReserveKit</source>
        <translation>no se pueden leer los servicios de ReserveKit</translation>
    </message>
    <message>
        <source>No webhooks come for %1: checking %2 instead.</source>
        <translation>No llegan webhooks para %1: en su lugar se consulta %2.</translation>
    </message>
    <message>
        <source>Something was found there that no webhook had told. Each service needs webhook entries of its own in ReserveKit.</source>
        <translation>Allí se encontró algo de lo que ningún webhook había avisado. Cada servicio necesita sus propias entradas de webhook en ReserveKit.</translation>
    </message>
    <message>
        <source>Checking %1; ReserveKit has confirmed no delivery lately.</source>
        <translation>Se consulta %1; últimamente ReserveKit no ha confirmado ninguna entrega.</translation>
    </message>
    <message>
        <source>A delivery without a signature may come from anybody, and proves nothing before it is confirmed.</source>
        <translation>Una entrega sin firma puede venir de cualquiera y no prueba nada hasta que se confirma.</translation>
    </message>
    <message>
        <source>No webhooks come for %1, and %2.</source>
        <translation>No llegan webhooks para %1, y %2.</translation>
    </message>
    <message>
        <source>They are not in the table: look for them in ReserveKit&apos;s own list.</source>
        <translation>No están en la tabla: búsquelas en la lista del propio ReserveKit.</translation>
    </message>
    <message>
        <source>Checking %1, but some bookings in ReserveKit cannot be read.</source>
        <translation>Se consulta %1, pero algunas reservas de ReserveKit no se pueden leer.</translation>
    </message>
    <message>
        <source>Receiving bookings, but some in ReserveKit cannot be read.</source>
        <translation>Se reciben reservas, pero algunas de ReserveKit no se pueden leer.</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>That is more than one line. Copy the key alone, and paste it again.</source>
        <translation>Eso es más de una línea. Copie solo la clave y vuelva a pegarla.</translation>
    </message>
    <message>
        <source>There is a space in it, and a key has none. Copy the key alone, and paste it again.</source>
        <translation>Contiene un espacio, y las claves no los tienen. Copie solo la clave y vuelva a pegarla.</translation>
    </message>
    <message>
        <source>There is a character in it that no key has, such as … where a key is shown shortened. Copy the whole key from ReserveKit.</source>
        <translation>Contiene un carácter que ninguna clave tiene, como «…» cuando una clave se muestra abreviada. Copie la clave entera de ReserveKit.</translation>
    </message>
    <message>
        <source>That is only the beginning of a key. Copy the whole key from ReserveKit.</source>
        <translation>Eso es solo el comienzo de una clave. Copie la clave entera de ReserveKit.</translation>
    </message>
    <message>
        <source>This looks like the secret of a webhook. ReserveKit&apos;s API keys begin with sk_rsv_ or tk_rsv_.</source>
        <translation>Esto parece el secreto de un webhook. Las claves de API de ReserveKit empiezan por sk_rsv_ o tk_rsv_.</translation>
    </message>
    <message>
        <source>ReserveKit&apos;s API keys begin with sk_rsv_ or tk_rsv_: is this the whole key? It can be saved all the same.</source>
        <translation>Las claves de API de ReserveKit empiezan por sk_rsv_ o tk_rsv_: ¿es esta la clave entera? Se puede guardar de todos modos.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>A delivery was set aside. %1</source>
        <translation>Se apartó una entrega. %1</translation>
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
        <translation>Todavía no ha llegado nada. Pegue su dirección en ReserveKit y envíe desde allí el mensaje de ejemplo.</translation>
    </message>
    <message>
        <source>Nothing has come since %1. If customers did book since then, check the webhook entries in ReserveKit.</source>
        <translation>No ha llegado nada desde el %1. Si sus clientes han reservado desde entonces, revise las entradas de webhook en ReserveKit.</translation>
    </message>
    <message>
        <source>The last delivery came at %1.</source>
        <translation>La última entrega llegó el %1.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Deliveries need none; the address is the secret.</source>
        <translation>Las entregas no la necesitan; la dirección es el secreto.</translation>
    </message>
    <message>
        <source>A delivery at %1 was refused: its signature is wrong. Compare the signing secret here with the one in ReserveKit.</source>
        <translation>El %1 se rechazó una entrega: su firma no es correcta. Compare el secreto de firma de aquí con el de ReserveKit.</translation>
    </message>
    <message>
        <source>The signing secret is there.</source>
        <translation>El secreto de firma está disponible.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>A delivery at %1 could not be read in full. It is kept; compare today&apos;s bookings with ReserveKit&apos;s own list.</source>
        <translation>Una entrega del %1 no se pudo leer entera. Se ha guardado; compare las reservas de hoy con la lista del propio ReserveKit.</translation>
    </message>
    <message>
        <source>Every delivery that was kept is in the list.</source>
        <translation>Todas las entregas guardadas están en la lista.</translation>
    </message>
    <message>
        <source>The plan&apos;s requests are used up until %1. A larger plan can be set in the settings, once ReserveKit has it.</source>
        <translation>Las solicitudes del plan están agotadas hasta el %1. Si contrata un plan mayor en ReserveKit, indíquelo en los ajustes.</translation>
    </message>
    <message>
        <source>ReserveKit has not answered yet. Check again in a moment.</source>
        <translation>ReserveKit todavía no ha respondido. Vuelva a comprobarlo dentro de un momento.</translation>
    </message>
    <message>
        <source>ReserveKit has not answered since %1. Check that this computer is online.</source>
        <translation>ReserveKit no responde desde el %1. Compruebe que este equipo tiene conexión a Internet.</translation>
    </message>
    <message>
        <source>Your bookings are still being read from ReserveKit. Check again later.</source>
        <translation>Todavía se están leyendo sus reservas de ReserveKit. Vuelva a comprobarlo más tarde.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>ReserveKit is not checked for bookings that no webhook brought. Turn it on in the settings, page “ReserveKit account”.</source>
        <translation>No se buscan en ReserveKit las reservas que ningún webhook trajo. Actívelo en los ajustes, página «Cuenta de ReserveKit».</translation>
    </message>
    <message>
        <source>ReserveKit cannot be asked without an API key that works.</source>
        <translation>No se puede consultar a ReserveKit sin una clave de API que funcione.</translation>
    </message>
    <message>
        <source>ReserveKit answered at %1. Requests this month: %2 of %3.</source>
        <translation>ReserveKit respondió el %1. Solicitudes este mes: %2 de %3.</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Listening at %1.</source>
        <translation>Escuchando en %1.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Bookings are saved on this computer.</source>
        <translation>Las reservas se guardan en este equipo.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>Hay una.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>The bell is in the tray.</source>
        <translation>La campana está en la bandeja del sistema.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>The desktop shows them.</source>
        <translation>El escritorio las muestra.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>No webhook told what was found for %1. Each service needs webhook entries of its own in ReserveKit.</source>
        <translation>Ningún webhook avisó de lo que se encontró para %1. Cada servicio necesita sus propias entradas de webhook en ReserveKit.</translation>
    </message>
    <message>
        <source>The API key shows other services than before. Nothing is checked before you have said in the window whether it is the key of this shop.</source>
        <translation>La clave de API muestra otros servicios que antes. No se consulta nada hasta que usted diga en la ventana si es la clave de este negocio.</translation>
    </message>
    <message>
        <source>The API key shows no services. Look in ReserveKit whether it is this shop’s key.</source>
        <translation>La clave de API no muestra ningún servicio. Compruebe en ReserveKit si es la clave de este negocio.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The log %1 cannot be written.</source>
        <translation>No se puede escribir el registro %1.</translation>
    </message>
</context>
<context>
    <name>LoginStart</name>
    <message>
        <source>Whether Deskbell starts when you log in cannot be changed: %1 cannot be written.</source>
        <translation>No se puede cambiar el inicio de Deskbell con su sesión: no se puede escribir %1.</translation>
    </message>
    <message>
        <source>Deskbell still starts when you log in: %1 cannot be removed.</source>
        <translation>Deskbell se sigue iniciando con su sesión: no se puede eliminar %1.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--profile needs a folder.</source>
        <translation>--profile necesita una carpeta.</translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE, not “%1”.</source>
        <translation>--set espera KEY=VALUE, no «%1».</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2026-05-12, not “%2”.</source>
        <translation>--%1 espera una fecha como 2026-05-12, no «%2».</translation>
    </message>
    <message>
        <source>export needs --format json, csv or ics.</source>
        <translation>export necesita --format json, csv o ics.</translation>
    </message>
    <message>
        <source>export knows the formats json, csv and ics, not “%1”.</source>
        <translation>export conoce los formatos json, csv e ics, no «%1».</translation>
    </message>
    <message>
        <source>deliver takes one file.</source>
        <translation>deliver espera un archivo.</translation>
    </message>
    <message>
        <source>There is no command called “%1”. See deskbell --help.</source>
        <translation>No existe la orden «%1». Consulte deskbell --help.</translation>
    </message>
    <message>
        <source>--set does not go with %1.</source>
        <translation>--set no se puede combinar con %1.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«%1» sobra.</translation>
    </message>
    <message>
        <source>--picture-after takes a number of bookings.</source>
        <translation>--picture-after espera un número de reservas.</translation>
    </message>
    <message>
        <source>--%1 does not go with %2.</source>
        <translation>--%1 no se puede combinar con %2.</translation>
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
        <translation>Deskbell muestra las reservas que envía ReserveKit y avisa de cada reserva nueva y de cada cancelada.

deskbell [--profile DIR] [--set KEY=VALUE]... [--background] [--demo]
deskbell [--profile DIR] export --format json|csv|ics [--from DATE] [--to DATE] [--status S] [--output FILE]
deskbell [--profile DIR] deliver FILE
deskbell [--profile DIR] url [--public]
deskbell [--profile DIR] check
deskbell --help | --version

  --profile DIR     guardar todo en DIR (por omisión, los datos de aplicaciones de su cuenta)
  --set KEY=VALUE   un ajuste solo para esta ejecución, como webhook/port=9000
  --background      iniciar en la bandeja del sistema
  --demo            un negocio ficticio, en una carpeta propia que después se borra

  export            mostrar las reservas, para programas, hojas de cálculo o calendarios (fechas como
                    2026-05-12; estado pending, confirmed o cancelled)
  deliver FILE      enviar FILE al Deskbell en marcha como lo haría ReserveKit; mostrar estado y tiempo
  url               mostrar la dirección de webhook para pegarla en el portal de ReserveKit
  check             preguntar al Deskbell en marcha por cada enlace entre ReserveKit y usted: bien, o qué hacer

DESKBELL_API_KEY contiene la clave de API; DESKBELL_WEBHOOK_SECRET, el secreto de firma (o dos separados
por un espacio), para esta ejecución.
Estado de salida: 0 hecho, 1 error, 2 uso incorrecto.
</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The folder %1 cannot be written to. Choose another, or make it yours.</source>
        <translation>No se puede escribir en la carpeta %1. Elija otra o hágala suya.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be closed to others.</source>
        <translation>No se puede impedir que otras personas accedan a la carpeta %1.</translation>
    </message>
    <message>
        <source>There is no profile at %1: Deskbell was never started there.</source>
        <translation>No hay ningún perfil en %1: Deskbell nunca se ha iniciado ahí.</translation>
    </message>
    <message>
        <source>%1 holds the made-up shop of the demonstration. Start it with --demo, or choose another folder.</source>
        <translation>%1 contiene el negocio ficticio de la demostración. Inícielo con --demo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 holds the bookings of a real shop: the demonstration would mix its own among them. Choose another folder.</source>
        <translation>%1 contiene las reservas de un negocio real: la demostración mezclaría las suyas con ellas. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>seen and heard</source>
        <translation>visto y oído</translation>
    </message>
    <message>
        <source>seen, but not heard</source>
        <translation>visto, pero no oído</translation>
    </message>
    <message>
        <source>heard, but not seen</source>
        <translation>oído, pero no visto</translation>
    </message>
    <message>
        <source>neither seen nor heard</source>
        <translation>ni visto ni oído</translation>
    </message>
    <message>
        <source>A rehearsal: nobody has booked</source>
        <translation>Un ensayo: nadie ha reservado</translation>
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
        <translation>Último ensayo (%1, %2): %3.</translation>
    </message>
    <message>
        <source>This computer is set not to disturb. Click the clock at the top of the screen and switch “Do Not Disturb” off.</source>
        <translation>Este equipo está en modo «No molestar». Haga clic en el reloj de la parte superior de la pantalla y desactive «No molestar».</translation>
    </message>
    <message>
        <source>This computer is set not to disturb. Click the bell in the panel and take the tick from “Do not disturb”.</source>
        <translation>Este equipo está en modo «No molestar». Haga clic en la campana del panel y desmarque «No molestar».</translation>
    </message>
    <message>
        <source>This computer is set not to disturb. Click the bell in the panel, or open “Notifications” in the settings of the desktop, and switch “Do not disturb” off.</source>
        <translation>Este equipo está en modo «No molestar». Haga clic en la campana del panel, o abra «Notificaciones» en la configuración del escritorio, y desactive «No molestar».</translation>
    </message>
    <message>
        <source>This computer is set not to disturb. Switch that off in the settings of the desktop.</source>
        <translation>Este equipo está en modo «No molestar». Desactívelo en la configuración del escritorio.</translation>
    </message>
    <message>
        <source>By your own choice new bookings are shown only in the window. Choose a notification for them in the settings, page “Alerts”.</source>
        <translation>Según lo que usted eligió, las reservas nuevas solo se muestran en la ventana. Elija una notificación para ellas en los ajustes, página «Avisos».</translation>
    </message>
    <message>
        <source>Alerts are paused. Press “Resume” at the top of the window.</source>
        <translation>Los avisos están en pausa. Pulse «Reanudar» en la parte superior de la ventana.</translation>
    </message>
    <message>
        <source>These are your quiet hours. Change them in the settings, page “Alerts”, if that is not what you want.</source>
        <translation>Está en sus horas de silencio. Cámbielas en los ajustes, página «Avisos», si no es lo que desea.</translation>
    </message>
    <message>
        <source>The desktop says that it has shown it. Click the clock at the top to see whether it is in the list there; and look in the settings of the desktop, “Notifications”, whether Deskbell may show some.</source>
        <translation>El escritorio indica que lo ha mostrado. Haga clic en el reloj de la parte superior para ver si está en esa lista; y mire en la configuración del escritorio, «Notificaciones», si Deskbell tiene permiso para mostrarlas.</translation>
    </message>
    <message>
        <source>The desktop says that it has shown it. Look whether a window lay over it, or whether the settings of the desktop, “Notifications”, keep Deskbell from showing some.</source>
        <translation>El escritorio indica que lo ha mostrado. Mire si lo tapaba una ventana o si la configuración del escritorio, «Notificaciones», impide las de Deskbell.</translation>
    </message>
    <message>
        <source>Install the notification service of your desktop, such as the package xfce4-notifyd, and log in again.</source>
        <translation>Instale el servicio de notificaciones de su escritorio, por ejemplo el paquete xfce4-notifyd, y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The sound of this computer is muted. Click the loudspeaker in the panel and switch it on.</source>
        <translation>El sonido de este equipo está silenciado. Haga clic en el altavoz del panel y actívelo.</translation>
    </message>
    <message>
        <source>The volume of this computer is all the way down. Turn it up at the loudspeaker in the panel.</source>
        <translation>El volumen de este equipo está al mínimo. Súbalo con el altavoz del panel.</translation>
    </message>
    <message>
        <source>By your own choice new bookings come without a sound. Choose one for them in the settings, page “Alerts”.</source>
        <translation>Según lo que usted eligió, las reservas nuevas llegan sin sonido. Elija uno para ellas en los ajustes, página «Avisos».</translation>
    </message>
    <message>
        <source>Deskbell&apos;s own volume is all the way down. Turn it up in the settings, page “Alerts”.</source>
        <translation>El volumen propio de Deskbell está al mínimo. Súbalo en los ajustes, página «Avisos».</translation>
    </message>
    <message>
        <source>Sounds are left to the desktop here: switch them on in its settings, where it has such.</source>
        <translation>Aquí los sonidos dependen del escritorio: actívelos en su configuración, si los ofrece.</translation>
    </message>
    <message>
        <source>The sound could not be played: %1. Look whether this computer has a loudspeaker, and whether other programs are heard.</source>
        <translation>No se pudo reproducir el sonido: %1. Mire si este equipo tiene altavoces y si se oyen otros programas.</translation>
    </message>
    <message>
        <source>Deskbell has played it. Look whether the loudspeakers are on and plugged in, and whether the settings of the desktop, “Sound”, send it to the right ones.</source>
        <translation>Deskbell lo ha reproducido. Mire si los altavoces están encendidos y conectados, y si la configuración del escritorio, «Sonido», lo envía a los correctos.</translation>
    </message>
</context>
<context>
    <name>ReserveKit</name>
    <message>
        <source>The API address is not a web address. Check it in the settings.</source>
        <translation>La dirección de la API no es una dirección web. Revísela en los ajustes.</translation>
    </message>
    <message>
        <source>The API address has to begin with https://, or the key could be read on the way.</source>
        <translation>La dirección de la API debe empezar por https://; si no, la clave podría leerse por el camino.</translation>
    </message>
    <message>
        <source>There is no API key yet. Enter one in the settings.</source>
        <translation>Todavía no hay clave de API. Introdúzcala en los ajustes.</translation>
    </message>
    <message>
        <source>The API key has a character in it that no key has. Enter it again in the settings.</source>
        <translation>La clave de API contiene un carácter que ninguna clave tiene. Vuelva a introducirla en los ajustes.</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <comment>what happened, ReserveKit&apos;s own words</comment>
        <translation>%1 Dice: %2</translation>
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
        <translation>ReserveKit no aceptó la clave de API. Vuelva a introducirla en los ajustes; las claves se crean en el portal de ReserveKit, en «API keys».</translation>
    </message>
    <message>
        <source>ReserveKit does not let this API key be used from this PC. Take the restriction to a website off the key in ReserveKit’s portal, or make a key without one.</source>
        <translation>ReserveKit no permite usar esta clave de API desde este equipo. Quite de la clave la restricción a un sitio web en el portal de ReserveKit o cree una clave sin ella.</translation>
    </message>
    <message>
        <source>ReserveKit has had more requests than the plan allows and asks to wait for %1.</source>
        <translation>ReserveKit ha recibido más solicitudes de las que permite el plan y pide esperar %1.</translation>
    </message>
    <message>
        <source>ReserveKit has had more requests than the plan allows and asks to wait.</source>
        <translation>ReserveKit ha recibido más solicitudes de las que permite el plan y pide esperar.</translation>
    </message>
    <message>
        <source>ReserveKit does not know what it was asked for.</source>
        <translation>ReserveKit no conoce lo que se le ha pedido.</translation>
    </message>
    <message>
        <source>ReserveKit has a problem of its own (status %1) and will be asked again.</source>
        <translation>ReserveKit tiene un problema propio (estado %1); se le volverá a consultar.</translation>
    </message>
    <message>
        <source>ReserveKit refused the request (status %1).</source>
        <translation>ReserveKit rechazó la solicitud (estado %1).</translation>
    </message>
    <message>
        <source>The API address leads on to another one. Check it in the settings.</source>
        <translation>La dirección de la API remite a otra. Revísela en los ajustes.</translation>
    </message>
    <message>
        <source>ReserveKit reported an error.</source>
        <translation>ReserveKit informó de un error.</translation>
    </message>
    <message>
        <source>A web page came back where ReserveKit’s API should be. Check the API address in the settings, and whether this network asks to sign in first.</source>
        <translation>Llegó una página web donde debería estar la API de ReserveKit. Revise la dirección de la API en los ajustes y si esta red pide antes iniciar sesión.</translation>
    </message>
    <message>
        <source>ReserveKit’s answer could not be understood.</source>
        <translation>No se pudo entender la respuesta de ReserveKit.</translation>
    </message>
    <message>
        <source>ReserveKit’s list of services could not be understood.</source>
        <translation>No se pudo entender la lista de servicios de ReserveKit.</translation>
    </message>
    <message>
        <source>ReserveKit’s list of time slots could not be understood.</source>
        <translation>No se pudo entender la lista de franjas horarias de ReserveKit.</translation>
    </message>
    <message>
        <source>ReserveKit’s list of bookings could not be understood.</source>
        <translation>No se pudo entender la lista de reservas de ReserveKit.</translation>
    </message>
    <message>
        <source>Nobody answers at the API address; it will be tried again.</source>
        <translation>Nadie responde en la dirección de la API; se volverá a intentar.</translation>
    </message>
    <message>
        <source>ReserveKit’s API was not found on the network. Is this PC online?</source>
        <translation>No se encontró la API de ReserveKit en la red. ¿Tiene este equipo conexión a Internet?</translation>
    </message>
    <message>
        <source>The connection to ReserveKit is not safe: its certificate was not accepted. Check this PC’s date and whether something on this network reads along.</source>
        <translation>La conexión con ReserveKit no es segura: no se aceptó su certificado. Revise la fecha de este equipo y si algo en esta red lee las comunicaciones.</translation>
    </message>
    <message>
        <source>The API address leads on to another one, which is not given the key. Check the API address in the settings, and whether this network asks to sign in first.</source>
        <translation>La dirección de la API remite a otra, a la que no se da la clave. Revise la dirección de la API en los ajustes y si esta red pide antes iniciar sesión.</translation>
    </message>
    <message>
        <source>This PC’s proxy server does not let ReserveKit be reached. Check the PC’s network settings.</source>
        <translation>El servidor proxy de este equipo no permite llegar a ReserveKit. Revise la configuración de red del equipo.</translation>
    </message>
    <message>
        <source>ReserveKit took too long to answer; it will be asked again.</source>
        <translation>ReserveKit tardó demasiado en responder; se le volverá a consultar.</translation>
    </message>
    <message>
        <source>ReserveKit’s answer was too large to be one.</source>
        <translation>La respuesta de ReserveKit era demasiado grande para ser válida.</translation>
    </message>
    <message>
        <source>The connection to ReserveKit broke off; it will be tried again.</source>
        <translation>La conexión con ReserveKit se interrumpió; se volverá a intentar.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>alerts/services lists services as in “123:banner, 124:silent”, not “%1”.</source>
        <translation>alerts/services enumera los servicios así: «123:banner, 124:silent», no «%1».</translation>
    </message>
    <message>
        <source>alerts/quiet_hours lists days as in “mon 20:00-08:00, sat 00:00-00:00”, not “%1”.</source>
        <translation>alerts/quiet_hours enumera los días así: «mon 20:00-08:00, sat 00:00-00:00», no «%1».</translation>
    </message>
    <message>
        <source>The setting %1 is a number from 0 to %2, not “%3”.</source>
        <translation>El ajuste %1 es un número de 0 a %2, no «%3».</translation>
    </message>
    <message>
        <source>alerts/today is same, louder or ring, not “%1”.</source>
        <translation>alerts/today es same, louder o ring, no «%1».</translation>
    </message>
    <message>
        <source>The setting %1 is either true or false, not “%2”.</source>
        <translation>El ajuste %1 es true o false, no «%2».</translation>
    </message>
    <message>
        <source>An alert is silent, banner, sound or ring, not “%1”.</source>
        <translation>Un aviso es silent, banner, sound o ring, no «%1».</translation>
    </message>
    <message>
        <source>Business hours are written as 09:00-19:00, or left empty; not as “%1”.</source>
        <translation>El horario comercial se escribe como 09:00-19:00 o se deja vacío; no como «%1».</translation>
    </message>
    <message>
        <source>The port is a number up to 65535, not “%1”.</source>
        <translation>El puerto es un número hasta 65535, no «%1».</translation>
    </message>
    <message>
        <source>The plan is starter, developer or a number of requests a month, not “%1”.</source>
        <translation>El plan es starter, developer o un número de solicitudes al mes, no «%1».</translation>
    </message>
    <message>
        <source>This version keeps bookings only on this computer: leave store/url empty.</source>
        <translation>Esta versión guarda las reservas solo en este equipo: deje store/url vacío.</translation>
    </message>
    <message>
        <source>There is no setting called “%1”.</source>
        <translation>No existe el ajuste «%1».</translation>
    </message>
    <message>
        <source>The signature is none, reservekit, standard or github, not “%1”.</source>
        <translation>La firma es none, reservekit, standard o github, no «%1».</translation>
    </message>
    <message>
        <source>“%1” is not an address of this computer: write numbers such as 127.0.0.1.</source>
        <translation>«%1» no es una dirección de este equipo: escriba números como 127.0.0.1.</translation>
    </message>
    <message>
        <source>The secret part of the address needs 22 or more of A–Z, a–z, 0–9, - and _.</source>
        <translation>La parte secreta de la dirección necesita 22 o más caracteres de A–Z, a–z, 0–9, - y _.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read. Mend the file, or move it away: then a new address is made.</source>
        <translation>No se pueden leer los ajustes de %1. Corrija el archivo o muévalo a otro sitio: entonces se crea una dirección nueva.</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1. Is the disk full, or the folder locked?</source>
        <translation>No se pueden escribir los ajustes en %1. ¿Está lleno el disco o bloqueada la carpeta?</translation>
    </message>
    <message>
        <source>The language is one of %1, not “%2”.</source>
        <translation>El idioma es uno de %1, no «%2».</translation>
    </message>
</context>
<context>
    <name>SigningSecrets</name>
    <message>
        <source>%1 does not fit Standard Webhooks, whose secrets look like “whsec_MfKQ9r8GKYqrTw…”. Copy it once more, whole, or choose another signature.</source>
        <translation>%1 no es válido para Standard Webhooks, cuyos secretos tienen el aspecto «whsec_MfKQ9r8GKYqrTw…». Cópielo otra vez, entero, o elija otra firma.</translation>
    </message>
    <message>
        <source>The signing secret in DESKBELL_WEBHOOK_SECRET</source>
        <translation>El secreto de firma de DESKBELL_WEBHOOK_SECRET</translation>
    </message>
    <message>
        <source>The stored signing secret</source>
        <translation>El secreto de firma guardado</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>El secreto</translation>
    </message>
    <message>
        <source>The second secret</source>
        <translation>El segundo secreto</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The bookings cannot be kept in %1: %2.</source>
        <translation>No se pueden guardar las reservas en %1: %2.</translation>
    </message>
    <message>
        <source>There are no bookings yet: %1 does not exist.</source>
        <translation>Todavía no hay reservas: %1 no existe.</translation>
    </message>
    <message>
        <source>The disk is full: no booking can be kept until there is room for %1.</source>
        <translation>El disco está lleno: no se puede guardar ninguna reserva hasta que haya espacio para %1.</translation>
    </message>
    <message>
        <source>Another program holds the bookings in %1.</source>
        <translation>Otro programa tiene ocupadas las reservas de %1.</translation>
    </message>
    <message>
        <source>The disk does not read or write %1.</source>
        <translation>El disco no lee o no escribe %1.</translation>
    </message>
    <message>
        <source>The bookings cannot be written: %1 is read-only.</source>
        <translation>No se pueden escribir las reservas: %1 es de solo lectura.</translation>
    </message>
    <message>
        <source>The bookings cannot be opened: %1 is not there or not yours to open.</source>
        <translation>No se pueden abrir las reservas: %1 no existe o usted no tiene permiso para abrirlo.</translation>
    </message>
    <message>
        <source>The bookings cannot be read: %1 is damaged. Move it away or put a backup in its place.</source>
        <translation>No se pueden leer las reservas: %1 está dañado. Muévalo a otro sitio o ponga una copia de seguridad en su lugar.</translation>
    </message>
    <message>
        <source>The bookings in %1 do not take this: %2.</source>
        <translation>Las reservas de %1 no admiten esto: %2.</translation>
    </message>
    <message>
        <source>The bookings in %1 cannot be used: %2.</source>
        <translation>No se pueden usar las reservas de %1: %2.</translation>
    </message>
    <message>
        <source>Two changes to the bookings cannot be made at once.</source>
        <translation>No se pueden hacer dos cambios en las reservas a la vez.</translation>
    </message>
    <message>
        <source>A delivery came outside of a group.</source>
        <translation>Una entrega llegó fuera de un grupo.</translation>
    </message>
    <message>
        <source>There is no group of deliveries to keep.</source>
        <translation>No hay ningún grupo de entregas que guardar.</translation>
    </message>
    <message>
        <source>These bookings were last kept by a newer Deskbell: install that version to go on with them.</source>
        <translation>Estas reservas se guardaron por última vez con un Deskbell más nuevo: instale esa versión para seguir con ellas.</translation>
    </message>
    <message>
        <source>These bookings were kept by an older Deskbell: start Deskbell once to bring them up to date.</source>
        <translation>Estas reservas se guardaron con un Deskbell más antiguo: inicie Deskbell una vez para actualizarlas.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Deskbell: 1 booking to acknowledge</source>
        <translation>Deskbell: 1 reserva sin ver</translation>
    </message>
    <message numerus="yes">
        <source>Deskbell: %Ln bookings to acknowledge</source>
        <translation>
            <numerusform>Deskbell: %Ln reserva sin ver</numerusform>
            <numerusform>Deskbell: %Ln reservas sin ver</numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking waits for somebody to answer</source>
        <translation>1 reserva espera a que alguien responda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings wait for somebody to answer</source>
        <translation>
            <numerusform>%Ln reserva espera a que alguien responda</numerusform>
            <numerusform>%Ln reservas esperan a que alguien responda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell</name>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>the program %1 (process %2)</source>
        <translation>el programa %1 (proceso %2)</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2. Close that program, or choose another port.</source>
        <translation>El puerto %1 está ocupado por %2. Cierre ese programa o elija otro puerto.</translation>
    </message>
    <message>
        <source>The system does not let Deskbell listen on port %1. Choose a port above 1023.</source>
        <translation>El sistema no permite que Deskbell escuche en el puerto %1. Elija un puerto superior al 1023.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer. Choose another one, such as 127.0.0.1.</source>
        <translation>%1 no es una dirección de este equipo. Elija otra, como 127.0.0.1.</translation>
    </message>
</context>
<context>
    <name>deskbell::AccountPage</name>
    <message>
        <source>C&amp;heck ReserveKit for bookings that no webhook brought</source>
        <translation>Buscar en &amp;ReserveKit reservas que ningún webhook trajo</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>With it Deskbell reads your services and bookings, and confirms and cancels for you. Keep it to yourself: whoever has it can do the same.</source>
        <translation>Con ella Deskbell lee sus servicios y reservas, y confirma y cancela por usted. No la comparta: quien la tenga puede hacer lo mismo.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message numerus="yes">
        <source>Starter: %Ln requests a month</source>
        <translation>
            <numerusform>Starter: %Ln solicitud al mes</numerusform>
            <numerusform>Starter: %Ln solicitudes al mes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Developer: %Ln requests a month</source>
        <translation>
            <numerusform>Developer: %Ln solicitud al mes</numerusform>
            <numerusform>Developer: %Ln solicitudes al mes</numerusform>
        </translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Requests a month</source>
        <translation>Solicitudes al mes</translation>
    </message>
    <message>
        <source> requests a month</source>
        <translation> solicitudes al mes</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Su plan</translation>
    </message>
    <message>
        <source>Deskbell never asks ReserveKit more often than the plan allows.</source>
        <translation>Deskbell nunca consulta a ReserveKit más a menudo de lo que permite el plan.</translation>
    </message>
    <message>
        <source>Checking for missed bookings</source>
        <translation>Búsqueda de reservas no recibidas</translation>
    </message>
    <message>
        <source>Within business hours Deskbell asks most often, outside them now and then, so that the requests last for the month.</source>
        <translation>En el horario comercial Deskbell consulta con más frecuencia; fuera de él, de vez en cuando, para que las solicitudes alcancen todo el mes.</translation>
    </message>
</context>
<context>
    <name>deskbell::Acknowledging</name>
    <message>
        <source>Acknowledged 1 booking.</source>
        <translation>1 reserva dada por vista.</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledged %Ln bookings.</source>
        <translation>
            <numerusform>%Ln reserva dada por vista.</numerusform>
            <numerusform>%Ln reservas dadas por vistas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::AlertsPage</name>
    <message>
        <source>A new booking</source>
        <translation>Reserva nueva</translation>
    </message>
    <message>
        <source>A booking is cancelled</source>
        <translation>Reserva cancelada</translation>
    </message>
    <message>
        <source>A booking is moved</source>
        <translation>Reserva reprogramada</translation>
    </message>
    <message>
        <source>A booking is confirmed elsewhere</source>
        <translation>Reserva confirmada en otro lugar</translation>
    </message>
    <message>
        <source>A note is changed elsewhere</source>
        <translation>Nota modificada en otro lugar</translation>
    </message>
    <message>
        <source>Only in the window</source>
        <translation>Solo en la ventana</translation>
    </message>
    <message>
        <source>Notification without a sound</source>
        <translation>Notificación sin sonido</translation>
    </message>
    <message>
        <source>Notification and sound</source>
        <translation>Notificación y sonido</translation>
    </message>
    <message>
        <source>Ring until somebody answers</source>
        <translation>Sonar hasta que alguien responda</translation>
    </message>
    <message>
        <source>&amp;Hide names and notes in notifications</source>
        <translation>&amp;Ocultar nombres y notas en las notificaciones</translation>
    </message>
    <message>
        <source>Say it &amp;aloud as well, after the sound</source>
        <translation>Decirlo también en &amp;voz alta, después del sonido</translation>
    </message>
    <message>
        <source>Tell me when &amp;bookings may not come in</source>
        <translation>Avisarme cuando &amp;puedan no llegar reservas</translation>
    </message>
    <message>
        <source>Tell me when a day is unusually &amp;silent</source>
        <translation>Avisarme si un día es inusualmente &amp;silencioso</translation>
    </message>
    <message>
        <source>Like any other day</source>
        <translation>Como cualquier otro día</translation>
    </message>
    <message>
        <source>Louder: twice, and it stays on the screen</source>
        <translation>Más fuerte: dos veces, y permanece en la pantalla</translation>
    </message>
    <message>
        <source>Without a sound from a week ahead</source>
        <translation>Sin sonido si falta una semana o más</translation>
    </message>
    <message numerus="yes">
        <source>Without a sound from %Ln weeks ahead</source>
        <translation>
            <numerusform>Sin sonido si falta %Ln semana o más</numerusform>
            <numerusform>Sin sonido si faltan %Ln semanas o más</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is for &amp;today</source>
        <translation>Si es para &amp;hoy</translation>
    </message>
    <message>
        <source>If it is &amp;far ahead</source>
        <translation>Si falta mucho &amp;tiempo</translation>
    </message>
    <message>
        <source>What you are told of</source>
        <translation>De qué se le avisa</translation>
    </message>
    <message>
        <source>What you do here yourself is never announced. What is for a time already past makes no sound.</source>
        <translation>Lo que usted hace aquí nunca se anuncia. Lo que es para una hora ya pasada no suena.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Before a booking begins</source>
        <translation>Antes de que empiece una reserva</translation>
    </message>
    <message>
        <source>One notification with a sound, for bookings whose time of day is known. It keeps to quiet hours and pauses, and none comes once the booking has begun.</source>
        <translation>Una notificación con sonido, para las reservas cuya hora se conoce. Respeta las horas de silencio y las pausas, y no llega ninguna una vez empezada la reserva.</translation>
    </message>
    <message>
        <source>&amp;Remind me</source>
        <translation>&amp;Recordármelo</translation>
    </message>
    <message>
        <source>1 minute before</source>
        <translation>1 minuto antes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes before</source>
        <translation>
            <numerusform>%Ln minuto antes</numerusform>
            <numerusform>%Ln minutos antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Hear “ne&amp;w”</source>
        <translation>Oír «&amp;nueva»</translation>
    </message>
    <message>
        <source>Hear “cance&amp;lled”</source>
        <translation>Oír «cance&amp;lada»</translation>
    </message>
    <message>
        <source>Hear “chan&amp;ged”</source>
        <translation>Oír «modifica&amp;da»</translation>
    </message>
    <message>
        <source>Hear “tro&amp;uble”</source>
        <translation>Oír «pro&amp;blema»</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>Volu&amp;men</translation>
    </message>
    <message>
        <source>Services that may be quieter</source>
        <translation>Servicios con avisos más discretos</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Nothing is announced then. What came meanwhile is summed up in one notification at the end.</source>
        <translation>Durante ellas no se anuncia nada. Lo que llega entretanto se resume al final en una sola notificación.</translation>
    </message>
    <message>
        <source>When something may be wrong</source>
        <translation>Cuando algo puede ir mal</translation>
    </message>
    <message>
        <source>Trouble with the connection has a sound of its own, once. A silent day is one on which nobody has booked by a time when, on the same weekday of the weeks before, several always had; it is told once a day at most, and only while the connection is fine.</source>
        <translation>Los problemas con la conexión tienen un sonido propio, una sola vez. Un día silencioso es aquel en el que nadie ha reservado a una hora a la que, el mismo día de las semanas anteriores, siempre lo habían hecho varios clientes; se avisa como mucho una vez al día y solo mientras la conexión funciona bien.</translation>
    </message>
    <message>
        <source>Who else can see the screen</source>
        <translation>Quién más puede ver la pantalla</translation>
    </message>
    <message>
        <source>Notifications can be read by whoever passes by, on some computers also while the screen is locked.</source>
        <translation>Cualquiera que pase puede leer las notificaciones, en algunos equipos incluso con la pantalla bloqueada.</translation>
    </message>
    <message numerus="yes">
        <source>Without a sound from %Ln days ahead</source>
        <translation>
            <numerusform>Sin sonido si falta %Ln día o más</numerusform>
            <numerusform>Sin sonido si faltan %Ln días o más</numerusform>
        </translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Servicio %1</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Como arriba</translation>
    </message>
    <message>
        <source>Never ring</source>
        <translation>Como mucho, un sonido</translation>
    </message>
    <message>
        <source>How loud Deskbell is beside other programs. All the way down it is silent.</source>
        <translation>Volumen de Deskbell frente a otros programas. Al mínimo queda en silencio.</translation>
    </message>
</context>
<context>
    <name>deskbell::ApiQueue</name>
    <message>
        <source>The settings for ReserveKit have changed meanwhile.</source>
        <translation>Los ajustes de ReserveKit han cambiado entretanto.</translation>
    </message>
    <message numerus="yes">
        <source>ReserveKit has had more requests than the plan allows and asks to wait for %Ln min.</source>
        <translation>
            <numerusform>ReserveKit ha recibido más solicitudes de las que permite el plan y pide esperar %Ln min.</numerusform>
            <numerusform>ReserveKit ha recibido más solicitudes de las que permite el plan y pide esperar %Ln min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ReserveKit did not answer well lately; it will be asked again in %Ln min.</source>
        <translation>
            <numerusform>ReserveKit no ha respondido bien últimamente; se le volverá a consultar dentro de %Ln min.</numerusform>
            <numerusform>ReserveKit no ha respondido bien últimamente; se le volverá a consultar dentro de %Ln min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Application</name>
    <message>
        <source>To confirm, cancel or note something from here, Deskbell needs your ReserveKit API key. Enter it in the settings.</source>
        <translation>Para confirmar, cancelar o anotar algo desde aquí, Deskbell necesita su clave de API de ReserveKit. Introdúzcala en los ajustes.</translation>
    </message>
    <message>
        <source>The picture cannot be saved to %1.</source>
        <translation>No se puede guardar la imagen en %1.</translation>
    </message>
    <message>
        <source>Deskbell cannot be started a second time. Quit, and start it without --demo.</source>
        <translation>Deskbell no se puede iniciar por segunda vez. Salga e inícielo sin --demo.</translation>
    </message>
</context>
<context>
    <name>deskbell::BackOffice</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1, puerto %2</translation>
    </message>
    <message>
        <source>The bookings on this computer are not open yet.</source>
        <translation>Las reservas de este equipo todavía no están abiertas.</translation>
    </message>
</context>
<context>
    <name>deskbell::Booking</name>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
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
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>form of a date</comment>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
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
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>reason · note</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Primera visita</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <comment>number</comment>
        <translation>Visita %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>motivo: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Cancelled, not acknowledged: %1</source>
        <translation>Cancelada, sin ver: %1</translation>
    </message>
    <message>
        <source>New, not acknowledged: %1</source>
        <translation>Nueva, sin ver: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::BookingDelegate</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
</context>
<context>
    <name>deskbell::BookingFilter</name>
    <message>
        <source>To confirm</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>status</comment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>date</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>hasta %1</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Slot free again</source>
        <translation>Franja libre de nuevo</translation>
    </message>
    <message>
        <source>booking %1</source>
        <translation>reserva %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>customer, day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Servicio %1</translation>
    </message>
</context>
<context>
    <name>deskbell::BookingTable</name>
    <message>
        <source>Bookings</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Sort by day, today first</source>
        <translation>Ordenar por día, hoy primero</translation>
    </message>
    <message>
        <source>Go to the details of the booking</source>
        <translation>Ir a los detalles de la reserva</translation>
    </message>
    <message>
        <source>Acknowledge the selected bookings</source>
        <translation>Dar por vistas las reservas seleccionadas</translation>
    </message>
    <message>
        <source>Go to the next new booking</source>
        <translation>Ir a la siguiente reserva nueva</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Ir a hoy</translation>
    </message>
    <message>
        <source>Go to the next day</source>
        <translation>Ir al día siguiente</translation>
    </message>
    <message>
        <source>Go to the day before</source>
        <translation>Ir al día anterior</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Columnas…</translation>
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
        <translation>Hora del negocio (%1): este equipo no conoce esa zona horaria.</translation>
    </message>
    <message>
        <source>Shop time (%1); on this PC: %2</source>
        <comment>time zone, time</comment>
        <translation>Hora del negocio (%1); en este equipo: %2</translation>
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
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Ir a hoy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>form of a month</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>deskbell::Browsing</name>
    <message>
        <source>1 new booking is not shown here.</source>
        <translation>1 nueva reserva no se muestra aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new bookings are not shown here.</source>
        <translation>
            <numerusform>%Ln nueva reserva no se muestra aquí.</numerusform>
            <numerusform>%Ln nuevas reservas no se muestran aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new cancellation is not shown here.</source>
        <translation>1 nueva cancelación no se muestra aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new cancellations are not shown here.</source>
        <translation>
            <numerusform>%Ln nueva cancelación no se muestra aquí.</numerusform>
            <numerusform>%Ln nuevas cancelaciones no se muestran aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown here: %1.</source>
        <comment>3 new bookings, 1 cancelled</comment>
        <translation>No se muestran aquí: %1.</translation>
    </message>
    <message>
        <source>S&amp;how them</source>
        <translation>&amp;Mostrarlas</translation>
    </message>
</context>
<context>
    <name>deskbell::CancelDialog</name>
    <message>
        <source>Cancel booking</source>
        <translation>Cancelar reserva</translation>
    </message>
    <message>
        <source>The customer may get to read the reason.</source>
        <translation>Es posible que el cliente lea el motivo.</translation>
    </message>
    <message>
        <source>&amp;Cancel booking</source>
        <translation>&amp;Cancelar reserva</translation>
    </message>
    <message>
        <source>&amp;Keep booking</source>
        <translation>&amp;Mantener reserva</translation>
    </message>
    <message>
        <source>Keep booking</source>
        <translation>Mantener reserva</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>M&amp;otivo</translation>
    </message>
</context>
<context>
    <name>deskbell::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>What is checked is in the table, in this order.</source>
        <translation>Lo marcado está en la tabla, en este orden.</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Como al &amp;principio</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>deskbell::ComputerPage</name>
    <message>
        <source>S&amp;tart Deskbell when I log in</source>
        <translation>Iniciar Deskbell con mi &amp;sesión</translation>
    </message>
    <message>
        <source>Always there</source>
        <translation>Siempre disponible</translation>
    </message>
    <message>
        <source>Deskbell then waits in the tray from the start. While it is not running, nobody hears of a booking.</source>
        <translation>Así Deskbell espera desde el principio en la bandeja del sistema. Mientras no está en marcha, nadie se entera de las reservas.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Texts, dates and numbers change when Deskbell is quit and started again.</source>
        <translation>Los textos, las fechas y los números cambian al salir de Deskbell y volver a iniciarlo.</translation>
    </message>
</context>
<context>
    <name>deskbell::CopyActions</name>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copiar &amp;nombre</translation>
    </message>
    <message>
        <source>Copy &amp;phone number</source>
        <translation>Copiar &amp;teléfono</translation>
    </message>
    <message>
        <source>Copy &amp;e-mail address</source>
        <translation>Copiar c&amp;orreo electrónico</translation>
    </message>
</context>
<context>
    <name>deskbell::CopyRow</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>deskbell::DatesDialog</name>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primer día</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Úl&amp;timo día</translation>
    </message>
    <message>
        <source>&amp;Show these days</source>
        <translation>&amp;Mostrar estos días</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>deskbell::DayHeadings</name>
    <message>
        <source>now %1</source>
        <comment>time</comment>
        <translation>ahora %1</translation>
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
            <numerusform>%Ln reserva</numerusform>
            <numerusform>%Ln reservas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelada</numerusform>
            <numerusform>%Ln canceladas</numerusform>
        </translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>time</comment>
        <translation>próxima: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::DetailsPane</name>
    <message>
        <source>Previous booking</source>
        <translation>Reserva anterior</translation>
    </message>
    <message>
        <source>Next booking</source>
        <translation>Reserva siguiente</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy phone number</source>
        <translation>Copiar el teléfono</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Llamar a este número</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Copy e-mail address</source>
        <translation>Copiar el correo electrónico</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Escribir un correo electrónico</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Previous booking (Alt+Left)</source>
        <translation>Reserva anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Next booking (Alt+Right)</source>
        <translation>Reserva siguiente (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Booking number</source>
        <translation>Número de reserva</translation>
    </message>
    <message>
        <source>Go back to the bookings</source>
        <translation>Volver a las reservas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings selected</source>
        <translation>
            <numerusform>%Ln reserva seleccionada</numerusform>
            <numerusform>%Ln reservas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a booking to see all of it here.</source>
        <translation>Seleccione una reserva para ver aquí todos sus datos.</translation>
    </message>
    <message>
        <source>Not confirmed yet: Deskbell asks ReserveKit whether this is so.</source>
        <translation>Aún sin comprobar: Deskbell está preguntando a ReserveKit si es así.</translation>
    </message>
    <message>
        <source>Found by polling: no webhook told of this booking.</source>
        <translation>Detectada por consulta periódica: ningún webhook avisó de esta reserva.</translation>
    </message>
    <message>
        <source>Its last change was found by polling: no webhook told of it.</source>
        <translation>Su último cambio se detectó por consulta periódica: ningún webhook avisó de él.</translation>
    </message>
    <message>
        <source>The slot is free again.</source>
        <translation>La franja vuelve a estar libre.</translation>
    </message>
    <message>
        <source>Not confirmed: to ask ReserveKit whether this is so, Deskbell needs the API key.</source>
        <translation>Sin comprobar: para preguntar a ReserveKit si es así, Deskbell necesita la clave de API.</translation>
    </message>
</context>
<context>
    <name>deskbell::Edit</name>
    <message>
        <source>ReserveKit does not have this booking any more.</source>
        <translation>ReserveKit ya no tiene esta reserva.</translation>
    </message>
    <message>
        <source>The booking was cancelled meanwhile.</source>
        <translation>La reserva se canceló entretanto.</translation>
    </message>
    <message>
        <source>ReserveKit does not allow it, as the booking is now.</source>
        <translation>ReserveKit no lo permite tal como está ahora la reserva.</translation>
    </message>
    <message>
        <source>ReserveKit’s answer could not be understood.</source>
        <translation>No se pudo entender la respuesta de ReserveKit.</translation>
    </message>
    <message>
        <source>ReserveKit agreed, but left the booking as it was.</source>
        <translation>ReserveKit lo aceptó, pero dejó la reserva como estaba.</translation>
    </message>
    <message>
        <source>Your answer is needed</source>
        <translation>Falta su respuesta</translation>
    </message>
    <message>
        <source>Waiting to confirm</source>
        <translation>Confirmación en espera</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Confirmando…</translation>
    </message>
    <message>
        <source>Waiting to cancel</source>
        <translation>Cancelación en espera</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling the booking of %1 in %Ln s.</source>
        <translation>
            <numerusform>La reserva de %1 se cancelará en %Ln s.</numerusform>
            <numerusform>La reserva de %1 se cancelará en %Ln s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deskbell ended before the cancellation for %1 was sent. Is it still to be cancelled?</source>
        <translation>Deskbell se cerró antes de enviar la cancelación de %1. ¿Desea cancelar todavía esa reserva?</translation>
    </message>
    <message>
        <source>This booking changed before your confirmation was sent: %1. Confirm it all the same?</source>
        <translation>Esta reserva cambió antes de enviarse su confirmación: %1. ¿Confirmarla de todos modos?</translation>
    </message>
    <message>
        <source>This booking changed before your cancellation was sent: %1. Cancel it all the same?</source>
        <translation>Esta reserva cambió antes de enviarse su cancelación: %1. ¿Cancelarla de todos modos?</translation>
    </message>
    <message>
        <source>This booking changed before your note was saved: %1. Save the note all the same?</source>
        <translation>Esta reserva cambió antes de guardarse su nota: %1. ¿Guardar la nota de todos modos?</translation>
    </message>
    <message>
        <source>Not confirmed: %1. %2</source>
        <translation>No confirmada: %1. %2</translation>
    </message>
    <message>
        <source>Not cancelled: %1. %2</source>
        <translation>No cancelada: %1. %2</translation>
    </message>
    <message>
        <source>Note not saved: %1. %2</source>
        <translation>Nota no guardada: %1. %2</translation>
    </message>
    <message>
        <source>Your change waits to be sent to ReserveKit.</source>
        <translation>Su cambio está pendiente de envío a ReserveKit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of yours wait to be sent to ReserveKit.</source>
        <translation>
            <numerusform>%Ln cambio suyo está pendiente de envío a ReserveKit.</numerusform>
            <numerusform>%Ln cambios suyos están pendientes de envío a ReserveKit.</numerusform>
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
            <numerusform>Se cancelará %Ln reserva en %1 s.</numerusform>
            <numerusform>Se cancelarán %Ln reservas en %1 s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::EditBars</name>
    <message>
        <source>Cancelling the booking of %1. Press Control and Z within 8 seconds to keep it.</source>
        <translation>Se va a cancelar la reserva de %1. Pulse Control y Z en los próximos 8 segundos para mantenerla.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>De&amp;shacer</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Intentar ah&amp;ora</translation>
    </message>
    <message>
        <source>Send n&amp;ow</source>
        <translation>Enviar ah&amp;ora</translation>
    </message>
    <message>
        <source>Send all the sa&amp;me</source>
        <translation>Enviar de todos mo&amp;dos</translation>
    </message>
    <message>
        <source>&amp;Keep booking</source>
        <translation>&amp;Mantener reserva</translation>
    </message>
    <message>
        <source>&amp;Keep as it is now</source>
        <translation>De&amp;jar como está ahora</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>Descart&amp;ar</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling %Ln bookings. Press Control and Z within 8 seconds to keep them.</source>
        <translation>
            <numerusform>Se va a cancelar %Ln reserva. Pulse Control y Z en los próximos 8 segundos para mantenerla.</numerusform>
            <numerusform>Se van a cancelar %Ln reservas. Pulse Control y Z en los próximos 8 segundos para mantenerlas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::EditButtons</name>
    <message>
        <source>Open &amp;settings</source>
        <translation>A&amp;brir ajustes</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
</context>
<context>
    <name>deskbell::EditCommands</name>
    <message>
        <source>&amp;Confirm booking</source>
        <translation>&amp;Confirmar reserva</translation>
    </message>
    <message>
        <source>Confirm the selected bookings (C)</source>
        <translation>Confirmar las reservas seleccionadas (C)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel booking</source>
        <translation>Cance&amp;lar reserva</translation>
    </message>
    <message>
        <source>Cancel the selected bookings (Delete)</source>
        <translation>Cancelar las reservas seleccionadas (Suprimir)</translation>
    </message>
    <message>
        <source>&amp;Edit note</source>
        <translation>&amp;Editar nota</translation>
    </message>
    <message>
        <source>Change the note of this booking (E)</source>
        <translation>Cambiar la nota de esta reserva (E)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings</source>
        <translation>
            <numerusform>%Ln reserva</numerusform>
            <numerusform>%Ln reservas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::EditDesk</name>
    <message>
        <source>It was on its way to ReserveKit already, and cannot be taken back any more.</source>
        <translation>Ya iba de camino a ReserveKit y no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>deskbell::EmptyPane</name>
    <message>
        <source>C&amp;lear the search</source>
        <translation>&amp;Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Sh&amp;ow the address to paste</source>
        <translation>Mostrar la dirección para pe&amp;gar</translation>
    </message>
    <message>
        <source>No bookings yet</source>
        <translation>Todavía no hay reservas</translation>
    </message>
    <message>
        <source>They appear here by themselves as soon as ReserveKit sends one. For that, paste Deskbell&apos;s address into ReserveKit&apos;s portal.</source>
        <translation>Aparecen aquí solas en cuanto ReserveKit envía una. Para ello, pegue la dirección de Deskbell en el portal de ReserveKit.</translation>
    </message>
    <message>
        <source>They appear here by themselves as soon as somebody books.</source>
        <translation>Aparecen aquí solas en cuanto alguien reserva.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada coincide con «%1»</translation>
    </message>
    <message>
        <source>Names, e-mail addresses, phone numbers, services, notes and booking numbers were searched.</source>
        <translation>Se buscó en nombres, correos electrónicos, teléfonos, servicios, notas y números de reserva.</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>Nada coincide con los filtros</translation>
    </message>
    <message>
        <source>Remove a filter, or show everything.</source>
        <translation>Quite un filtro o muestre todo.</translation>
    </message>
    <message>
        <source>Show a&amp;ll bookings</source>
        <translation>Mostrar t&amp;odas las reservas</translation>
    </message>
    <message>
        <source>Nothing in “%1”</source>
        <translation>Nada en «%1»</translation>
    </message>
    <message>
        <source>Bookings that belong here appear by themselves.</source>
        <translation>Las reservas que corresponden aquí aparecen solas.</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>customer · service</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Cancelada: %1</translation>
    </message>
    <message>
        <source>The calendar could not be written: there is not enough memory.</source>
        <translation>No se pudo escribir el calendario: no hay memoria suficiente.</translation>
    </message>
    <message>
        <source>This Deskbell was built without libical and cannot write calendars.</source>
        <translation>Este Deskbell se compiló sin libical y no puede escribir calendarios.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>moment at which it was made</comment>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Booking number</source>
        <translation>Número de reserva</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>deskbell::FilterBar</name>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;iltrar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Show only some of the bookings: by status, service or date</source>
        <translation>Mostrar solo algunas reservas: por estado, servicio o fecha</translation>
    </message>
    <message>
        <source>&amp;Remove all filters</source>
        <translation>&amp;Quitar todos los filtros</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Servicios</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>&amp;Next 7 days</source>
        <translation>&amp;Próximos 7 días</translation>
    </message>
    <message>
        <source>&amp;Last 7 days</source>
        <translation>Úl&amp;timos 7 días</translation>
    </message>
    <message>
        <source>This &amp;month</source>
        <translation>Este &amp;mes</translation>
    </message>
    <message>
        <source>Ne&amp;xt month</source>
        <translation>Mes &amp;siguiente</translation>
    </message>
    <message>
        <source>From today &amp;on</source>
        <translation>&amp;Desde hoy</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Fechas</translation>
    </message>
    <message>
        <source>&amp;Choose dates…</source>
        <translation>&amp;Elegir fechas…</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
</context>
<context>
    <name>deskbell::FreedesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>In 5 min</source>
        <translation>En 5 min</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: no notification service is running. New bookings still appear in this window.</source>
        <translation>Este escritorio no muestra notificaciones: no hay ningún servicio de notificaciones en marcha. Las reservas nuevas siguen apareciendo en esta ventana.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: its notification service does not answer (%1). New bookings still appear in this window.</source>
        <translation>Este escritorio no muestra notificaciones: su servicio de notificaciones no responde (%1). Las reservas nuevas siguen apareciendo en esta ventana.</translation>
    </message>
    <message>
        <source>The desktop did not show a notification: %1</source>
        <translation>El escritorio no mostró una notificación: %1</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: its notification service does not answer. New bookings still appear in this window.</source>
        <translation>Este escritorio no muestra notificaciones: su servicio de notificaciones no responde. Las reservas nuevas siguen apareciendo en esta ventana.</translation>
    </message>
    <message>
        <source>The desktop did not say whether it showed a notification.</source>
        <translation>El escritorio no indicó si mostró una notificación.</translation>
    </message>
</context>
<context>
    <name>deskbell::Headline</name>
    <message>
        <source>1 new booking</source>
        <translation>1 nueva reserva</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new bookings</source>
        <translation>
            <numerusform>%Ln nueva reserva</numerusform>
            <numerusform>%Ln nuevas reservas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cancelled</source>
        <translation>1 cancelada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelada</numerusform>
            <numerusform>%Ln canceladas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>new bookings, cancelled ones</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing heard</source>
        <translation>No se recibe nada</translation>
    </message>
    <message>
        <source>No booking ahead</source>
        <translation>Ninguna reserva próxima</translation>
    </message>
    <message>
        <source>Next: %1 · %2</source>
        <comment>time, customer</comment>
        <translation>Próxima: %1 · %2</translation>
    </message>
    <message>
        <source>Next: %1 · %2 · %3</source>
        <comment>time, customer, service</comment>
        <translation>Próxima: %1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>Today, without a time: %Ln bookings</source>
        <translation>
            <numerusform>Hoy, sin hora: %Ln reserva</numerusform>
            <numerusform>Hoy, sin hora: %Ln reservas</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, without a time: %1</source>
        <comment>customer</comment>
        <translation>Hoy, sin hora: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::HealthBar</name>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Conexión: %1</translation>
    </message>
    <message>
        <source>Open se&amp;ttings</source>
        <translation>Abrir a&amp;justes</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
</context>
<context>
    <name>deskbell::HoursFields</name>
    <message>
        <source>The whole day, every day.</source>
        <translation>Todo el día, todos los días.</translation>
    </message>
    <message>
        <source>It ends on the next day. Every day alike, by the shop&apos;s clock.</source>
        <translation>Termina al día siguiente. Igual todos los días, según la hora del negocio.</translation>
    </message>
    <message>
        <source>Every day alike, by the shop&apos;s clock.</source>
        <translation>Igual todos los días, según la hora del negocio.</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Horario comercial</translation>
    </message>
    <message>
        <source>Automatic, from your time slots</source>
        <translation>Automático, según sus franjas horarias</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … a …</translation>
    </message>
    <message>
        <source>Business hours from</source>
        <translation>Horario comercial desde</translation>
    </message>
    <message>
        <source>Business hours to</source>
        <translation>Horario comercial hasta</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;a</translation>
    </message>
    <message>
        <source>&amp;Business hours</source>
        <translation>&amp;Horario comercial</translation>
    </message>
</context>
<context>
    <name>deskbell::KeyFields</name>
    <message>
        <source>The key comes from this computer&apos;s environment (DESKBELL_API_KEY). It wins over what is typed here.</source>
        <translation>La clave procede del entorno de este equipo (DESKBELL_API_KEY). Prevalece sobre lo que se escriba aquí.</translation>
    </message>
    <message>
        <source>A key is stored in this system&apos;s key store. Paste another one to replace it.</source>
        <translation>Hay una clave guardada en el almacén de claves de este sistema. Pegue otra para sustituirla.</translation>
    </message>
    <message>
        <source>A key is stored in a file that only your account can read. Paste another one to replace it.</source>
        <translation>Hay una clave guardada en un archivo que solo su cuenta puede leer. Pegue otra para sustituirla.</translation>
    </message>
    <message>
        <source>No key is stored yet. Without a key Deskbell shows what webhooks bring, and cannot check for missed bookings, confirm or cancel.</source>
        <translation>Todavía no hay ninguna clave guardada. Sin clave, Deskbell muestra lo que traen los webhooks, pero no puede buscar reservas no recibidas, confirmar ni cancelar.</translation>
    </message>
    <message>
        <source>Show &amp;what is typed</source>
        <translation>&amp;Mostrar lo escrito</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>&amp;Get a key at app.reservekit.io</source>
        <translation>&amp;Obtener una clave en app.reservekit.io</translation>
    </message>
    <message>
        <source>Opens the page “API keys” of ReserveKit&apos;s portal in your browser.</source>
        <translation>Abre la página «API keys» del portal de ReserveKit en su navegador.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>C&amp;lave de API</translation>
    </message>
    <message>
        <source>The key will be removed when you save.</source>
        <translation>La clave se eliminará al guardar.</translation>
    </message>
    <message>
        <source>A key is stored</source>
        <translation>Hay una clave guardada</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Pegue aquí la clave</translation>
    </message>
    <message>
        <source>Keep the ke&amp;y</source>
        <translation>Conser&amp;var la clave</translation>
    </message>
    <message>
        <source>&amp;Remove the key</source>
        <translation>&amp;Quitar la clave</translation>
    </message>
</context>
<context>
    <name>deskbell::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>deskbell::MainWindow</name>
    <message>
        <source>1 booking rings until you answer.</source>
        <translation>1 reserva suena hasta que responda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings ring until you answer.</source>
        <translation>
            <numerusform>%Ln reserva suena hasta que responda.</numerusform>
            <numerusform>%Ln reservas suenan hasta que responda.</numerusform>
        </translation>
    </message>
    <message>
        <source>It rang for 1 booking, and nobody answered.</source>
        <translation>Sonó por 1 reserva y nadie respondió.</translation>
    </message>
    <message numerus="yes">
        <source>It rang for %Ln bookings, and nobody answered.</source>
        <translation>
            <numerusform>Sonó por %Ln reserva y nadie respondió.</numerusform>
            <numerusform>Sonó por %Ln reservas y nadie respondió.</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>&amp;I am here</source>
        <translation>Estoy a&amp;quí</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <source>&amp;Connect my account</source>
        <translation>Conectar mi c&amp;uenta</translation>
    </message>
    <message>
        <source>This is a demonstration with a made-up shop. Nothing here is real.</source>
        <translation>Esto es una demostración con un negocio ficticio. Nada de lo que hay aquí es real.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Reanu&amp;dar</translation>
    </message>
    <message>
        <source>Will you notice the next booking? A rehearsal shows it in a minute.</source>
        <translation>¿Notará la próxima reserva? Un ensayo se lo muestra en un minuto.</translation>
    </message>
    <message>
        <source>Re&amp;hearse an alert</source>
        <translation>Ensa&amp;yar un aviso</translation>
    </message>
    <message>
        <source>N&amp;ot now</source>
        <translation>Ah&amp;ora no</translation>
    </message>
    <message>
        <source>(%L1) Deskbell</source>
        <translation>(%L1) Deskbell</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>Dar por &amp;visto</translation>
    </message>
    <message>
        <source>&amp;Day list</source>
        <translation>Lis&amp;ta de días</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Semana</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Check for new bookings &amp;now</source>
        <translation>Consultar ahora si hay &amp;nuevas reservas</translation>
    </message>
    <message>
        <source>&amp;Previous booking</source>
        <translation>Reserva &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next booking</source>
        <translation>Reserva si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Ata&amp;jos de teclado</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Aj&amp;ustes</translation>
    </message>
    <message>
        <source>&amp;Quit Deskbell</source>
        <translation>Sali&amp;r de Deskbell</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Im&amp;primir</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In the day list</source>
        <translation>En la lista de días</translation>
    </message>
    <message>
        <source>In the week</source>
        <translation>En la semana</translation>
    </message>
    <message>
        <source>In the search field</source>
        <translation>En el campo de búsqueda</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>En los detalles</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
</context>
<context>
    <name>deskbell::MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>deskbell::MonthStrip</name>
    <message>
        <source>1 booked</source>
        <translation>1 reserva</translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked</source>
        <translation>
            <numerusform>%Ln reserva</numerusform>
            <numerusform>%Ln reservas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, how many are booked</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing booked</source>
        <translation>sin reservas</translation>
    </message>
    <message>
        <source>Month: %1</source>
        <comment>a day and how much is booked</comment>
        <translation>Mes: %1</translation>
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
        <translation>en 1 día</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>hace 1 día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a length of time</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>just over</source>
        <translation>acaba de terminar</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a length of time</comment>
        <translation>hace %1</translation>
    </message>
</context>
<context>
    <name>deskbell::NewsBar</name>
    <message>
        <source>Sho&amp;w new</source>
        <translation>Ver &amp;nuevas</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>Dar &amp;por visto</translation>
    </message>
    <message>
        <source>Acknowledge a&amp;ll</source>
        <translation>Dar &amp;todo por visto</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Dar por visto</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Dar todo por visto</translation>
    </message>
    <message>
        <source>Go to the next booking that nobody has acknowledged (N)</source>
        <translation>Ir a la siguiente reserva sin ver (N)</translation>
    </message>
    <message>
        <source>Mark the selected bookings as seen (A)</source>
        <translation>Dar por vistas las reservas seleccionadas (A)</translation>
    </message>
    <message>
        <source>Select a new booking first.</source>
        <translation>Seleccione antes una reserva nueva.</translation>
    </message>
</context>
<context>
    <name>deskbell::NoteDialog</name>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>&amp;Save note</source>
        <translation>&amp;Guardar nota</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Dejarla como está</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarla como está</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
</context>
<context>
    <name>deskbell::OtherBookings</name>
    <message>
        <source>1 other booking of this person</source>
        <translation>1 reserva más de esta persona</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other bookings of this person</source>
        <translation>
            <numerusform>%Ln reserva más de esta persona</numerusform>
            <numerusform>%Ln reservas más de esta persona</numerusform>
        </translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>y 1 más</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
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
        <translation>Deskbell sigue en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Bookings still come in. Click the bell to open the window; quit from its menu.</source>
        <translation>Las reservas siguen llegando. Haga clic en la campana para abrir la ventana; salga desde su menú.</translation>
    </message>
    <message>
        <source>This desktop has no tray: keep this window open, closing it ends Deskbell.</source>
        <translation>Este escritorio no tiene bandeja del sistema: mantenga abierta esta ventana; si la cierra, Deskbell termina.</translation>
    </message>
</context>
<context>
    <name>deskbell::OwnEdits</name>
    <message>
        <source>Quit Deskbell</source>
        <translation>Salir de Deskbell</translation>
    </message>
    <message>
        <source>The cancellation for %1 has not been sent yet.</source>
        <translation>La cancelación de %1 todavía no se ha enviado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellations have not been sent yet.</source>
        <translation>
            <numerusform>%Ln cancelación todavía no se ha enviado.</numerusform>
            <numerusform>%Ln cancelaciones todavía no se han enviado.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Enviar ahora</translation>
    </message>
    <message>
        <source>&amp;Keep booking</source>
        <translation>&amp;Mantener reserva</translation>
    </message>
    <message>
        <source>Do &amp;not quit</source>
        <translation>&amp;No salir</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Keep booking</source>
        <translation>Mantener reserva</translation>
    </message>
    <message>
        <source>Do not quit</source>
        <translation>No salir</translation>
    </message>
</context>
<context>
    <name>deskbell::Panes</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Volver &amp;a la lista</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>deskbell::QuestionBar</name>
    <message>
        <source>This API key shows other services than before. Is it the key of this shop?</source>
        <translation>Esta clave de API muestra servicios distintos de los de antes. ¿Es la clave de este negocio?</translation>
    </message>
    <message>
        <source>&amp;Yes, use it</source>
        <translation>&amp;Sí, usarla</translation>
    </message>
    <message>
        <source>Enter another &amp;key</source>
        <translation>Introducir otra cl&amp;ave</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 bookings of “%2” are gone from ReserveKit all at once. Take them off here too?</source>
        <translation>
            <numerusform>%Ln de %L1 reservas de «%2» ha desaparecido de golpe de ReserveKit. ¿Quitarla también aquí?</numerusform>
            <numerusform>%Ln de %L1 reservas de «%2» han desaparecido de golpe de ReserveKit. ¿Quitarlas también aquí?</numerusform>
        </translation>
    </message>
    <message>
        <source>a service</source>
        <translation>un servicio</translation>
    </message>
    <message>
        <source>Check each, then &amp;take them off</source>
        <translation>Compro&amp;bar cada una y quitarlas</translation>
    </message>
    <message>
        <source>&amp;Keep them for now</source>
        <translation>Conserv&amp;arlas por ahora</translation>
    </message>
</context>
<context>
    <name>deskbell::QuietHours</name>
    <message>
        <source>Quiet from, %1</source>
        <comment>weekday</comment>
        <translation>Silencio desde, %1</translation>
    </message>
    <message>
        <source>Quiet until, %1</source>
        <comment>weekday</comment>
        <translation>Silencio hasta, %1</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of day</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>on the next day</source>
        <translation>del día siguiente</translation>
    </message>
    <message>
        <source>Every day outside business hours, %1 to %2</source>
        <comment>two times of day</comment>
        <translation>Cada día fuera del horario comercial, de %1 a %2</translation>
    </message>
</context>
<context>
    <name>deskbell::Rail</name>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>All bookings</source>
        <translation>Todas las reservas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
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
        <translation>Una reserva simulada está en camino.</translation>
    </message>
    <message>
        <source>It has come in as a real booking does. Did you notice?</source>
        <translation>Ha llegado como llega una reserva real. ¿Lo ha notado?</translation>
    </message>
    <message>
        <source>&amp;Rehearse an alert</source>
        <translation>&amp;Ensayar un aviso</translation>
    </message>
    <message>
        <source>Did you see it?</source>
        <translation>¿Lo ha visto?</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>¿Lo ha oído?</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>A pretended booking comes in the way real ones do, so that you know whether you will notice the next one. It is never kept among your bookings.</source>
        <translation>Una reserva simulada llega como las reales, para que sepa si notará la próxima. Nunca se guarda entre sus reservas.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>%1 Yes</source>
        <comment>the question, then the answer</comment>
        <translation>%1 Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 No</source>
        <comment>the question, then the answer</comment>
        <translation>%1 No</translation>
    </message>
</context>
<context>
    <name>deskbell::Rehearser</name>
    <message>
        <source>The pretended booking has not come in. Look at the line at the top of the window, and try again.</source>
        <translation>La reserva simulada no ha llegado. Mire la línea de la parte superior de la ventana y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Deskbell does not listen for bookings at the moment. Look at the line at the top of the window for what to do.</source>
        <translation>Deskbell no está escuchando en este momento. Mire en la línea de la parte superior de la ventana qué hacer.</translation>
    </message>
    <message>
        <source>The pretended booking has not come in: %1.</source>
        <translation>La reserva simulada no ha llegado: %1.</translation>
    </message>
    <message>
        <source>The pretended booking was turned away (%1). Look at the line at the top of the window for what to do.</source>
        <translation>La reserva simulada fue rechazada (%1). Mire en la línea de la parte superior de la ventana qué hacer.</translation>
    </message>
</context>
<context>
    <name>deskbell::RowButtons</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Cancelar…</translation>
    </message>
    <message>
        <source>Confirm booking</source>
        <translation>Confirmar reserva</translation>
    </message>
    <message>
        <source>Confirm the booking of %1</source>
        <translation>Confirmar la reserva de %1</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Cancelar reserva</translation>
    </message>
    <message>
        <source>Cancel the booking of %1</source>
        <translation>Cancelar la reserva de %1</translation>
    </message>
</context>
<context>
    <name>deskbell::SavedViews</name>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Sa&amp;ved views</source>
        <translation>&amp;Vistas guardadas</translation>
    </message>
    <message>
        <source>Remove a saved vie&amp;w</source>
        <translation>&amp;Eliminar una vista guardada</translation>
    </message>
    <message>
        <source>Save this v&amp;iew…</source>
        <translation>&amp;Guardar esta vista…</translation>
    </message>
    <message>
        <source>&amp;Remove this view</source>
        <translation>&amp;Eliminar esta vista</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>deskbell::SearchBar</name>
    <message>
        <source>Search bookings</source>
        <translation>Buscar reservas</translation>
    </message>
    <message>
        <source>Search by name, phone, e-mail, note or number (Ctrl+F)</source>
        <translation>Buscar por nombre, teléfono, correo, nota o número (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Go on to what was found</source>
        <translation>Ir a lo encontrado</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 coincidencia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::SecretFields</name>
    <message>
        <source>The secret comes from this computer&apos;s environment (DESKBELL_WEBHOOK_SECRET). It wins over what is typed here.</source>
        <translation>El secreto procede del entorno de este equipo (DESKBELL_WEBHOOK_SECRET). Prevalece sobre lo que se escriba aquí.</translation>
    </message>
    <message>
        <source>Stored in this system&apos;s key store. Leave the fields empty to keep it.</source>
        <translation>Guardado en el almacén de claves de este sistema. Deje los campos vacíos para conservarlo.</translation>
    </message>
    <message>
        <source>Stored in a file that only your account can read. Leave the fields empty to keep it.</source>
        <translation>Guardado en un archivo que solo su cuenta puede leer. Deje los campos vacíos para conservarlo.</translation>
    </message>
    <message>
        <source>No secret is stored yet. It will be kept in this system&apos;s key store.</source>
        <translation>Todavía no hay ningún secreto guardado. Se guardará en el almacén de claves de este sistema.</translation>
    </message>
    <message>
        <source>Sho&amp;w what is typed</source>
        <translation>&amp;Mostrar lo escrito</translation>
    </message>
    <message>
        <source>Only while you change from one secret to another</source>
        <translation>Solo mientras cambia de un secreto a otro</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>S&amp;ecreto</translation>
    </message>
    <message>
        <source>Secon&amp;d secret</source>
        <translation>&amp;Segundo secreto</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Second secret</source>
        <translation>Segundo secreto</translation>
    </message>
    <message>
        <source>A secret is stored</source>
        <translation>Hay un secreto guardado</translation>
    </message>
</context>
<context>
    <name>deskbell::SecretStore</name>
    <message>
        <source>The file with the API key, %1, cannot be read.</source>
        <translation>No se puede leer el archivo con la clave de API, %1.</translation>
    </message>
    <message>
        <source>The file with the signing secret, %1, cannot be read.</source>
        <translation>No se puede leer el archivo con el secreto de firma, %1.</translation>
    </message>
    <message>
        <source>The API key is kept in this computer&apos;s key store, which is locked or not running. Unlock it, or enter the API key again.</source>
        <translation>La clave de API se guarda en el almacén de claves de este equipo, que está bloqueado o no está en marcha. Desbloquéelo o vuelva a introducir la clave de API.</translation>
    </message>
    <message>
        <source>The signing secret is kept in this computer&apos;s key store, which is locked or not running. Unlock it, or enter the signing secret again.</source>
        <translation>El secreto de firma se guarda en el almacén de claves de este equipo, que está bloqueado o no está en marcha. Desbloquéelo o vuelva a introducir el secreto de firma.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, the key store&apos;s own words</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The key store refused the API key: %1.</source>
        <translation>El almacén de claves rechazó la clave de API: %1.</translation>
    </message>
    <message>
        <source>The key store refused the signing secret: %1.</source>
        <translation>El almacén de claves rechazó el secreto de firma: %1.</translation>
    </message>
    <message>
        <source>The old %1 cannot be removed.</source>
        <translation>No se puede eliminar el antiguo %1.</translation>
    </message>
    <message>
        <source>This computer has no key store.</source>
        <translation>Este equipo no tiene almacén de claves.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>No se puede eliminar %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Is the disk full?</source>
        <translation>No se puede escribir %1. ¿Está lleno el disco?</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingsDialog</name>
    <message>
        <source>Keep it in a &amp;file</source>
        <translation>Guardar en un &amp;archivo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>ReserveKit account</source>
        <translation>Cuenta de ReserveKit</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>This computer has no key store that Deskbell can use, so the API key is not kept yet. It can be kept in a file that only your account can read.</source>
        <translation>Este equipo no tiene un almacén de claves que Deskbell pueda usar, así que la clave de API todavía no está guardada. Se puede guardar en un archivo que solo su cuenta puede leer.</translation>
    </message>
    <message>
        <source>This computer has no key store that Deskbell can use, so the secret is not kept yet. It can be kept in a file that only your account can read.</source>
        <translation>Este equipo no tiene un almacén de claves que Deskbell pueda usar, así que el secreto todavía no está guardado. Se puede guardar en un archivo que solo su cuenta puede leer.</translation>
    </message>
    <message>
        <source>Saved. It is in force now.</source>
        <translation>Guardado. Ya está en vigor.</translation>
    </message>
    <message>
        <source>Saved. The language changes when Deskbell is started again.</source>
        <translation>Guardado. El idioma cambiará cuando se vuelva a iniciar Deskbell.</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingsKeeper</name>
    <message>
        <source>Deliveries shall be signed, but no secret is entered. Enter it in the settings.</source>
        <translation>Las entregas deben ir firmadas, pero no se ha introducido ningún secreto. Introdúzcalo en los ajustes.</translation>
    </message>
</context>
<context>
    <name>deskbell::Sheet</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>form of a date on paper</comment>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Nothing booked</source>
        <translation>Sin reservas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked</source>
        <translation>
            <numerusform>%Ln reserva</numerusform>
            <numerusform>%Ln reservas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelada</numerusform>
            <numerusform>%Ln canceladas</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookings of the day</source>
        <translation>Reservas del día</translation>
    </message>
    <message>
        <source>Bookings of the week</source>
        <translation>Reservas de la semana</translation>
    </message>
    <message>
        <source>Page %1</source>
        <comment>number</comment>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>form of a date on paper</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Printed %1, %2</source>
        <comment>date, time</comment>
        <translation>Impreso: %1, %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Nothing can be printed there.</source>
        <translation>No se puede imprimir ahí.</translation>
    </message>
    <message>
        <source>The printing could not be finished.</source>
        <translation>No se pudo terminar la impresión.</translation>
    </message>
</context>
<context>
    <name>deskbell::Story</name>
    <message>
        <source>Found by polling</source>
        <translation>Detectada por consulta periódica</translation>
    </message>
    <message>
        <source>Was there when Deskbell first looked</source>
        <translation>Ya estaba cuando Deskbell miró por primera vez</translation>
    </message>
    <message>
        <source>Received by webhook</source>
        <translation>Recibida por webhook</translation>
    </message>
    <message>
        <source>You were told of the cancellation</source>
        <translation>Se le avisó de la cancelación</translation>
    </message>
    <message>
        <source>You were told that it moved</source>
        <translation>Se le avisó de que se reprogramó</translation>
    </message>
    <message>
        <source>You were told that it was confirmed</source>
        <translation>Se le avisó de que se confirmó</translation>
    </message>
    <message>
        <source>You were told that its note changed</source>
        <translation>Se le avisó de que cambió su nota</translation>
    </message>
    <message>
        <source>You were reminded of it</source>
        <translation>Se le recordó la reserva</translation>
    </message>
    <message>
        <source>You were told of the new booking</source>
        <translation>Se le avisó de la nueva reserva</translation>
    </message>
    <message>
        <source>You confirmed it</source>
        <translation>Usted la confirmó</translation>
    </message>
    <message>
        <source>You cancelled it</source>
        <translation>Usted la canceló</translation>
    </message>
    <message>
        <source>You changed the note</source>
        <translation>Usted cambió la nota</translation>
    </message>
    <message>
        <source>Your confirmation was sent to ReserveKit</source>
        <translation>Su confirmación se envió a ReserveKit</translation>
    </message>
    <message>
        <source>Your cancellation was sent to ReserveKit</source>
        <translation>Su cancelación se envió a ReserveKit</translation>
    </message>
    <message>
        <source>Your note was sent to ReserveKit</source>
        <translation>Su nota se envió a ReserveKit</translation>
    </message>
    <message>
        <source>Your confirmation was taken back</source>
        <translation>Su confirmación se retiró</translation>
    </message>
    <message>
        <source>Your cancellation was taken back</source>
        <translation>Su cancelación se retiró</translation>
    </message>
    <message>
        <source>Your note was taken back</source>
        <translation>Su nota se retiró</translation>
    </message>
    <message>
        <source>Your confirmation was refused. %1</source>
        <translation>Su confirmación fue rechazada. %1</translation>
    </message>
    <message>
        <source>Your cancellation was refused. %1</source>
        <translation>Su cancelación fue rechazada. %1</translation>
    </message>
    <message>
        <source>Your note was refused. %1</source>
        <translation>Su nota fue rechazada. %1</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Reprogramada</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>Restablecida</translation>
    </message>
    <message>
        <source>Removed at ReserveKit</source>
        <translation>Eliminada en ReserveKit</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>It was not so at ReserveKit, and was corrected</source>
        <translation>En ReserveKit no era así, y se corrigió</translation>
    </message>
    <message>
        <source>%1 by webhook</source>
        <comment>Changed, Cancelled, …</comment>
        <translation>%1 por webhook</translation>
    </message>
    <message>
        <source>%1 from here</source>
        <comment>Changed, Cancelled, …</comment>
        <translation>%1 desde aquí</translation>
    </message>
    <message>
        <source>%1, found by polling</source>
        <comment>Changed, Cancelled, …</comment>
        <translation>%1, según la consulta periódica</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Dada por vista</translation>
    </message>
    <message>
        <source>No longer acknowledged</source>
        <translation>Ya no está dada por vista</translation>
    </message>
    <message>
        <source>ReserveKit was asked: it is so</source>
        <translation>Se preguntó a ReserveKit: es así</translation>
    </message>
    <message>
        <source>day</source>
        <comment>what changed</comment>
        <translation>día</translation>
    </message>
    <message>
        <source>time</source>
        <comment>what changed</comment>
        <translation>hora</translation>
    </message>
    <message>
        <source>status</source>
        <comment>what changed</comment>
        <translation>estado</translation>
    </message>
    <message>
        <source>reason</source>
        <comment>what changed</comment>
        <translation>motivo</translation>
    </message>
    <message>
        <source>name</source>
        <comment>what changed</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>e-mail</source>
        <comment>what changed</comment>
        <translation>correo</translation>
    </message>
    <message>
        <source>phone</source>
        <comment>what changed</comment>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>service</source>
        <comment>what changed</comment>
        <translation>servicio</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what changed</comment>
        <translation>nota</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>franja %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>instead of a text</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text that somebody typed</comment>
        <translation>«%1»</translation>
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
            <numerusform>Mostrar %Ln anterior</numerusform>
            <numerusform>Mostrar %Ln anteriores</numerusform>
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
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Cop&amp;y rows</source>
        <translation>Copiar &amp;filas</translation>
    </message>
    <message>
        <source>Export for spreadsheets (CSV)…</source>
        <translation>Exportar para hojas de cálculo (CSV)…</translation>
    </message>
    <message>
        <source>Export for calendars (iCalendar)…</source>
        <translation>Exportar para calendarios (iCalendar)…</translation>
    </message>
    <message>
        <source>&amp;Print the day…</source>
        <translation>&amp;Imprimir el día…</translation>
    </message>
    <message>
        <source>Print the &amp;week…</source>
        <translation>Imprimir la &amp;semana…</translation>
    </message>
    <message>
        <source>Save the day as PDF…</source>
        <translation>Guardar el día como PDF…</translation>
    </message>
    <message>
        <source>Save the week as PDF…</source>
        <translation>Guardar la semana como PDF…</translation>
    </message>
    <message>
        <source>Copied 1 booking.</source>
        <translation>1 reserva copiada.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln bookings.</source>
        <translation>
            <numerusform>%Ln reserva copiada.</numerusform>
            <numerusform>%Ln reservas copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar lo que se muestra</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv)</source>
        <translation>Hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
</context>
<context>
    <name>deskbell::Tray</name>
    <message>
        <source>&amp;Open Deskbell</source>
        <translation>&amp;Abrir Deskbell</translation>
    </message>
    <message>
        <source>&amp;Acknowledge all</source>
        <translation>&amp;Dar todo por visto</translation>
    </message>
    <message>
        <source>&amp;Pause alerts</source>
        <translation>&amp;Pausar los avisos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Pause for &amp;30 minutes</source>
        <translation>Pausar &amp;30 minutos</translation>
    </message>
    <message>
        <source>Pause until &amp;tomorrow</source>
        <translation>Pausar hasta &amp;mañana</translation>
    </message>
</context>
<context>
    <name>deskbell::TrayNotifier</name>
    <message>
        <source>This desktop shows no notifications: it has no tray. New bookings still appear in this window.</source>
        <translation>Este escritorio no muestra notificaciones: no tiene bandeja del sistema. Las reservas nuevas siguen apareciendo en esta ventana.</translation>
    </message>
</context>
<context>
    <name>deskbell::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>De&amp;shacer</translation>
    </message>
</context>
<context>
    <name>deskbell::ViewChoices</name>
    <message>
        <source>Like the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Large &amp;type</source>
        <translation>&amp;Letra grande</translation>
    </message>
</context>
<context>
    <name>deskbell::ViewSwitch</name>
    <message>
        <source>Day list</source>
        <translation>Lista de días</translation>
    </message>
    <message>
        <source>Show the list of days (Ctrl+1)</source>
        <translation>Mostrar la lista de días (Ctrl+1)</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Show the week (Ctrl+2)</source>
        <translation>Mostrar la semana (Ctrl+2)</translation>
    </message>
</context>
<context>
    <name>deskbell::Vigil</name>
    <message>
        <source>Bookings may not come in</source>
        <translation>Puede que no lleguen reservas</translation>
    </message>
</context>
<context>
    <name>deskbell::WebhookPage</name>
    <message>
        <source>Webhook address</source>
        <translation>Dirección de webhook</translation>
    </message>
    <message>
        <source>The address has changed. Once this is saved, every entry in ReserveKit&apos;s portal needs the new one; the old one no longer works.</source>
        <translation>La dirección ha cambiado. Una vez guardada, todas las entradas del portal de ReserveKit necesitan la nueva; la anterior deja de funcionar.</translation>
    </message>
    <message>
        <source>Make a &amp;new address…</source>
        <translation>Crear una dirección &amp;nueva…</translation>
    </message>
    <message>
        <source>If somebody else has got hold of it. Every entry in the portal has to be changed then.</source>
        <translation>Por si otra persona la ha conseguido. Después hay que cambiar todas las entradas del portal.</translation>
    </message>
    <message>
        <source>Your webhook address</source>
        <translation>Su dirección de webhook</translation>
    </message>
    <message>
        <source>ReserveKit sends bookings here. Keep it to yourself: whoever knows it can send you bookings.</source>
        <translation>ReserveKit envía aquí las reservas. No la comparta: quien la conozca puede enviarle reservas.</translation>
    </message>
    <message>
        <source>Entries to make in ReserveKit&apos;s portal</source>
        <translation>Entradas que crear en el portal de ReserveKit</translation>
    </message>
    <message>
        <source>Open “Webhooks” at app.reservekit.io and make one entry for each line, all with the same address.</source>
        <translation>Abra «Webhooks» en app.reservekit.io y cree una entrada por cada línea, todas con la misma dirección.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firma</translation>
    </message>
    <message>
        <source>ReserveKit quick start (X-Webhook-Signature)</source>
        <translation>Inicio rápido de ReserveKit (X-Webhook-Signature)</translation>
    </message>
    <message>
        <source>Standard Webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>GitHub style</source>
        <translation>Estilo GitHub</translation>
    </message>
    <message>
        <source>If deliveries are signed with a secret, Deskbell refuses those that are not.</source>
        <translation>Si las entregas van firmadas con un secreto, Deskbell rechaza las que no lo están.</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <translation>Dirección de este equipo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>Where Deskbell listens</source>
        <translation>Dónde escucha Deskbell</translation>
    </message>
    <message>
        <source>127.0.0.1 is this computer only, for a tunnel; 0.0.0.0 is every network it is in.</source>
        <translation>127.0.0.1 es solo este equipo, para un túnel; 0.0.0.0, todas las redes a las que está conectado.</translation>
    </message>
    <message>
        <source>A signature needs its secret: type the one that deliveries are signed with.</source>
        <translation>Una firma necesita su secreto: escriba aquel con el que se firman las entregas.</translation>
    </message>
    <message>
        <source>Each service</source>
        <translation>Cada servicio</translation>
    </message>
    <message>
        <source>Address for %1, %2</source>
        <comment>service, action</comment>
        <translation>Dirección para %1, %2</translation>
    </message>
</context>
<context>
    <name>deskbell::Week</name>
    <message>
        <source>%1 of %2</source>
        <comment>places taken, places</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>so many more</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>form of a day of the week</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>1 booked</source>
        <translation>1 reserva</translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked</source>
        <translation>
            <numerusform>%Ln reserva</numerusform>
            <numerusform>%Ln reservas</numerusform>
        </translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Sin hora</translation>
    </message>
    <message>
        <source>Nothing is booked in this week</source>
        <translation>No hay reservas en esta semana</translation>
    </message>
    <message>
        <source>1 booking of this week is not shown here</source>
        <translation>1 reserva de esta semana no se muestra aquí</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings of this week are not shown here</source>
        <translation>
            <numerusform>%Ln reserva de esta semana no se muestra aquí</numerusform>
            <numerusform>%Ln reservas de esta semana no se muestran aquí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::WeekGrid</name>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>%1, %2 places taken</source>
        <comment>a booking in a sentence, such as 2 of 4</comment>
        <translation>%1, %2 plazas ocupadas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>service, places taken</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Go to the next booking</source>
        <translation>Ir a la reserva siguiente</translation>
    </message>
    <message>
        <source>Go to the booking before</source>
        <translation>Ir a la reserva anterior</translation>
    </message>
    <message>
        <source>Go to the next day</source>
        <translation>Ir al día siguiente</translation>
    </message>
    <message>
        <source>Go to the day before</source>
        <translation>Ir al día anterior</translation>
    </message>
    <message>
        <source>Go to the first booking of the week</source>
        <translation>Ir a la primera reserva de la semana</translation>
    </message>
    <message>
        <source>Go to the last booking of the week</source>
        <translation>Ir a la última reserva de la semana</translation>
    </message>
    <message>
        <source>Go to the next week</source>
        <translation>Ir a la semana siguiente</translation>
    </message>
    <message>
        <source>Go to the week before</source>
        <translation>Ir a la semana anterior</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Ir a hoy</translation>
    </message>
    <message>
        <source>Go to the details of the booking</source>
        <translation>Ir a los detalles de la reserva</translation>
    </message>
    <message>
        <source>Acknowledge the selected bookings</source>
        <translation>Dar por vistas las reservas seleccionadas</translation>
    </message>
    <message>
        <source>Go to the next new booking</source>
        <translation>Ir a la siguiente reserva nueva</translation>
    </message>
</context>
</TS>
