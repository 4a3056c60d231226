#include "ui/queue/filter_bar.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/choice_popup.h"
#include "ui/common/words/relative_time.h"
#include "ui/common/words/text.h"
#include "ui/queue/item_words.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>

namespace docket::ui {

namespace {

constexpr int chipHeight = 26;
constexpr int filterSide = 9;
constexpr int gap = 6;
constexpr int mark = 12;
constexpr qsizetype valueShown = 36;

struct ConfidenceRange {
    double from;
    double below;
};
constexpr std::array<ConfidenceRange, 4> confidenceRanges = {{{0, 0.5}, {0.5, 0.7}, {0.7, 0.9}, {0.9, 1.01}}};
constexpr int noConfidence = static_cast<int>(confidenceRanges.size());

QString rangeText(int choice) {
    if (choice == noConfidence) return reasonName(Reason::NoConfidence);
    const ConfidenceRange& range = confidenceRanges[static_cast<std::size_t>(choice)];
    const QLocale locale;
    if (range.from == 0) return FilterBar::tr("Below %1").arg(locale.toString(range.below, 'f', 2));
    if (range.below > 1) return FilterBar::tr("From %1").arg(locale.toString(range.from, 'f', 2));
    return FilterBar::tr("%1 to %2").arg(locale.toString(range.from, 'f', 2), locale.toString(range.below, 'f', 2));
}

Timestamp endOfDay(Timestamp now, int days) {
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(now.ms);
    return {QDateTime(at.date().addDays(days + 1), QTime(0, 0)).toMSecsSinceEpoch()};
}

template <class Set, class Value>
QList<ChoicePopup::Choice> choicesOf(const std::vector<Value>& values, const Set& chosen, QString (*name)(Value)) {
    QList<ChoicePopup::Choice> choices;
    for (const Value value : values) choices.append({name(value), static_cast<int>(value), chosen.has(value)});
    return choices;
}

const std::vector<search::Stage>& listedStages() {
    using search::Stage;
    static const std::vector<Stage> stages = {Stage::Waiting, Stage::InReview, Stage::InDispute, Stage::Flagged, Stage::Resolved, Stage::Dismissed};
    return stages;
}

}  // namespace

FilterChip::FilterChip(const Theme& theme, const QString& name, QWidget* parent) : QAbstractButton(parent), m_theme(theme), m_name(name) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setValue({});
}

void FilterChip::setValue(const QString& value) {
    m_value = value;
    setText(shownText());
    setAccessibleName(isOn() ? shownText() : tr("%1: everything").arg(m_name));
    setAccessibleDescription(isOn() ? tr("Enter opens the filter, Delete takes it away") : tr("Enter opens the filter"));
    updateGeometry();
    update();
}

QString FilterChip::shownText() const { return isOn() ? tr("%1: %2", "filter, value").arg(m_name, m_value) : m_name; }

QSize FilterChip::sizeHint() const {
    return {QFontMetrics(m_theme.font(TextStyle::Caption)).horizontalAdvance(shownText()) + m_theme.px(2 * filterSide + gap + mark), targetHeight(m_theme, chipHeight)};
}

QRect FilterChip::markRect() const {
    const int size = m_theme.px(mark);
    return Mirror{rect(), layoutDirection()}({width() - m_theme.px(filterSide) - size, (height() - size) / 2, size, size});
}

void FilterChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Role ink = isOn() ? Role::OnSoft : Role::Text;
    drawBox(painter, rect(), isOn() ? 4 : 6, m_theme.color(isOn() ? Role::Soft : underMouse() ? Role::Alt : Role::Base),
            isOn() ? QColor(Qt::transparent) : m_theme.color(Role::ButtonBorder));
    painter.setFont(m_theme.font(TextStyle::Caption));
    painter.setPen(m_theme.color(ink));
    const QRect room = Mirror{rect(), layoutDirection()}(rect().adjusted(m_theme.px(filterSide), 0, -m_theme.px(filterSide + mark + gap), 0));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeading, shownText());
    painter.drawPixmap(markRect().topLeft(), m_theme.icon(isOn() ? QStringLiteral("cross") : QStringLiteral("down"), ink, m_theme.px(mark)));
    if (hasFocus()) drawFocusRing(painter, rect(), m_theme);
}

