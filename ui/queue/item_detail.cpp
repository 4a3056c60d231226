#include "ui/queue/item_detail.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/mirror.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/relative_time.h"
#include "ui/common/words/text.h"
#include "ui/queue/history_delegate.h"
#include "ui/queue/item_words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QTextBlock>
#include <QTextOption>
#include <QVBoxLayout>

namespace docket::ui {

namespace {

constexpr int detailSide = 16;
constexpr int textHeight = 150;
constexpr qsizetype idShown = 40;

}  // namespace

ItemDetail::ItemDetail(const Theme& theme, const ActionRegistry& actions, const ports::Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_clock(clock),
      m_id(plainLabel(theme, TextStyle::Mono, "text")),
      m_stage(new Chip(theme, Chip::Kind::Neutral, {})),
      m_text(new QPlainTextEdit),
      m_cut(plainLabel(theme, TextStyle::Caption, "text3")),
      m_facts(new QWidget),
      m_historyTitle(plainLabel(theme, TextStyle::Strong, "text")),
      m_historyCount(plainLabel(theme, TextStyle::Caption, "text3")),
      m_history(new QListView) {
    setObjectName(QStringLiteral("itemDetail"));
    setAccessibleName(tr("Details of the item"));
    setAttribute(Qt::WA_StyledBackground);
    m_id->setObjectName(QStringLiteral("detailId"));
    m_text->setObjectName(QStringLiteral("detailText"));
    m_text->setAccessibleName(tr("Text of the item"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    keepFixedHeight(*m_text, theme, textHeight);
    m_text->document()->setDocumentMargin(0);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_history->setObjectName(QStringLiteral("detailHistory"));
    m_history->setAccessibleName(tr("History of the item"));
    m_history->setFrameShape(QFrame::NoFrame);
    m_history->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_history->setSelectionMode(QAbstractItemView::NoSelection);
    m_history->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_history->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_history->setResizeMode(QListView::Adjust);
    m_history->setModel(&m_events);
    m_history->setItemDelegate(new HistoryDelegate(theme, this));
    m_historyTitle->setText(tr("History"));

    auto* open = new KeyButton(theme, KeyButton::Kind::Plain);
    open->setObjectName(QStringLiteral("openInReview"));
    open->setSmall(true);
    open->setAction(actions.action(Command::OpenInReview));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(detailSide, 10, detailSide, 10);
    head->setSpacing(8);
    head->addWidget(m_id);
    head->addWidget(m_stage);
    head->addStretch(1);
    head->addWidget(open);
    auto* reading = new QVBoxLayout;
    reading->setContentsMargins(detailSide, 12, detailSide, 12);
    reading->setSpacing(6);
    reading->addWidget(m_text);
    reading->addWidget(m_cut);
    auto* historyHead = new QHBoxLayout;
    historyHead->setContentsMargins(detailSide, 10, detailSide, 6);
    historyHead->addWidget(m_historyTitle);
    m_historyCount->setWordWrap(true);
    m_historyCount->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    historyHead->addWidget(m_historyCount, 1);
    auto* history = new QVBoxLayout;
    history->setContentsMargins(mirroredMargins(detailSide, 0, 6, 8));
    history->addWidget(m_history);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(hairline());
    layout->addLayout(reading);
    layout->addWidget(hairline());
    layout->addWidget(m_facts);
    layout->addWidget(hairline());
    layout->addLayout(historyHead);
    layout->addLayout(history, 1);
    connect(&theme, &Theme::changed, this, &ItemDetail::applyColors);
    applyColors();
    clear();
}

void ItemDetail::applyColors() {
    QPalette colors = palette();
    colors.setColor(QPalette::Base, m_theme.color(Role::Base));
    colors.setColor(QPalette::Window, m_theme.color(Role::Base));
    setPalette(colors);
    setAutoFillBackground(true);
    m_text->setFont(m_theme.font(TextStyle::Body));
    m_history->doItemsLayout();
}

void ItemDetail::clear() {
    m_id->setFont(m_theme.font(TextStyle::Body));
    m_id->setText(tr("No item chosen"));
    m_stage->hide();
    m_text->clear();
    m_cut->hide();
    m_events.clear();
    m_historyCount->clear();
    delete m_factRows;
    qDeleteAll(m_facts->findChildren<QLabel*>());
    m_factRows = new QGridLayout(m_facts);
}

void ItemDetail::showItem(const services::BrowsedDetail& detail) {
    clear();
    const ports::ListedItem& item = detail.row.item;
    const QString id = isolated(oneLine(toQt(item.externalId)));
    m_id->setFont(m_theme.font(TextStyle::Mono));
    m_id->setText(id.size() > idShown ? id.left(idShown) + QChar(u'…') : id);
    m_stage->setText(stageName(item.stage));
    m_stage->setAccessibleName(stageName(item.stage));
    m_stage->show();
    const QString text = visible(detail.text);
    m_text->setPlainText(text);
    QTextOption option = m_text->document()->defaultTextOption();
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_text->document()->setDefaultTextOption(option);
    const bool isCut = detail.textBytes > static_cast<std::int64_t>(detail.text.size());
    m_cut->setVisible(isCut);
    if (isCut) m_cut->setText(tr("The first %1 of %2. The whole text is in Review.").arg(QLocale().formattedDataSize(static_cast<qint64>(detail.text.size())), QLocale().formattedDataSize(detail.textBytes)));
    showFacts(detail);
    showHistory(detail);
}

void ItemDetail::addFact(const QString& name, const QString& value, const QString& remark) {
    if (value.isEmpty()) return;
    const int row = m_factRows->rowCount();
    const auto add = [&](const QString& text, TextStyle style, const char* ink, int column) {
        auto* label = plainLabel(m_theme, style, ink);
        label->setParent(m_facts);
        label->setText(text);
        label->setWordWrap(true);  // a name or remark stays in one line as long as there is room
        m_factRows->addWidget(label, row, column, column == 1 ? Qt::AlignTop : Qt::AlignTop | Qt::AlignLeading);
    };
    add(name, TextStyle::Caption, "text3", 0);
    add(value, TextStyle::Caption, "text", 1);
    if (!remark.isEmpty()) add(remark, TextStyle::Caption, "text2", 2);
}

void ItemDetail::showFacts(const services::BrowsedDetail& detail) {
    const ports::ListedItem& item = detail.row.item;
    const QLocale locale;
    m_factRows->setContentsMargins(detailSide, 10, detailSide, 10);
    m_factRows->setVerticalSpacing(5);
    m_factRows->setColumnMinimumWidth(0, m_theme.px(84));
    m_factRows->setColumnStretch(1, 1);
    if (detail.row.isMasked) {
        addFact(tr("Model"), tr("Hidden until you have decided the item"));
    } else if (item.predicted) {
        addFact(tr("Model label"), labelNames(*item.predicted, m_taxonomy.get()), item.confidence ? locale.toString(*item.confidence, 'f', 2) : tr("no confidence"));
    }
    if (detail.prediction) addFact(tr("Model"), isolated(oneLine(toQt(detail.prediction->model))));
    if (item.resolved) addFact(tr("Resolved as"), labelNames(*item.resolved, m_taxonomy.get()));
    QStringList reasons;
    if (item.entry) {
        for (const Reason reason : item.entry->reasons.toVector()) reasons << reasonName(reason);
    }
    if (detail.row.hasPolicyReason) reasons << policyRule();
    addFact(tr("Why it is here"), listed(reasons));
    addFact(tr("Source"), sourceOf(item.metadata));
    if (item.entry) {
        addFact(tr("Due"), clockTime(item.entry->dueAt, m_clock.now()), relativeTime(item.entry->dueAt, m_clock.now()));
        //: How many reviews the item needs; the number follows.
        addFact(tr("Needs"), tr("%Ln review(s)", nullptr, item.entry->reviewsRequired), tr("%Ln given", nullptr, item.answers));
    }
    if (!item.holder.empty()) addFact(tr("Held by"), isolated(oneLine(toQt(item.holder))));
    if (!item.assignee.empty()) addFact(tr("Assigned to"), isolated(oneLine(toQt(item.assignee))));
}

void ItemDetail::addEvent(const QString& icon, const QString& title, const QString& when, const QString& details) {
    auto* event = new QStandardItem(title);
    event->setData(icon, HistoryDelegate::IconRole);
    event->setData(when, HistoryDelegate::WhenRole);
    event->setData(details, HistoryDelegate::DetailsRole);
    event->setData(listed({title, when, details}), Qt::AccessibleTextRole);
    m_events.appendRow(event);
}

void ItemDetail::showHistory(const services::BrowsedDetail& detail) {
    const Timestamp now = m_clock.now();
    for (const services::HistoryEntry& entry : detail.history) {
        const HistoryWords words = historyWords(entry, m_taxonomy.get());
        const QString who = isolated(oneLine(toQt(entry.reviewer)));
        QString details = words.details.isEmpty() ? who : tr("%1: %2", "who, what").arg(who, words.details);
        if (entry.undoneBy) details = tr("%1 (taken back)").arg(details);
        addEvent(words.icon, words.title, clockTime(entry.at, now), details);
    }
    const ports::ListedItem& item = detail.row.item;
    int count = static_cast<int>(detail.history.size()) + detail.hiddenEvents;
    if (detail.hiddenEvents > 0) addEvent(QStringLiteral("eyeoff"), tr("%Ln further event(s)", nullptr, detail.hiddenEvents), {}, tr("Shown when you have decided the item"));
    if (item.entry) {
        addEvent(QStringLiteral("queue"), tr("Queued"), clockTime(item.entry->queuedAt, now), tr("Due %1").arg(clockTime(item.entry->dueAt, now)));
        ++count;
    }
    addEvent(QStringLiteral("inbox"), tr("Received"), clockTime(item.receivedAt, now), sourceOf(item.metadata));
    m_historyCount->setText(tr("%Ln event(s), none can be edited", nullptr, count + 1));
}

}  // namespace docket::ui
