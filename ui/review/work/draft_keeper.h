#pragma once

#include "core/services/review/review_desk.h"
#include "ui/common/program/gui_thread.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace docket::ui {

/// Keeps what is entered for items, each its own: at the latest a second after it was entered, however steadily
/// somebody types, and at once when it is asked to. Never waits. Lives in the window thread.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    /// `draft` gives what is entered for an item now; nullopt: it is in nobody's hand any more. The desk must outlive
    /// the keeper.
    DraftKeeper(services::ReviewDesk& desk, std::function<std::optional<Draft>(ItemId)> draft, QObject* parent = nullptr);
    ~DraftKeeper() override;

    /// Something was entered for the item.
    void enter(ItemId item);
    /// Keeps what was entered and not kept yet.
    void keepNow();
    /// What was entered for the item is being submitted, and needs no draft.
    void drop(ItemId item);
    /// The same where nothing is left to be submitted: takes away what was kept.
    void discard(ItemId item);

Q_SIGNALS:
    void kept(docket::ItemId item, docket::Timestamp at);
    void emptied(docket::ItemId item);
    /// It could not be written; keepNow() tries again.
    void refused(docket::ItemId item);

private:
    void keep(Draft draft);

    services::ReviewDesk& m_desk;
    std::function<std::optional<Draft>(ItemId)> m_draft;
    GuiThread m_gui{this};
    QTimer m_soon;
    std::vector<ItemId> m_due;
};

}  // namespace docket::ui
