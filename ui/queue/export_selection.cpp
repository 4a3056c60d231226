#include "ui/queue/export_selection.h"

#include "ui/common/words/error_words.h"

#include <algorithm>
#include <unordered_set>

namespace docket::ui {

namespace {

/// Whether the question looks for words and ids, and for nothing else.
bool isSearchAlone(const services::BrowseQuestion& question) {
    search::ItemFilter filter = question.filter;
    filter.isEverything = false;
    const auto query = search::parseQuery(question.search);
    return filter == search::ItemFilter() && query &&
           std::ranges::all_of(query->terms, [](const search::Term& term) { return term.field == search::Field::Text || term.field == search::Field::Id; });
}

}  // namespace

ExportSelection::ExportSelection(services::BrowseDesk& desk, QueueModel& model, Banner& banner, QObject* parent) : QObject(parent), m_desk(desk), m_model(model), m_banner(banner) {
    connect(&model, &QueueModel::selectionChanged, this, [this] {
        if (m_isWaiting && m_model.isSelectionKnown()) find();
    });
}

void ExportSelection::find() {
    m_isWaiting = !m_model.isSelectionKnown();
    if (m_isWaiting) return;
    std::vector<ItemId> picked = m_model.selectedItems();
    if (m_model.isAllSelected() || picked.empty()) return findAll(m_model.question(), picked);
    std::ranges::sort(picked, {}, &ItemId::value);
    name(std::move(picked));
}

void ExportSelection::findAll(const services::BrowseQuestion& question, const std::vector<ItemId>& leftOut) {
    if (leftOut.empty() && isSearchAlone(question)) return Q_EMIT found({.ids = {}, .search = question.search, .selected = 0});
    m_desk.items(question, m_gui.callback([this, leftOut](Result<std::vector<ItemId>> items) {
        if (!items) return m_banner.showError(errorWords(items.error()));
        const std::unordered_set<ItemId> gone(leftOut.begin(), leftOut.end());
        std::erase_if(*items, [&](ItemId item) { return gone.contains(item); });
        name(std::move(*items));
    }));
}

void ExportSelection::name(std::vector<ItemId> items) {
    if (items.empty()) return m_banner.showNote(tr("There is no item in the list to export."));
    const auto selected = std::ssize(items);
    if (items.size() > mostToExport) items.resize(mostToExport);
    m_desk.externalIds(std::move(items), m_gui.callback([this, selected](Result<std::vector<std::string>> ids) {
        if (!ids) m_banner.showError(errorWords(ids.error()));
        else Q_EMIT found({.ids = std::move(*ids), .search = {}, .selected = selected});
    }));
}

}  // namespace docket::ui
