#include "ui/taxonomy/change_note.h"

#include "ui/common/in_step.h"
#include "ui/common/mirror.h"
#include "ui/common/painting.h"
#include "ui/common/text.h"
#include "ui/taxonomy/label_words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace docket::ui {

namespace {

constexpr int glyph = 15;
constexpr int side = 12;
constexpr qsizetype mostShown = 200;

QString shortened(const std::string& text) {
    const QString line = oneLine(toQt(text));
    return quoted(line.size() > mostShown ? line.left(mostShown) + QChar(u'…') : line);
}

}  // namespace

ChangeNote::ChangeNote(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_title(new QLabel), m_words(new QLabel), m_revert(new KeyButton(theme, KeyButton::Kind::Flat)) {
    setObjectName(QStringLiteral("changeNote"));
    for (QLabel* words : {m_title, m_words}) {
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
    }
    keepFont(*m_title, theme, TextStyle::CaptionStrong);
    keepFont(*m_words, theme, TextStyle::Caption);
    m_revert->setObjectName(QStringLiteral("revertLabel"));
    m_revert->setText(tr("Revert"));
    m_revert->setAccessibleDescription(tr("The label reads again as in the version in force"));
    m_revert->setTiny(true);
    connect(m_revert, &QAbstractButton::clicked, this, &ChangeNote::revertAsked);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_words);
    auto* row = new QHBoxLayout(this);
    keepInStep(*this, theme, [this, row] { row->setContentsMargins(mirroredMargins(2 * side + m_theme.px(glyph) - 4, 8, side, 8)); });
    row->addLayout(words, 1);
    row->addWidget(m_revert, 0, Qt::AlignTop);
    hide();
}

void ChangeNote::showChanges(const taxonomy::Label& label, const taxonomy::TaxonomyDraft& draft) {
    const taxonomy::Label* before = draft.base() == nullptr ? nullptr : draft.base()->find(label.id);
    QStringList fields;
    if (before != nullptr) {
        for (const auto field : taxonomy::differingFields(*before, label)) {
            const QString words = fieldName(toQt(field));
            if (!words.isEmpty()) fields << words;
        }
    }
    setVisible(!fields.isEmpty());
    if (fields.isEmpty()) return;
    m_title->setText(tr("Changed in this draft: %1").arg(listed(fields)));
    QStringList lines;
    if (before->name != label.name) lines << tr("The name was %1").arg(shortened(before->name));
    if (before->key != label.key) lines << tr("The key was %1").arg(shortened(before->key));
    if (before->description != label.description) {
        lines << (before->description.empty() ? tr("There was no definition") : tr("The definition was %1").arg(shortened(before->description)));
    }
    m_words->setText(lines.join(QLatin1Char('\n')));
    m_words->setVisible(!lines.isEmpty());
}

void ChangeNote::setEditable(bool isEditable) { m_revert->setEnabled(isEditable); }

void ChangeNote::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(painter, rect(), 6, m_theme.color(Role::Soft));
    const int size = m_theme.px(glyph);
    painter.drawPixmap(Mirror{rect(), layoutDirection()}({side, 9, size, size}).topLeft(), m_theme.icon(QStringLiteral("info"), Role::OnSoft, size));
}

}  // namespace docket::ui
