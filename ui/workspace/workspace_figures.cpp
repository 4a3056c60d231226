#include "ui/workspace/workspace_figures.h"

#include "ui/common/words/text.h"
#include "ui/queue/item_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace docket::ui {

namespace {

struct WorkspaceFiguresWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::WorkspaceFigures)
};

QString percent(double share) { return WorkspaceFiguresWords::tr("%1 %").arg(QLocale().toString(100 * share, 'f', 1)); }

QString exposureName(Exposure exposure) {
    switch (exposure) {
        //: What a reviewer had seen of the suggestion: nothing before the answer; all from the start; it, after a first answer.
        case Exposure::Blind: return WorkspaceFiguresWords::tr("Blind");
        case Exposure::Assisted: return WorkspaceFiguresWords::tr("Assisted");
        case Exposure::Compared: return WorkspaceFiguresWords::tr("Compared");
    }
    return {};
}

QString labelName(const taxonomy::Taxonomy& taxonomy, LabelId label) {
    const auto key = taxonomy.keyOf(label);
    return key.empty() ? WorkspaceFiguresWords::tr("Label %1").arg(label.value) : inOwnDirection(oneLine(toQt(key)));
}

class Rows {
public:
    /// In place of a heading that nothing came under.
    void heading(const QString& words) {
        if (!m_rows.empty() && m_rows.back().isHeading) m_rows.pop_back();
        m_rows.push_back({{words, {}, {}, {}, {}}, true});
    }
    std::vector<ReportRow> take() {
        if (!m_rows.empty() && m_rows.back().isHeading) m_rows.pop_back();
        return std::move(m_rows);
    }
    void count(const QString& name, std::int64_t n) { m_rows.push_back({{name, countText(n), {}, {}, {}}, false}); }
    /// Of nothing there is no rate, and no row.
    void share(const QString& name, const metrics::Share& share) {
        const auto interval = share.interval();
        if (!interval) return;
        m_rows.push_back({{name, countText(share.n), countText(share.count), percent(*share.value()), WorkspaceFiguresWords::tr("%1 to %2", "ends of an interval").arg(percent(interval->low), percent(interval->high))}, false});
    }

private:
    std::vector<ReportRow> m_rows;
};

void addCounts(const services::Stats& stats, Rows& rows) {
    rows.heading(WorkspaceFiguresWords::tr("In the workspace"));
    rows.count(WorkspaceFiguresWords::tr("Items"), stats.counts.items);
    rows.count(WorkspaceFiguresWords::tr("Predictions"), stats.counts.predictions);
    rows.count(stageName(search::Stage::Accepted), stats.counts.autoAccepted);
    rows.count(WorkspaceFiguresWords::tr("Sent to people"), stats.counts.escalated);
    rows.count(WorkspaceFiguresWords::tr("Reviewers with a decision that stands"), stats.counts.reviewers);
    rows.heading(WorkspaceFiguresWords::tr("Sent to people because of (an item may have several reasons)"));
    for (std::size_t i = 0; i < stats.counts.byReason.size(); ++i) {
        if (stats.counts.byReason[i] > 0) rows.count(reasonName(static_cast<Reason>(i)), stats.counts.byReason[i]);
    }
    rows.heading(WorkspaceFiguresWords::tr("In the queue"));
    rows.count(stageName(search::Stage::Waiting), stats.queue.waiting);
    rows.count(WorkspaceFiguresWords::tr("Held by a reviewer"), stats.queue.leased);
    rows.count(stageName(search::Stage::InDispute), stats.queue.inDispute);
    rows.count(stageName(search::Stage::Flagged), stats.queue.flagged);
    rows.count(stageName(search::Stage::Resolved), stats.queue.resolved);
    rows.count(stageName(search::Stage::Dismissed), stats.queue.dismissed);
}

QString originName(services::Origin origin) {
    switch (origin) {
        //: Of items with a final label: why they came before people.
        case services::Origin::Escalated: return WorkspaceFiguresWords::tr("Doubtful to the routing");
        case services::Origin::AuditSample: return WorkspaceFiguresWords::tr("Accepted, in the audit sample");
        case services::Origin::AgreementStudy: return WorkspaceFiguresWords::tr("Accepted, in an agreement test");
    }
    return {};
}

void addModels(const services::OverturnFigures& figures, Rows& rows) {
    for (const auto& [model, share] : figures.byModel) rows.share(WorkspaceFiguresWords::tr("Model %1").arg(inOwnDirection(oneLine(toQt(model)))), share);
}

void addItems(const services::Stats& stats, Rows& rows) {
    rows.heading(WorkspaceFiguresWords::tr("Items with a final label"));
    rows.share(WorkspaceFiguresWords::tr("All"), stats.items.overturns.overall);
    for (std::size_t i = 0; i < services::originCount; ++i) rows.share(originName(static_cast<services::Origin>(i)), stats.byOrigin[i]);
    addModels(stats.items, rows);
}

void addDecisions(const services::Stats& stats, Rows& rows) {
    const metrics::OverturnTable& overturns = stats.decisions.overturns;
    rows.heading(WorkspaceFiguresWords::tr("Decisions that stand"));
    rows.share(WorkspaceFiguresWords::tr("All"), overturns.overall);
    for (std::size_t i = 0; i < metrics::exposureCount; ++i) rows.share(exposureName(static_cast<Exposure>(i)), overturns.byExposure[i]);
    addModels(stats.decisions, rows);
    rows.heading(WorkspaceFiguresWords::tr("Decisions by confidence"));
    for (std::size_t i = 0; i < stats.bands.count(); ++i) {
        const auto [from, to] = stats.bands.band(i);
        rows.share(WorkspaceFiguresWords::tr("From %1 to %2", "confidence").arg(QLocale().toString(from, 'f', 1), QLocale().toString(to, 'f', 1)), overturns.byBand[i]);
    }
    rows.share(reasonName(Reason::NoConfidence), overturns.withoutConfidence);
    rows.heading(WorkspaceFiguresWords::tr("Decisions by predicted label"));
    LabelSet labels;
    for (const auto& [label, counts] : overturns.byLabel) labels.push_back(label);
    for (const LabelId label : stats.taxonomy.ordered(std::move(labels))) rows.share(labelName(stats.taxonomy, label), overturns.byLabel.at(label).struck);
}

}  // namespace

Report figuresReport(const services::Stats& stats) {
    Rows rows;
    addCounts(stats, rows);
    addItems(stats, rows);
    addDecisions(stats, rows);
    QString summary = WorkspaceFiguresWords::tr("%Ln standing decision(s), read under taxonomy version %1.", nullptr, forPlural(stats.decisions.counted)).arg(countText(stats.taxonomy.version()));
    if (stats.decisions.withoutPrediction > 0) summary += QLatin1Char(' ') + WorkspaceFiguresWords::tr("In no rate, because no usable label was predicted: %Ln decision(s).", nullptr, forPlural(stats.decisions.withoutPrediction));
    summary += QLatin1Char(' ') + WorkspaceFiguresWords::tr("Only items that went to people were decided: the rates are of these, not of all items.");
    return {QStringLiteral("figuresDialog"), WorkspaceFiguresWords::tr("Numbers"), summary,
            {WorkspaceFiguresWords::tr("Of what"), WorkspaceFiguresWords::tr("Number"), WorkspaceFiguresWords::tr("Overturned"), WorkspaceFiguresWords::tr("Share"), WorkspaceFiguresWords::tr("95 % interval")},
            rows.take(), 1};
}

}  // namespace docket::ui
