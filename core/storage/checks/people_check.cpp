#include "core/storage/checks/people_check.h"

#include "core/codec/stored/event_payload.h"
#include "core/storage/sqlite/chain.h"
#include "core/storage/sqlite/migrations.h"
#include "core/storage/tables/label_set_text.h"
#include "core/storage/tables/people_tables.h"

#include <fmt/format.h>

#include <map>

namespace docket::storage {

namespace {

/// Schema from which on people have roles. A file is checked as it is.
constexpr int firstWithRoles = 14;

std::map<ReviewerId, Person> peopleAsTold(Connection& connection, ProblemList& problems) {
    std::map<ReviewerId, Person> told;
    auto events = connection.query("SELECT " DOCKET_EVENT_COLUMNS " FROM events WHERE kind = 'person_changed' ORDER BY id");
    while (events.step()) {
        const auto event = eventFrom(events);
        if (!event) continue;  // the check of the chain has named it
        auto person = codec::readPersonChanged(*event);
        if (!person) problems.add("events", fmt::format("event {}", event->id.value), person.error().message);
        else told.insert_or_assign(person->id, std::move(*person));
    }
    return told;
}

void checkRoles(Connection& connection, ProblemList& problems) {
    auto told = peopleAsTold(connection, problems);
    auto texts = connection.query("SELECT id, skills FROM reviewers");
    while (texts.step()) {
        const bool same = toText(labelSetFrom(texts.text(1))) == texts.text(1);
        if (!same) problems.add("reviewers", fmt::format("reviewer {}", texts.integer(0)), "has skills that nobody can be given");
    }
    for (const Person& person : readPeople(connection)) {
        const auto given = told.find(person.id);
        const bool same = given == told.end() ? !person.role && person.skills.empty() : given->second.role == person.role && given->second.skills == person.skills;
        if (!same) problems.add("reviewers", fmt::format("reviewer {}", person.name), "has another role or other skills than they were given last");
        if (given != told.end()) told.erase(given);
    }
    for (const auto& [id, person] : told) problems.add("reviewers", fmt::format("reviewer {}", id.value), "was given a role, but is not there");
}

/// Work in hand of adjudicators, and what reviewers have seen: no part of the chain, so only what nobody could have entered.
void checkRulingWork(Connection& connection, ProblemList& problems) {
    auto holds = connection.query("SELECT item_id FROM ruling_holds WHERE session = '' OR expires_at <= claimed_at");
    while (holds.step()) problems.add("leases", fmt::format("hold for a ruling on item {}", holds.integer(0)), "ends before it began, or is of no sitting");
    auto drafts = connection.query("SELECT item_id, labels, evidence, time_spent FROM ruling_drafts");
    while (drafts.step()) {
        const bool same = toText(labelSetFrom(drafts.text(1))) == drafts.text(1) && toText(evidenceFrom(drafts.text(2))) == drafts.text(2) && drafts.integer(3) >= 0;
        if (!same) problems.add("drafts", fmt::format("draft of a ruling on item {}", drafts.integer(0)), "has labels or marks that nobody can enter");
    }
    auto proposals = connection.query("SELECT w.ruling_id FROM waiting_proposals w JOIN rulings r ON r.id = w.ruling_id WHERE r.proposal = ''");
    while (proposals.step()) problems.add("proposals", fmt::format("ruling {}", proposals.integer(0)), "is said to propose a definition, and does not");
    auto seen = connection.query("SELECT s.reviewer_id FROM rulings_seen s WHERE s.through < 0 OR s.through > (SELECT coalesce(max(id), 0) FROM events)");
    while (seen.step()) problems.add("rulings", fmt::format("reviewer {}", seen.integer(0)), "has seen rulings that are not there");
}

}  // namespace

void checkPeople(Connection& connection, ProblemList& problems) {
    if (schemaVersion(connection) < firstWithRoles) return;
    checkRoles(connection, problems);
    checkRulingWork(connection, problems);
}

}  // namespace docket::storage
