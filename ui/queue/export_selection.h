#pragma once

#include "core/services/queue/browse_desk.h"
#include "ui/common/parts/banner.h"
#include "ui/common/program/gui_thread.h"
#include "ui/queue/queue_model.h"

#include <QObject>

#include <string>
#include <vector>

namespace docket::ui {

/// What of the list is to be exported: the items named, or where none is, what the search finds; without one, all.
struct ItemsToExport {
    std::vector<std::string> ids;  ///< external
    std::string search;
    std::int64_t selected = 0;     ///< of which `ids` are the first

    bool operator==(const ItemsToExport&) const = default;
};

inline constexpr std::size_t mostToExport = 10'000;  ///< items that are named

/// Finds out what is to be exported of a list. A search for words and ids alone goes along as it is, and finds what comes later too;
/// any other filter says more than a recipe can, so that the items are named that answer to it now. Used in the window thread.
class ExportSelection : public QObject {
    Q_OBJECT

public:
    /// All must outlive it. What stands against it is said in the banner.
    ExportSelection(services::BrowseDesk& desk, QueueModel& model, Banner& banner, QObject* parent = nullptr);
    ~ExportSelection() override { m_gui.close(); }

    /// What is selected, or where nothing is, all that the list shows.
    void find();

Q_SIGNALS:
    void found(const docket::ui::ItemsToExport& items);

private:
    void findAll(const services::BrowseQuestion& question, const std::vector<ItemId>& leftOut);
    void name(std::vector<ItemId> items);

    services::BrowseDesk& m_desk;
    QueueModel& m_model;
    Banner& m_banner;
    GuiThread m_gui{this};
    bool m_isWaiting = false;  ///< until it is known what is selected
};

}  // namespace docket::ui
