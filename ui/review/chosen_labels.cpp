#include "ui/review/chosen_labels.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/mirror.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"

#include <QLocale>

#include <utility>

namespace docket::ui {

namespace {
constexpr int chosenLabelsGap = 8;
constexpr int chosenLabelsHeight = 26;
}

ChosenLabels::ChosenLabels(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_rest(new Chip(theme, Chip::Kind::Neutral, {}, {}, this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    keepFixedHeight(*this, theme, chosenLabelsHeight);
    m_rest->setObjectName(QStringLiteral("restOfChosen"));
    m_rest->setSize(Chip::Size::Choice);
    m_rest->hide();
}

void ChosenLabels::clear() {
    m_rest->hide();
    for (QWidget* chip : std::exchange(m_chips, {})) {
        chip->hide();
        chip->deleteLater();
    }
    for (QWidget* words : std::exchange(m_words, {})) {
        words->hide();
        words->deleteLater();
    }
}

Chip* ChosenLabels::addChip(const QString& text, bool isMulti) {
    auto* chip = new Chip(m_theme, Chip::Kind::Accent, text, isMulti ? QString() : QStringLiteral("check"), this);
    chip->setObjectName(QStringLiteral("chosenLabel"));
    chip->setSize(Chip::Size::Choice);
    chip->setElided(true);
    m_chips.append(chip);
    return chip;
}

void ChosenLabels::showChosen(const ReviewController& review) {
    clear();
    if (review.item() != nullptr && review.taxonomy() != nullptr) {
        for (const LabelId id : review.entered().labels) {
            const taxonomy::Label* label = review.taxonomy()->find(id);
            if (label == nullptr) continue;
            Chip* chip = addChip(oneLine(toQt(label->name)), review.isMulti());
            chip->setRemovable(review.isMulti());
            connect(chip, &Chip::removeAsked, this, [this, id] { Q_EMIT removeAsked(id); });
            const taxonomy::Label* group = label->parent ? review.taxonomy()->find(*label->parent) : nullptr;
            if (group != nullptr && !review.isMulti()) addWords(plainLabel(m_theme, TextStyle::Caption, "text3", oneLine(toQt(group->name))));
        }
        if (review.saysNone()) addChip(tr("No label fits"), review.isMulti());
    }
    updateGeometry();
    place();
}

void ChosenLabels::addWords(QLabel* words) {
    words->setParent(this);
    m_words.append(words);
    place();
}

QSize ChosenLabels::sizeHint() const {
    int width = 0;
    for (const Chip* chip : m_chips) width += chip->sizeHint().width() + chosenLabelsGap;
    for (const QLabel* words : m_words) width += words->sizeHint().width() + chosenLabelsGap;
    return {width, height()};
}

QSize ChosenLabels::minimumSizeHint() const { return {m_theme.px(96), height()}; }

int ChosenLabels::highOf(QWidget& widget, int width) const {
    const auto* chip = m_isWrapping ? qobject_cast<Chip*>(&widget) : nullptr;
    return chip == nullptr ? widget.sizeHint().height() : chip->heightInTwoLines(width);
}

void ChosenLabels::setWrapping(bool isWrapping) {
    m_isWrapping = isWrapping;
    place();
}

void ChosenLabels::put(QWidget& widget, int left, int width) {
    const int high = highOf(widget, width);
    widget.setGeometry(Mirror{rect(), layoutDirection()}({left, (height() - high) / 2, width, high}));
    widget.show();
}

int ChosenLabels::placeChips() {
    int left = 0;
    qsizetype shown = 0;
    m_rest->setText(QStringLiteral("+%1").arg(QLocale().toString(m_chips.size())));
    const int restWidth = chosenLabelsGap + m_rest->sizeHint().width();
    for (bool isFull = false; shown < m_chips.size() && !isFull; ++shown) {
        Chip& chip = *m_chips[shown];
        const int room = width() - left - (shown + 1 == m_chips.size() ? 0 : restWidth);
        const int wanted = chip.sizeHint().width();
        if (shown > 0 && room < chip.minimumSizeHint().width()) break;
        isFull = wanted > room;
        put(chip, left, qMax(0, qMin(wanted, room)));
        left += chip.width() + chosenLabelsGap;
    }
    for (qsizetype i = shown; i < m_chips.size(); ++i) m_chips[i]->hide();
    m_rest->setVisible(shown < m_chips.size());
    if (shown == m_chips.size()) return left;
    nameRest(shown);
    put(*m_rest, left, m_rest->sizeHint().width());
    return left + restWidth;
}

void ChosenLabels::nameRest(qsizetype from) {
    QStringList names;
    for (qsizetype i = from; i < m_chips.size(); ++i) names += m_chips[i]->text();
    m_rest->setText(QStringLiteral("+%1").arg(QLocale().toString(names.size())));
    m_rest->setAccessibleName(m_rest->text() + QStringLiteral(": ") + listedApart(names));
    m_rest->setToolTip(toolTipOf(names.join(QLatin1Char('\n'))));
}

void ChosenLabels::place() {
    int left = placeChips();
    int high = m_theme.px(chosenLabelsHeight);
    for (Chip* chip : m_chips) high = qMax(high, chip->isHidden() ? 0 : highOf(*chip, chip->width()));
    if (high != height()) setFixedHeight(high);
    for (Chip* chip : m_chips) chip->move(chip->x(), (high - chip->height()) / 2);
    m_rest->move(m_rest->x(), (high - m_rest->height()) / 2);
    for (QLabel* words : m_words) {
        const int wide = words->sizeHint().width();
        const bool hasRoom = left + wide <= width();
        if (hasRoom) put(*words, left, wide);
        else words->hide();
        left = hasRoom ? left + wide + chosenLabelsGap : width() + 1;
    }
}

void ChosenLabels::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

}  // namespace docket::ui
