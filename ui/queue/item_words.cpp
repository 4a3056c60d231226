#include "ui/queue/item_words.h"

#include "ui/common/words/ruling_words.h"
#include "ui/common/words/text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

namespace docket::ui {

namespace {

struct ItemWords {
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
        case Certainty::Sure: parts << ItemWords::tr("sure"); break;
        case Certainty::FairlySure: parts << ItemWords::tr("fairly sure"); break;
        case Certainty::Unsure: parts << ItemWords::tr("unsure"); break;
        case Certainty::Unstated: break;
    }
    if (fact.decision.overturns()) parts << ItemWords::tr("overturns the model");
    if (!answer.note.empty()) parts << quoted(oneLine(toQt(answer.note)).left(factShown));
    return parts.join(QStringLiteral(" · "));
}

QString rulingDetails(const Ruling& ruling, const taxonomy::Taxonomy* taxonomy) {
    QStringList parts{labelNames(ruling.answer.labels, taxonomy), causeName(ruling.answer.cause)};
    if (!ruling.answer.note.empty()) parts << quoted(oneLine(toQt(ruling.answer.note)).left(factShown));
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

QString stageName(search::Stage stage) {
    switch (stage) {
        case search::Stage::Waiting: return ItemWords::tr("Waiting");
        case search::Stage::InReview: return ItemWords::tr("In review");
        case search::Stage::InDispute: return ItemWords::tr("In dispute");
        case search::Stage::Flagged: return ItemWords::tr("Flagged");
        //: The label of the item is settled.
        case search::Stage::Resolved: return ItemWords::tr("Resolved");
        case search::Stage::Dismissed: return ItemWords::tr("Dismissed");
        case search::Stage::Accepted: return ItemWords::tr("Accepted automatically");
    }
    return {};
}

QString labelNames(const LabelSet& labels, const taxonomy::Taxonomy* taxonomy) {
    //: No label.
    if (labels.empty()) return ItemWords::tr("None");
    QStringList names;
    for (const LabelId id : labels) {
        const taxonomy::Label* label = taxonomy == nullptr ? nullptr : taxonomy->find(id);
        names << (label == nullptr ? ItemWords::tr("label %L1").arg(id.value) : oneLine(toQt(label->name)));
    }
    return listed(names);
}

QString firstReason(const services::BrowsedItem& row) {
    const auto reasons = row.item.entry ? row.item.entry->reasons.toVector() : std::vector<Reason>();
    if (!reasons.empty()) return reasonName(reasons.front());
    return row.hasPolicyReason ? policyRule() : QString();
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
            [&](const review::Revealed&) { return HistoryWords{icon("eye"), ItemWords::tr("Suggestion revealed"), {}}; },
            [&](const review::Decided& fact) { return HistoryWords{icon("check"), ItemWords::tr("Decided"), decisionDetails(fact, taxonomy)}; },
            [&](const review::Skipped&) { return HistoryWords{icon("skip"), ItemWords::tr("Skipped"), {}}; },
            [&](const review::Flagged& fact) {
                return HistoryWords{icon("flag"), ItemWords::tr("Flagged"), oneLine(toQt(fact.note)).left(factShown)};
            },
            [&](const review::Undone&) { return HistoryWords{icon("undo"), ItemWords::tr("Taken back"), {}}; },
            [&](const review::Redone&) { return HistoryWords{icon("undo"), ItemWords::tr("Done again"), {}}; },
            [&](const review::Assigned& fact) {
                if (fact.reviewer.empty()) return HistoryWords{icon("users"), ItemWords::tr("Given to anybody"), {}};
                return HistoryWords{icon("user"), ItemWords::tr("Assigned"), ItemWords::tr("to %1").arg(isolated(oneLine(toQt(fact.reviewer))))};
            },
            [&](const review::Prioritised& fact) {
                return HistoryWords{icon("up"), ItemWords::tr("Priority set"),
                                    ItemWords::tr("from %1 to %2").arg(QLocale().toString(fact.before, 'f', 2), QLocale().toString(fact.priority, 'f', 2))};
            },
            [&](const review::Referred&) { return HistoryWords{icon("adjudicate"), ItemWords::tr("Sent to adjudication"), {}}; },
            [&](const review::Ruled& fact) {
                const Ruling& ruling = fact.ruling;
                const QString title = ruling.exposure == Exposure::Compared ? ItemWords::tr("Ruling changed") : ItemWords::tr("Ruled");
                return HistoryWords{icon("adjudicate"), title, rulingDetails(ruling, taxonomy)};
            },
            [&](const review::SentBack& fact) {
                return HistoryWords{icon("adjudicate"), ItemWords::tr("Sent back for one more review"), oneLine(toQt(fact.note)).left(factShown)};
            },
            [&](const review::Reopened& fact) {
                return HistoryWords{icon("branch"), ItemWords::tr("To be reviewed again"), ItemWords::tr("asked for by taxonomy version %1").arg(fact.version)};
            },
            [&](const review::Sampled& fact) {
                return HistoryWords{icon("users"), ItemWords::tr("Drawn into an agreement test"), ItemWords::tr("test %1").arg(fact.study)};
            },
            [&](const review::Discharged& fact) {
                return HistoryWords{icon("users"), ItemWords::tr("Agreement test ended"), ItemWords::tr("test %1").arg(fact.study)};
            },
            [&](const review::Replaced& fact) {
                return HistoryWords{icon("db"), fact.before ? ItemWords::tr("Prediction replaced") : ItemWords::tr("Prediction arrived"),
                                    ItemWords::tr("by import %1", "number of the import").arg(fact.run.value)};
            },
            // What measures reviewers is shown to none of them (services/item_browser.cpp).
            [&](const review::GoldAdded&) { return HistoryWords{}; },
            [&](const review::GoldRemoved&) { return HistoryWords{}; },
            [&](const review::Checked&) { return HistoryWords{}; },
            [&](const review::Released& fact) {
                return HistoryWords{icon("lock"), ItemWords::tr("Hold ended"), ItemWords::tr("It was held by %1").arg(isolated(oneLine(toQt(fact.holder))))};
            },
        },
        entry.fact);
}

}  // namespace docket::ui
