#include "ui/datasets/preview/example_rows.h"

#include "ui/common/look/theme.h"
#include "ui/common/parts/check_delegate.h"
#include "ui/common/words/text.h"

namespace docket::ui {

namespace {

constexpr const char* pinnedReason = "pin";

QString nameOfLabel(const std::string& key, const taxonomy::Taxonomy* taxonomy) {
    const taxonomy::Label* label = taxonomy == nullptr ? nullptr : taxonomy->findByKey(key);
    return oneLine(toQt(label == nullptr ? key : label->name));
}

/// Why an example is in, with the figures that it rests on.
QString whyOf(const dataset::ChosenFact& fact, const taxonomy::Taxonomy* taxonomy) {
    if (fact.reason == pinnedReason) return ExampleRows::tr("Pinned.");
    if (fact.reason == "edge_case") return ExampleRows::tr("An edge case: “%1” was said before.", "name of a label").arg(nameOfLabel(fact.said, taxonomy));
    const QString near = ExampleRows::tr("Nearest to %L1 of %Ln text(s) of its label.", nullptr, forPlural(fact.among)).arg(qlonglong{fact.nearestTo});
    return fact.reason == "typical" ? ExampleRows::tr("Typical. %1", "a sentence of figures").arg(near) : ExampleRows::tr("Unlike the others. %1", "a sentence of figures").arg(near);
}

}  // namespace

void ExampleRows::setExamples(const std::vector<dataset::ChosenFact>& chosen, const taxonomy::Taxonomy* taxonomy) {
    beginResetModel();
    m_rows.clear();
    for (const dataset::ChosenFact& fact : chosen) {
        const QString title = tr("%1, %2", "name of a label, id of an item").arg(nameOfLabel(fact.label, taxonomy), isolated(oneLine(toQt(fact.id))));
        m_rows.push_back({fact, title, whyOf(fact, taxonomy)});
    }
    endResetModel();
}

bool ExampleRows::isPinned(int row) const { return m_rows[static_cast<std::size_t>(row)].fact.reason == pinnedReason; }

QVariant ExampleRows::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString action = isPinned(index.row()) ? tr("Unpin") : tr("Pin");
    switch (role) {
        case Qt::DisplayRole: return row.title;
        case Qt::AccessibleTextRole: return tr("%1. %2 Enter: %3. Delete: never in", "an example, why it is in, what Enter does").arg(row.title, row.why, action);
        case CheckDelegate::SentenceRole: return row.why;
        case CheckDelegate::InkRole: return static_cast<int>(isPinned(index.row()) ? Role::Accent : Role::Text2);
        case CheckDelegate::IconRole: return isPinned(index.row()) ? QStringLiteral("pin") : QStringLiteral("note");
        case CheckDelegate::ActionRole: return action;
        default: return {};
    }
}

}  // namespace docket::ui
