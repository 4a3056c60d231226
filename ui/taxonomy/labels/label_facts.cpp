#include "ui/taxonomy/labels/label_facts.h"

#include "core/metrics/proportion.h"
#include "ui/common/look/in_step.h"
#include "ui/common/look/painting.h"
#include "ui/common/words/text.h"
#include "ui/taxonomy/words/label_words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace docket::ui {

namespace {

QString percent(double share) { return LabelFacts::tr("%1 %").arg(QLocale().toString(share * 100, 'f', 0)); }

/// "84 %" and its interval, or that it is not known.
QString shareText(const metrics::Share& share) {
    const auto value = share.value();
    if (!value) return LabelFacts::tr("Not known yet");
    return percent(*value);
}

QString rangeText(const metrics::Share& share, const QString& of) {
    const auto interval = share.interval();
    if (!interval) return {};
    return LabelFacts::tr("[%1–%2], %3").arg(percent(interval->low), percent(interval->high), of);
}

}  // namespace

LabelFacts::LabelFacts(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setObjectName(QStringLiteral("labelFacts"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(1);
    const std::array<QString, factCount> captions = {tr("Decisions"), tr("Reviewers agree"), tr("Model is right"), tr("Most mixed up with")};
    for (std::size_t i = 0; i < factCount; ++i) {
        auto* cell = new QWidget;
        auto* caption = new QLabel;
        m_values[i] = new QLabel;
        m_remarks[i] = new QLabel;
        const auto dress = [&](QLabel& words, TextStyle style, const char* ink) {
            words.setTextFormat(Qt::PlainText);
            words.setWordWrap(true);
            words.setProperty("ink", QLatin1String(ink));
            keepFont(words, theme, style);
        };
        dress(*caption, TextStyle::Caption, "text2");
        dress(*m_values[i], TextStyle::Strong, "text");
        dress(*m_remarks[i], TextStyle::Fine, "text2");
        auto* column = new QVBoxLayout(cell);
        column->setContentsMargins(14, 8, 10, 10);
        column->setSpacing(3);
        caption->setText(captions[i]);
        for (QLabel* words : {caption, m_values[i], m_remarks[i]}) column->addWidget(words);
        column->addStretch(1);
        row->addWidget(cell, 1);
        m_cells[i] = cell;
    }
}

void LabelFacts::set(Fact fact, const QString& value, const QString& remark) {
    m_values[fact]->setText(value);
    m_remarks[fact]->setText(remark);
    m_remarks[fact]->setVisible(!remark.isEmpty());
}

void LabelFacts::showFacts(const taxonomy::Label& label, const taxonomy::TaxonomyDraft& draft, const taxonomy::Use* use) {
    const auto seen = use == nullptr ? std::unordered_map<LabelId, taxonomy::LabelUse>::const_iterator() : use->labels.find(label.id);
    setVisible(!label.isGroup && use != nullptr && seen != use->labels.end());
    if (!isVisibleTo(parentWidget())) return;
    const taxonomy::LabelUse& facts = seen->second;
    std::int64_t differences = 0;
    std::int64_t most = 0;
    LabelId mixedUp;
    for (const auto& [pair, counts] : use->pairs) {
        if (pair.first != label.id && pair.second != label.id) continue;
        differences += counts.reviewers;
        const std::int64_t all = counts.reviewers + counts.modelSaidFirst + counts.modelSaidSecond;
        if (all <= most) continue;
        most = all;
        mixedUp = pair.first == label.id ? pair.second : pair.first;
    }
    const QLocale locale;
    set(Decisions, locale.toString(qlonglong{facts.decisions}),
        use->decisions > 0 ? tr("%1 of all").arg(percent(static_cast<double>(facts.decisions) / static_cast<double>(use->decisions))) : QString());
    const metrics::Share agreement{facts.agreements, facts.agreements + differences};
    set(Agreement, shareText(agreement), rangeText(agreement, tr("%Ln pair(s) of answers", nullptr, static_cast<int>(agreement.n))));
    const metrics::Share right{facts.confirmed, facts.predictions};
    set(Model, shareText(right), rangeText(right, tr("%Ln prediction(s)", nullptr, static_cast<int>(right.n))));
    const taxonomy::Label* other = most == 0 ? nullptr : draft.find(mixedUp);
    set(MixedUp, other == nullptr ? tr("Nothing") : nameOf(*other), most == 0 ? QString() : tr("%Ln mix-up(s)", nullptr, static_cast<int>(most)));
}

void LabelFacts::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, m_theme.color(Role::Base), m_theme.color(Role::Border));
    painter.setPen(m_theme.color(Role::Border));
    for (std::size_t i = 1; i < factCount; ++i) {
        const QRect cell = m_cells[i]->geometry();
        const int x = layoutDirection() == Qt::RightToLeft ? cell.right() + 1 : cell.left() - 1;
        painter.drawLine(x, 1, x, height() - 2);
    }
}

}  // namespace docket::ui
