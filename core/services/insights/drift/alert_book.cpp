#include "core/services/insights/drift/alert_book.h"

#include "core/codec/text/document.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace docket::services {

namespace {

using ports::AlertNote;
using ports::AlertNoteKind;

void takeNote(KeptAlert& alert, const AlertNote& note) {
    switch (note.kind) {
        case AlertNoteKind::Opened: alert.openedAt = note.at; alert.openedBy = note.author; [[fallthrough]];
        case AlertNoteKind::Changed:
            alert.state = note.state;
            alert.since = note.since;
            alert.value = note.value;
            alert.words = note.words;
            return;
        case AlertNoteKind::Closed: alert.closedAt = note.at; return;
        case AlertNoteKind::Acknowledged: alert.acknowledged.push_back({note.author, note.at, note.words}); return;
    }
}

AlertNote noteOf(const DetectorReport& report, const DriftFinding& finding) {
    return {0, AlertNoteKind::Opened, std::string(toString(report.detector)), finding.cause, finding.subject, std::string(toString(finding.state)), finding.since, finding.value, finding.words, {}, {}};
}

bool isOf(const KeptAlert& alert, const DetectorReport& report, const DriftFinding& finding) {
    return !alert.closedAt && alert.detector == toString(report.detector) && alert.cause == finding.cause && alert.subject == finding.subject;
}

/// Whether the check would have found the alert, were there still one.
bool couldTell(const KeptAlert& alert, const CheckReport& check) {
    const auto report = std::ranges::find_if(check.detectors, [&](const DetectorReport& each) { return alert.detector == toString(each.detector); });
    return report != check.detectors.end() && !report->isBlind && std::ranges::find(report->untold, alert.cause) == report->untold.end();
}

}  // namespace

std::vector<KeptAlert> alertsIn(std::span<const AlertNote> notes) {
    std::map<std::int64_t, KeptAlert> alerts;
    for (const AlertNote& note : notes) {
        if (note.kind == AlertNoteKind::Opened) alerts[note.alert] = {note.alert, note.detector, note.cause, note.subject, {}, {}, {}, {}, {}, {}, {}, {}};
        if (const auto found = alerts.find(note.alert); found != alerts.end()) takeNote(found->second, note);
    }
    std::vector<KeptAlert> all;
    for (auto& [number, alert] : alerts) all.push_back(std::move(alert));
    return all;
}

Result<std::vector<KeptAlert>> AlertBook::all() {
    const auto notes = m_workspace.alerts().notes();
    if (!notes) return std::unexpected(notes.error());
    return alertsIn(*notes);
}

Result<AlertChanges> AlertBook::keep(const CheckReport& report) {
    return ports::inTransaction(m_workspace, [&] { return keepWithin(report); });
}

Result<AlertChanges> AlertBook::keepWithin(const CheckReport& check) {
    const auto known = all();
    if (!known) return std::unexpected(known.error());
    AlertChanges changes;
    std::vector<std::int64_t> found;
    const auto add = [&](AlertNote note) -> Result<std::int64_t> {
        note.author = m_actor.name;
        note.at = m_clock.now();
        return m_workspace.alerts().add(note);
    };
    for (const DetectorReport& report : check.detectors) {
        for (const DriftFinding& finding : report.findings) {
            const auto open = std::ranges::find_if(*known, [&](const KeptAlert& alert) { return isOf(alert, report, finding); });
            AlertNote note = noteOf(report, finding);
            if (open != known->end()) {
                found.push_back(open->number);
                if (open->state == note.state) continue;
                note.alert = open->number;
                note.kind = AlertNoteKind::Changed;
            }
            const auto number = add(note);
            if (!number) return std::unexpected(number.error());
            (open == known->end() ? changes.opened : changes.changed).push_back(*number);
        }
    }
    for (const KeptAlert& alert : *known) {
        if (alert.closedAt || std::ranges::find(found, alert.number) != found.end() || !couldTell(alert, check)) continue;
        const auto number = add({alert.number, AlertNoteKind::Closed, alert.detector, alert.cause, alert.subject, alert.state, {}, {}, {}, {}, {}});
        if (!number) return std::unexpected(number.error());
        changes.closed.push_back(alert.number);
    }
    return changes;
}

Result<KeptAlert> AlertBook::acknowledge(std::int64_t number, std::string_view note) {
    if (note.size() > longestNote) return failure(ErrorKind::InvalidInput, fmt::format("A note on an alert has at most {} bytes. Nothing was changed.", longestNote));
    if (!codec::isUtf8(note)) return failure(ErrorKind::InvalidInput, "The note on the alert is no UTF-8 text. Nothing was changed.");
    return ports::inTransaction(m_workspace, [&]() -> Result<KeptAlert> {
        if (const auto allowed = checkRight(m_workspace, m_actor, Right::SteerQueue); !allowed) return std::unexpected(allowed.error());
        auto known = all();
        if (!known) return std::unexpected(known.error());
        const auto alert = std::ranges::find(*known, number, &KeptAlert::number);
        if (alert == known->end()) return failure(ErrorKind::NotFound, fmt::format("There is no alert {} in the workspace. Nothing was changed; docket alerts lists them.", number));
        const AlertNote acknowledged{number, AlertNoteKind::Acknowledged, alert->detector, alert->cause, alert->subject, alert->state, {}, {}, std::string(note), m_actor.name, m_clock.now()};
        if (const auto added = m_workspace.alerts().add(acknowledged); !added) return std::unexpected(added.error());
        takeNote(*alert, acknowledged);
        return std::move(*alert);
    });
}

}  // namespace docket::services
