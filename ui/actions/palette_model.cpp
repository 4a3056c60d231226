#include "ui/actions/palette_model.h"

#include "ui/common/words/text.h"

#include <algorithm>
#include <tuple>

namespace docket::ui {

namespace {

/// What a key does only together with what is under the highlight is no command to look for.
bool isOfPalette(const CommandSpec& spec) {
    return spec.command != Command::Palette && (spec.reader == KeyReader::Chord || spec.menu != Menu::None);
}

}  // namespace

PaletteModel::PaletteModel(const ActionRegistry& actions, QStringList recent, QObject* parent)
    : QAbstractListModel(parent), m_actions(actions), m_recent(std::move(recent)) {
    setTyped({});
}

qsizetype PaletteModel::ageOf(const CommandSpec& spec) const {
    const qsizetype at = m_recent.indexOf(toQt(spec.id));
    return at < 0 ? m_recent.size() : at;
}

void PaletteModel::setTyped(const QString& typed) {
    beginResetModel();
    m_rows.clear();
    for (const CommandSpec& spec : commandTable()) {
        if (!isOfPalette(spec)) continue;
        QString name = nameOf(spec);
        if (auto match = matchWords(name, typed)) m_rows.push_back({&spec, std::move(name), m_actions.whyNot(spec.command), std::move(*match)});
    }
    std::ranges::stable_sort(m_rows, {}, [this](const Row& row) { return std::tuple(!row.whyNot.isEmpty(), row.match.cost, ageOf(*row.spec)); });
    endResetModel();
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString key = row.whyNot.isEmpty() ? m_actions.keyOf(row.spec->command) : QString();
    const QString remark = row.whyNot.isEmpty() ? screenName(row.spec->context) : row.whyNot;
    switch (role) {
        case Qt::DisplayRole: return row.name;
        case Qt::AccessibleTextRole: {
            QStringList words{row.name, remark};
            if (!key.isEmpty()) words += tr("key %1").arg(key);
            return listed(words);
        }
        case KeyRole: return key;
        case RemarkRole: return remark;
        case MatchRole: return QVariant::fromValue(row.match.ranges);
        case WorksRole: return row.whyNot.isEmpty();
        default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const {
    // What does not work now can still be reached and read.
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

}  // namespace docket::ui
