// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the documentation of ReserveKit has its readers begin with: an Express handler that parses the delivery, keeps
// it in memory and answers 200. Nothing is logged or stored, which is the fastest this handler can be.
const express = require('express');
const events = [];
const app = express();
app.use(express.json());
app.post('/webhook', (req, res) => {
    const { event_type, bookings } = req.body;
    events.push({ event_type, bookings });
    res.status(200).send('OK');
});
const server = app.listen(0, '127.0.0.1', () => console.log(server.address().port));
