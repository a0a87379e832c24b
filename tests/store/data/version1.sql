-- SPDX-FileCopyrightText: Deskbell contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE schema_version (version INTEGER NOT NULL);
INSERT INTO schema_version (version) VALUES (1);
CREATE TABLE meta (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE deliveries (id INTEGER PRIMARY KEY AUTOINCREMENT, received_at BIGINT NOT NULL, source TEXT NOT NULL, event_type TEXT NOT NULL, verdict INTEGER NOT NULL, note TEXT NOT NULL, applied INTEGER NOT NULL, body_size BIGINT NOT NULL, body BLOB NOT NULL);
CREATE INDEX deliveries_pending ON deliveries (id) WHERE applied = 0;
CREATE INDEX deliveries_refused ON deliveries (received_at, id) WHERE verdict = 3;
CREATE INDEX deliveries_bodies ON deliveries (received_at, id, body_size) WHERE body_size > 0;
CREATE TABLE bookings (id INTEGER PRIMARY KEY, has_content INTEGER NOT NULL, service_id BIGINT NOT NULL, time_slot_id BIGINT NOT NULL, date TEXT NOT NULL, status TEXT NOT NULL, cancel_reason TEXT NOT NULL, message TEXT NOT NULL, customer_id BIGINT NOT NULL, customer_name TEXT NOT NULL, customer_email TEXT NOT NULL, customer_phone TEXT NOT NULL, created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, version BIGINT NOT NULL, slot_start TEXT NOT NULL, slot_end TEXT NOT NULL, removed INTEGER NOT NULL, acknowledged INTEGER NOT NULL, received_at BIGINT NOT NULL, changed_at BIGINT NOT NULL, key_kind INTEGER NOT NULL, key_digest BLOB NOT NULL);
CREATE TABLE alerts (booking_id BIGINT NOT NULL, kind TEXT NOT NULL, what TEXT NOT NULL, since_ms BIGINT NOT NULL, handed_out_ms BIGINT NOT NULL, shown_ms BIGINT NOT NULL, withdrawn_ms BIGINT NOT NULL, PRIMARY KEY (booking_id, kind, what));
CREATE INDEX alerts_due ON alerts (since_ms) WHERE shown_ms = 0 AND withdrawn_ms = 0;
CREATE TABLE services (id INTEGER PRIMARY KEY, name TEXT NOT NULL, time_zone TEXT NOT NULL);
CREATE TABLE time_slots (id INTEGER PRIMARY KEY, service_id BIGINT NOT NULL, start_time TEXT NOT NULL, end_time TEXT NOT NULL, max_bookings INTEGER NOT NULL);
INSERT INTO bookings VALUES (7, 1, 123, 456, '2026-05-20', 'pending', '', 'Hello', 1, 'Jane Doe', '', '', 1000, 2000, 0, '', '', 0, 1, 3000, 4000, 1, x'00');
INSERT INTO alerts VALUES (7, 'new', '', 3000, 0, 0, 0);
