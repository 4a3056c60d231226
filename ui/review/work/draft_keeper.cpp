#include "ui/review/work/draft_keeper.h"

#include <algorithm>
#include <utility>

namespace docket::ui {

namespace {
constexpr int keptAfterMs = 750;  // with the write, at most a second of typing is ever lost
}

DraftKeeper::DraftKeeper(services::ReviewDesk& desk, std::function<std::optional<Draft>(ItemId)> draft, QObject* parent)
    : QObject(parent), m_desk(desk), m_draft(std::move(draft)) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(keptAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::keepNow);
}

DraftKeeper::~DraftKeeper() { m_gui.close(); }

void DraftKeeper::enter(ItemId item) {
    if (std::ranges::find(m_due, item) == m_due.end()) m_due.push_back(item);
    // Not started anew with each key: steady typing is kept all the same.
    if (!m_soon.isActive()) m_soon.start();
}

void DraftKeeper::keepNow() {
    m_soon.stop();
    for (const ItemId item : std::exchange(m_due, {})) {
        if (std::optional<Draft> draft = m_draft(item)) keep(std::move(*draft));
    }
}

void DraftKeeper::keep(Draft draft) {
    const ItemId item = draft.item;
    const bool isEmpty = draft.isEmpty();
    m_desk.keepDraft(std::move(draft), m_gui.callback([this, item, isEmpty](Result<Timestamp> at) {
        if (!at && std::ranges::find(m_due, item) == m_due.end()) m_due.push_back(item);  // the next keepNow() tries again
        if (!at) Q_EMIT refused(item);
        else if (isEmpty) Q_EMIT emptied(item);
        else Q_EMIT kept(item, *at);
    }));
}

void DraftKeeper::drop(ItemId item) {
    std::erase(m_due, item);
    if (m_due.empty()) m_soon.stop();
}

void DraftKeeper::discard(ItemId item) {
    drop(item);
    Draft nothing;
    nothing.item = item;
    m_desk.keepDraft(nothing, [](Result<Timestamp>) {});
}

}  // namespace docket::ui
