#include "ui/adjudication/ruling_notices.h"

#include "ui/common/words/relative_time.h"
#include "ui/common/words/ruling_words.h"
#include "ui/common/words/text.h"

#include <utility>

namespace docket::ui {

namespace {

constexpr int countedAgainMs = 60'000;

QString namesOf(const LabelSet& labels, const taxonomy::Taxonomy& taxonomy) {
    if (labels.empty()) return RulingNotices::tr("None of these fits");
    QStringList names;
    for (const LabelId id : labels) {
        const taxonomy::Label* label = taxonomy.find(id);
        names << (label == nullptr ? QString() : oneLine(toQt(label->name)));
    }
    return listed(names);
}

}  // namespace

RulingNotices::RulingNotices(services::AdjudicationDesk& desk, const ports::Clock& clock, QObject* parent) : QObject(parent), m_desk(desk), m_clock(clock) {
    m_again.setInterval(countedAgainMs);
    connect(&m_again, &QTimer::timeout, this, &RulingNotices::count);
    m_again.start();
}

RulingNotices::~RulingNotices() { m_gui.close(); }

/// What cannot be read now is counted a minute later.
void RulingNotices::count() {
    m_desk.newRulings(m_gui.callback([this](Result<services::NewRulings> found) {
        if (!found) return;
        m_new = std::move(*found);
        Q_EMIT counted(unseen());
    }));
}

Report RulingNotices::take() {
    const services::NewRulings shown = std::exchange(m_new, {});
    Report report;
    report.name = QStringLiteral("rulingNotices");
    report.title = tr("Rulings on your items");
    report.summary = tr("What was ruled on items that you answered, and why. Your answers stay as you gave them.");
    report.heads = {tr("Item"), tr("You said"), tr("Ruled"), tr("What decided it"), tr("Note"), tr("When")};
    const Timestamp now = m_clock.now();
    for (const ports::RulingNotice& notice : shown.notices) {
        const RulingAnswer& answer = notice.ruling.answer;
        report.rows.push_back({{oneLine(toQt(notice.externalId)), namesOf(notice.answered, *shown.taxonomy), namesOf(answer.labels, *shown.taxonomy), causeName(answer.cause),
                                oneLine(toQt(answer.note)), clockTime(notice.ruling.at, now)}});
    }
    if (!shown.notices.empty()) m_desk.noteSeen(shown.notices.back().ruling.id, [](const Result<>&) {});
    Q_EMIT counted(0);
    return report;
}

}  // namespace docket::ui