void FilterChip::keyPressEvent(QKeyEvent* event) {
    if (event->isAutoRepeat()) return QAbstractButton::keyPressEvent(event);
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
        case Qt::Key_Down: Q_EMIT openAsked(); return;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            if (isOn()) Q_EMIT removeAsked();
            return;
        default: QAbstractButton::keyPressEvent(event);
    }
}

void FilterChip::mouseReleaseEvent(QMouseEvent* event) {
    QAbstractButton::mouseReleaseEvent(event);
    if (!rect().contains(event->position().toPoint())) return;
    if (isOn() && markRect().adjusted(-gap, -gap, gap, gap).contains(event->position().toPoint())) Q_EMIT removeAsked();
    else Q_EMIT openAsked();
}

FilterBar::FilterBar(const Theme& theme, const ports::Clock& clock, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_clock(clock), m_line(new OneLine(6, this)), m_clear(new KeyButton(theme, KeyButton::Kind::Flat)) {
    setObjectName(QStringLiteral("filterBar"));
    keepInStep(*m_line, theme, [this] { m_line->setFixedHeight(targetHeight(m_theme, chipHeight)); });
    m_chips.resize(KindCount, nullptr);
    addChip(Stages, tr("State"));
    addChip(Due, tr("Due"));
    addChip(Reasons, tr("Reason"));
    addChip(Labels, tr("Label"));
    addChip(Confidence, tr("Confidence"));
    addChip(Reviewers, tr("Reviewer"));
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setText(tr("Clear filters"));
    m_clear->setSmall(true);
    connect(m_clear, &QAbstractButton::clicked, this, &FilterBar::clearAsked);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_clear);
    apply();
}

void FilterBar::addChip(Kind kind, const QString& name) {
    auto* chip = new FilterChip(m_theme, name);
    chip->setObjectName(QStringLiteral("filter%1").arg(kind));
    connect(chip, &FilterChip::openAsked, this, [this, kind] { openChoices(kind); });
    connect(chip, &FilterChip::removeAsked, this, [this, kind] { drop(kind); });
    m_chips[kind] = chip;
    m_line->add(chip);
}

/// The filters that blind work does not have are not there at all.
void FilterBar::setRules(const services::BrowseRules& rules) {
    m_rules = rules;
    m_line->setShown(m_chips[Labels], !rules.isBlind);
    m_line->setShown(m_chips[Confidence], !rules.isBlind);
    m_line->setShown(m_chips[Reviewers], !rules.reviewers.empty());
    apply();
}

void FilterBar::show(const search::ItemFilter& filter) {
    m_filter = filter;
    apply();
}

void FilterBar::focusFirst() { m_chips[Stages]->setFocus(Qt::ShortcutFocusReason); }

void FilterBar::openChoices(Kind kind) {
    using Choice = ChoicePopup::Choice;
    QList<Choice> choices;
    auto popup = ChoicePopup::Kind::Several;
    switch (kind) {
        case Stages: choices = choicesOf(listedStages(), m_filter.stages, &stageName); break;
        case Reasons: {
            std::vector<Reason> reasons;
            for (int i = 0; i < reasonCount; ++i) {
                const auto reason = static_cast<Reason>(i);
                if (!m_rules.isBlind || !services::pointsAtLabel(reason)) reasons.push_back(reason);
            }
            choices = choicesOf(reasons, m_filter.reasons, &reasonName);
            break;
        }
        case Labels:
            if (!m_rules.taxonomy) return;
            for (const taxonomy::Label* label : m_rules.taxonomy->choices()) {
                choices.append({oneLine(toQt(label->name)), qlonglong{label->id.value}, std::ranges::find(m_filter.predicted, label->id) != m_filter.predicted.end()});
            }
            break;
        case Due:
            popup = ChoicePopup::Kind::One;
            choices = {{tr("Overdue"), -1}, {tr("Today"), 0}, {tr("By tomorrow"), 1}, {tr("Within a week"), 7}};
            break;
        case Confidence:
            popup = ChoicePopup::Kind::One;
            for (int i = 0; i <= noConfidence; ++i) choices.append({rangeText(i), i});
            break;
        case Reviewers:
            popup = ChoicePopup::Kind::One;
            for (const std::string& name : m_rules.reviewers) choices.append({isolated(oneLine(toQt(name))), toQt(name), name == m_filter.reviewer});
            break;
        case KindCount: return;
    }
    auto* list = new ChoicePopup(m_theme, popup, choices, this);
    connect(list, &ChoicePopup::chosen, this, [this, kind](const QVariantList& values) { take(kind, values); });
    list->openUnder(*m_chips[kind]);
}

