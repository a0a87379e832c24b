# SPDX-FileCopyrightText: Deskbell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What ReserveKit posts."""

DELIVERED = {
    "id": 789, "service_id": 123, "date": "2023-07-10", "time_slot_id": 456, "status": "pending",
    "message": "First-time client consultation",
    "created_at": "2023-06-20T09:15:00Z", "updated_at": "2023-06-20T09:15:00Z",
    "customer": {"id": 321, "name": "Jane Doe", "email": "jane.doe@example.com", "phone": "+12025550185",
                 "created_at": "2023-06-20T09:15:00Z", "updated_at": "2023-06-20T09:15:00Z"},
}


def delivery(event, **changes):
    return {"event_type": event, "bookings": [{**DELIVERED, **changes}], "timestamp": "2023-06-23T11:45:00Z"}


CREATED = delivery("bookings.create")
CONFIRMED = delivery("bookings.update", status="confirmed", updated_at="2023-06-22T14:30:00Z",
                     message="First-time client consultation - confirmed by phone")
DELETED = delivery("bookings.delete", status="cancelled", updated_at="2023-06-23T11:45:00Z",
                   cancel_reason="Customer requested cancellation")


def created(number, name, **changes):
    """A new booking of its own, by somebody called so."""
    return delivery("bookings.create", id=number, customer={**DELIVERED["customer"], "id": number, "name": name}, **changes)
