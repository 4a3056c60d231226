#include "ui/queue/item_words.h"

#include "ui/common/text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

namespace docket::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ItemWords)
};

constexpr qsizetype factShown = 60;

template <class... Cases>
struct Overload : Cases... {
    using Cases::operator()...;
};

QString decisionDetails(const review::Decided& fact, const taxonomy::Taxonomy* taxonomy) {
    const Answer& answer = fact.decision.answer;
    QStringList parts{labelNames(answer.labels, taxonomy)};
    switch (answer.certainty) {
        case Certainty::Sure: parts << Words::tr("sure"); break;
        case Certainty::FairlySure: parts << Words::tr("fairly sure"); break;
        case Certainty::Unsure: parts << Words::tr("unsure"); break;
        case Certainty::Unstated: break;
    }
    if (fact.decision.overturns()) parts << Words::tr("overturns the model");
    if (!answer.note.empty()) parts << quoted(oneLine(toQt(answer.note)).left(factShown));
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

QString stageName(search::Stage stage) {
    switch (stage) {
        case search::Stage::Waiting: return Words::tr("Waiting");
        case search::Stage::InReview: return Words::tr("In review");
        case search::Stage::InDispute: return Words::tr("In dispute");
        case search::Stage::Flagged: return Words::tr("Flagged");
        //: The label of the item is settled.
        case search::Stage::Resolved: return Words::tr("Resolved");
        case search::Stage::Dismissed: return Words::tr("Dismissed");
        case search::Stage::Accepted: return Words::tr("Accepted automatically");
    }
    return {};
}

QString reasonName(Reason reason) {
    switch (reason) {
        case Reason::LowConfidence: return Words::tr("Low confidence");
        case Reason::NoConfidence: return Words::tr("No confidence");
        case Reason::InvalidOutput: return Words::tr("Invalid output");
        case Reason::HighImpact: return Words::tr("High impact");
        case Reason::ConflictingSignals: return Words::tr("Conflicting signals");
        case Reason::ConfusedPair: return Words::tr("Confused pair");
        //: Unlike what the model has seen.
        case Reason::NovelInput: return Words::tr("Novel input");
        case Reason::RareClass: return Words::tr("Rare class");
        case Reason::AuditSample: return Words::tr("Audit sample");
        case Reason::Manual: return Words::tr("Added by hand");
        case Reason::AgreementStudy: return Words::tr("Agreement test");
    }
    return {};
}

QString reasonIcon(Reason reason) {
    switch (reason) {
        case Reason::LowConfidence:
        case Reason::NoConfidence: return QStringLiteral("low");
        case Reason::InvalidOutput: return QStringLiteral("cross");
        case Reason::HighImpact: return QStringLiteral("impact");
        case Reason::ConflictingSignals: return QStringLiteral("conflict");
        case Reason::ConfusedPair: return QStringLiteral("pair");
        case Reason::NovelInput: return QStringLiteral("novel");
        case Reason::RareClass: return QStringLiteral("info");
        case Reason::AuditSample: return QStringLiteral("audit");
        case Reason::Manual: return QStringLiteral("user");
        case Reason::AgreementStudy: return QStringLiteral("users");
    }
    return {};
}

QString labelNames(const LabelSet& labels, const taxonomy::Taxonomy* taxonomy) {
    //: No label.
    if (labels.empty()) return Words::tr("None");
    QStringList names;
    for (const LabelId id : labels) {
        const taxonomy::Label* label = taxonomy == nullptr ? nullptr : taxonomy->find(id);
        names << (label == nullptr ? Words::tr("label %L1").arg(id.value) : oneLine(toQt(label->name)));
    }
    return listed(names);
}

QString firstReason(const services::BrowsedItem& row) {
    const auto reasons = row.item.entry ? row.item.entry->reasons.toVector() : std::vector<Reason>();
    if (!reasons.empty()) return reasonName(reasons.front());
    return row.hasPolicyReason ? Words::tr("Policy rule") : QString();
}

QString firstReasonIcon(const services::BrowsedItem& row) {
    const auto reasons = row.item.entry ? row.item.entry->reasons.toVector() : std::vector<Reason>();
    if (!reasons.empty()) return reasonIcon(reasons.front());
    return row.hasPolicyReason ? QStringLiteral("info") : QString();
}

QString sourceOf(const std::string& metadata) {
    const QJsonObject facts = QJsonDocument::fromJson(QByteArray::fromStdString(metadata)).object();
    for (const char* key : {"channel", "source"}) {
        const QString value = oneLine(facts.value(QLatin1String(key)).toString());
        if (!value.isEmpty()) return value.left(factShown);
    }
    return {};
}

HistoryWords historyWords(const services::HistoryEntry& entry, const taxonomy::Taxonomy* taxonomy) {
    const auto icon = [](const char* name) { return QLatin1String(name); };
    return std::visit(
        Overload{
            [&](const review::Revealed&) { return HistoryWords{icon("eye"), Words::tr("Suggestion revealed"), {}}; },
            [&](const review::Decided& fact) { return HistoryWords{icon("check"), Words::tr("Decided"), decisionDetails(fact, taxonomy)}; },
            [&](const review::Skipped&) { return HistoryWords{icon("skip"), Words::tr("Skipped"), {}}; },
            [&](const review::Flagged& fact) {
                return HistoryWords{icon("flag"), Words::tr("Flagged"), oneLine(toQt(fact.note)).left(factShown)};
            },
            [&](const review::Undone&) { return HistoryWords{icon("undo"), Words::tr("Taken back"), {}}; },
            [&](const review::Redone&) { return HistoryWords{icon("undo"), Words::tr("Done again"), {}}; },
            [&](const review::Assigned& fact) {
                if (fact.reviewer.empty()) return HistoryWords{icon("users"), Words::tr("Given to anybody"), {}};
                return HistoryWords{icon("user"), Words::tr("Assigned"), Words::tr("to %1").arg(isolated(oneLine(toQt(fact.reviewer))))};
            },
            [&](const review::Prioritised& fact) {
                return HistoryWords{icon("up"), Words::tr("Priority set"),
                                    Words::tr("from %1 to %2").arg(QLocale().toString(fact.before, 'f', 2), QLocale().toString(fact.priority, 'f', 2))};
            },
            [&](const review::Referred&) { return HistoryWords{icon("adjudicate"), Words::tr("Sent to adjudication"), {}}; },
            [&](const review::Reopened& fact) {
                return HistoryWords{icon("branch"), Words::tr("To be reviewed again"), Words::tr("asked for by taxonomy version %1").arg(fact.version)};
            },
            [&](const review::Sampled& fact) {
                return HistoryWords{icon("users"), Words::tr("Drawn into an agreement study"), Words::tr("study %1").arg(fact.study)};
            },
            [&](const review::Discharged& fact) {
                return HistoryWords{icon("users"), Words::tr("Agreement study ended"), Words::tr("study %1").arg(fact.study)};
            },
            [&](const review::Replaced& fact) {
                return HistoryWords{icon("db"), fact.before ? Words::tr("Prediction replaced") : Words::tr("Prediction arrived"),
                                    Words::tr("by import %1", "number of the import").arg(fact.run.value)};
            },
            [&](const review::Released& fact) {
                return HistoryWords{icon("lock"), Words::tr("Hold ended"), Words::tr("It was held by %1").arg(isolated(oneLine(toQt(fact.holder))))};
            },
        },
        entry.fact);
}

}  // namespace docket::ui