void FilterBar::take(Kind kind, const QVariantList& values) {
    const auto first = [&] { return values.isEmpty() ? QVariant() : values.front(); };
    switch (kind) {
        case Stages:
            m_filter.stages = {};
            for (const QVariant& value : values) m_filter.stages.add(static_cast<search::Stage>(value.toInt()));
            break;
        case Reasons:
            m_filter.reasons = {};
            for (const QVariant& value : values) m_filter.reasons.add(static_cast<Reason>(value.toInt()));
            break;
        case Labels:
            m_filter.predicted.clear();
            for (const QVariant& value : values) m_filter.predicted.push_back(LabelId{value.toLongLong()});
            break;
        case Due: m_filter.dueBefore = first().toInt() < 0 ? m_clock.now() : endOfDay(m_clock.now(), first().toInt()); break;
        case Confidence: {
            const int choice = first().toInt();
            m_filter.hasNoConfidence = choice == noConfidence;
            m_filter.confidenceFrom.reset();
            m_filter.confidenceBelow.reset();
            if (choice == noConfidence) break;
            m_filter.confidenceFrom = confidenceRanges[static_cast<std::size_t>(choice)].from;
            m_filter.confidenceBelow = confidenceRanges[static_cast<std::size_t>(choice)].below;
            break;
        }
        case Reviewers: m_filter.reviewer = fromQt(first().toString()); break;
        case KindCount: break;
    }
    m_filter.isEverything = false;
    apply();
    Q_EMIT changed(m_filter);
}

void FilterBar::drop(Kind kind) {
    switch (kind) {
        case Stages: m_filter.stages = {}; break;
        case Reasons: m_filter.reasons = {}; break;
        case Labels: m_filter.predicted.clear(); break;
        case Due: m_filter.dueBefore.reset(); break;
        case Confidence:
            m_filter.confidenceFrom.reset();
            m_filter.confidenceBelow.reset();
            m_filter.hasNoConfidence = false;
            break;
        case Reviewers: m_filter.reviewer.clear(); break;
        case KindCount: break;
    }
    apply();
    Q_EMIT changed(m_filter);
}

QString FilterBar::valueText(Kind kind) const {
    QStringList parts;
    switch (kind) {
        case Stages:
            for (const search::Stage stage : listedStages()) {
                if (m_filter.stages.has(stage)) parts << stageName(stage);
            }
            break;
        case Reasons:
            for (const Reason reason : m_filter.reasons.toVector()) parts << reasonName(reason);
            break;
        case Labels:
            if (m_filter.predicted.empty()) return {};
            parts << labelNames(m_filter.predicted, m_rules.taxonomy.get());
            break;
        case Due:
            if (!m_filter.dueBefore) return {};
            if (*m_filter.dueBefore <= m_clock.now()) return tr("overdue");
            if (*m_filter.dueBefore == endOfDay(m_clock.now(), 0)) return tr("today");
            return tr("before %1").arg(clockTime(*m_filter.dueBefore, m_clock.now()));
        case Confidence:
            if (m_filter.hasNoConfidence) return tr("none");
            for (int i = 0; i < noConfidence; ++i) {
                if (m_filter.confidenceFrom == confidenceRanges[static_cast<std::size_t>(i)].from) return rangeText(i);
            }
            return {};
        case Reviewers:
            if (m_filter.reviewer.empty()) return {};
            parts << isolated(oneLine(toQt(m_filter.reviewer)));
            break;
        case KindCount: break;
    }
    const QString text = listed(parts);
    return text.size() > valueShown ? text.left(valueShown) + QChar(u'…') : text;
}

void FilterBar::apply() {
    bool isAnyOn = false;
    for (int kind = 0; kind < KindCount; ++kind) {
        m_chips[static_cast<std::size_t>(kind)]->setValue(m_filter.isEverything ? QString() : valueText(static_cast<Kind>(kind)));
        isAnyOn = isAnyOn || m_chips[static_cast<std::size_t>(kind)]->isOn();
    }
    m_clear->setEnabled(isAnyOn || m_filter.isEverything);
    m_line->updateGeometry();
}

}  // namespace docket::ui
