#include "ui/datasets/taken_items.h"

#include "ui/common/words/text.h"

#include <QHBoxLayout>

namespace docket::ui {

namespace {

constexpr int takenSide = 16;

QString titleFor(const dataset::ItemRules& rules) {
    if (!rules.ids.empty()) return TakenItems::tr("Only %Ln item(s) selected in the Queue", nullptr, forPlural(std::ssize(rules.ids)));
    return TakenItems::tr("Only what a search finds: %1", "a search").arg(isolated(oneLine(toQt(rules.query))));
}

QString sentenceFor(const dataset::ItemRules& rules, std::int64_t selected) {
    const auto left = selected - std::ssize(rules.ids);
    if (!rules.ids.empty() && left > 0) {
        return TakenItems::tr("A recipe names so many at most: %Ln further item(s) that were selected are left out.", nullptr, forPlural(left));
    }
    return TakenItems::tr("Of them the recipe takes those that have what it asks for.");
}

}  // namespace

TakenItems::TakenItems(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_note(new NoteBox(theme, NoteBox::Kind::Note, QStringLiteral("filter"))), m_all(new KeyButton(theme, KeyButton::Kind::Plain)) {
    setObjectName(QStringLiteral("takenItems"));
    m_note->setObjectName(QStringLiteral("takenNote"));
    m_all->setObjectName(QStringLiteral("takeAll"));
    m_all->setText(tr("Take all items"));
    m_all->setSmall(true);
    connect(m_all, &QAbstractButton::clicked, this, &TakenItems::allAsked);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(takenSide, 8, takenSide, 8);
    row->setSpacing(10);
    row->addWidget(m_note, 1);
    row->addWidget(m_all);
    hide();
}

void TakenItems::showRules(const dataset::ItemRules& rules) {
    const bool isNarrow = !rules.ids.empty() || !rules.query.empty();
    if (!isNarrow && m_all->hasFocus()) focusNextChild();
    setVisible(isNarrow);
    if (isNarrow) m_note->setText(titleFor(rules), sentenceFor(rules, m_selected));
}

}  // namespace docket::ui
