#include "ui/review/draft_keeper.h"

namespace docket::ui {

namespace {
constexpr int keptAfterMs = 750;  // with the write, at most a second of typing is ever lost
}

DraftKeeper::DraftKeeper(services::ReviewDesk& desk, std::function<std::optional<Draft>()> draft, QObject* parent)
    : QObject(parent), m_desk(desk), m_draft(std::move(draft)) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(keptAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::keepNow);
}

DraftKeeper::~DraftKeeper() { m_gui.close(); }

void DraftKeeper::enter() {
    m_isDue = true;
    // Not started anew with each key: steady typing is kept all the same.
    if (!m_soon.isActive()) m_soon.start();
}

void DraftKeeper::keepNow() {
    if (!m_isDue) return;
    drop();
    std::optional<Draft> draft = m_draft();
    if (!draft) return;
    const ItemId item = draft->item;
    const bool isEmpty = draft->isEmpty();
    m_desk.keepDraft(std::move(*draft), m_gui.callback([this, item, isEmpty](Result<Timestamp> at) {
        m_isDue = m_isDue || !at;
        if (!at) Q_EMIT refused(item);
        else if (isEmpty) Q_EMIT emptied(item);
        else Q_EMIT kept(item, *at);
    }));
}

void DraftKeeper::drop() {
    m_soon.stop();
    m_isDue = false;
}

void DraftKeeper::discard(ItemId item) {
    drop();
    Draft nothing;
    nothing.item = item;
    m_desk.keepDraft(nothing, [](Result<Timestamp>) {});
}

}  // namespace docket::ui
