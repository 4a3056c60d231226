#pragma once

#include "core/storage/sqlite/connection.h"
#include "core/storage/tables/rule_tables.h"

namespace docket::storage {

/// Lets a connection read the workspace as it was just after an event, to the end of the transaction that it is in: views and tables of
/// the connection alone stand before those of the file, under the same names, so that every statement reads what was there then. Covers
/// what datasets are made of: events, rules, items, predictions, entries of the queue, answers, resolutions, gold items and studies.
///
/// Items to which nothing has happened since are read from their tables; the others are folded from their events anew. What no event
/// tells is as it is today: why an entry was routed, how urgent and due when, where a later import has routed it anew.
/// Errors: NotFound (no such event), Damaged, Conflict (a file of an earlier schema).
Result<> showPast(Connection& connection, RuleTables& rules, EventId event);

}  // namespace docket::storage
