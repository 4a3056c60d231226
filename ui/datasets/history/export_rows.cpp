#include "ui/datasets/history/export_rows.h"

#include "ui/common/look/theme.h"
#include "ui/common/parts/check_delegate.h"
#include "ui/common/words/relative_time.h"
#include "ui/common/words/text.h"
#include "ui/datasets/words/format_words.h"
#include "ui/datasets/words/recipe_words.h"

namespace docket::ui {

namespace {

using services::FolderState;

QString iconOf(FolderState state) {
    switch (state) {
        case FolderState::There: return QStringLiteral("folder");
        case FolderState::Changed: return QStringLiteral("impact");
        case FolderState::Gone: return QStringLiteral("cross");
    }
    return {};
}

Role inkOf(FolderState state) {
    switch (state) {
        case FolderState::There: return Role::Text2;
        case FolderState::Changed: return Role::Warn;
        case FolderState::Gone: return Role::Text3;
    }
    return Role::Text2;
}

QString stateOf(FolderState state) {
    switch (state) {
        case FolderState::There: return ExportRows::tr("The folder is there");
        case FolderState::Changed: return ExportRows::tr("The folder was changed");
        case FolderState::Gone: return ExportRows::tr("The folder is gone");
    }
    return {};
}

QString formatOf(const services::ListedExport& made) {
    const auto format = dataset::parseFormat(made.format);
    return format ? titleOf(*format) : isolated(oneLine(toQt(made.format)));
}

QString exportTitle(const services::ListedExport& made, Timestamp now) {
    QStringList parts{clockTime(made.at, now), formatOf(made)};
    if (made.recipeName) parts << recipeTag(made.recipeName->name, made.recipeName->version);
    parts << ExportRows::tr("%Ln record(s)", nullptr, forPlural(made.records));
    return listed(parts);
}

QString sentenceOf(const services::ListedExport& made) {
    return ExportRows::tr("%1: %2", "what became of a folder, its path").arg(stateOf(made.state), isolated(oneLine(toQt(made.directory))));
}

}  // namespace

void ExportRows::setExports(const std::vector<services::ListedExport>& exports, Timestamp now) {
    beginResetModel();
    m_exports = exports;
    m_now = now;
    endResetModel();
}

QVariant ExportRows::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const services::ListedExport& each = made(index.row());
    switch (role) {
        case Qt::DisplayRole: return exportTitle(each, m_now);
        case Qt::AccessibleTextRole: return tr("%1. %2", "what was exported, what became of its folder").arg(exportTitle(each, m_now), sentenceOf(each));
        case CheckDelegate::SentenceRole: return sentenceOf(each);
        case CheckDelegate::InkRole: return static_cast<int>(inkOf(each.state));
        case CheckDelegate::IconRole: return iconOf(each.state);
        default: return {};
    }
}

}  // namespace docket::ui
