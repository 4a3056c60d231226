#include "ui/datasets/export_head.h"

#include "ui/common/look/in_step.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>

namespace docket::ui {

namespace {
constexpr int headSide = 16;
constexpr int leastTargetWidth = 160;
constexpr int earlierInWords = 860;  // px at 100 %
}  // namespace

ExportHead::ExportHead(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_target(new IconField(theme, QStringLiteral("folder"))), m_remark(wrappedLabel(theme, TextStyle::Caption, "text3")),
      m_earlier(new KeyButton(theme, KeyButton::Kind::Flat)) {
    m_target->setObjectName(QStringLiteral("exportTarget"));
    m_target->setAccessibleName(tr("Folder that the files go to"));
    keepFont(*m_target, theme, TextStyle::MonoSmall);
    keepMinimumWidth(*m_target, theme, leastTargetWidth);
    m_remark->setObjectName(QStringLiteral("targetRemark"));
    auto* folder = new KeyButton(theme, KeyButton::Kind::Plain);
    folder->setObjectName(QStringLiteral("chooseTarget"));
    folder->setText(tr("Choose…"));
    folder->setAccessibleName(tr("Choose… the folder to put it in"));
    m_earlier->setObjectName(QStringLiteral("earlierButton"));
    m_earlier->setIconName(QStringLiteral("history"));
    m_earlier->setText(tr("Earlier exports"));
    connect(m_target, &QLineEdit::textEdited, this, &ExportHead::targetEdited);
    connect(folder, &QAbstractButton::clicked, this, &ExportHead::chooseAsked);
    connect(m_earlier, &QAbstractButton::clicked, this, &ExportHead::earlierAsked);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(headSide, 8, headSide, 8);
    row->setSpacing(10);
    row->addWidget(plainLabel(theme, TextStyle::Heading, "text", tr("Export")));
    row->addWidget(wrappedLabel(theme, TextStyle::Caption, "text3", tr("Nothing is sent anywhere. Files go to")));
    row->addWidget(m_target, 2);
    row->addWidget(folder);
    row->addWidget(m_remark, 1);
    row->addWidget(m_earlier);
}

void ExportHead::showTarget(const QString& target, const QString& free) {
    if (m_target->text().trimmed() != target) m_target->setText(target);
    const bool isOther = !free.isEmpty() && QDir::cleanPath(free) != QDir::cleanPath(target);
    m_remark->setText(isOther ? tr("There already, so the new one is called %1", "name of a folder").arg(isolated(oneLine(QFileInfo(free).fileName()))) : QString());
    m_remark->setVisible(isOther);
    m_target->setAccessibleDescription(m_remark->text());
}

void ExportHead::setExportCount(std::optional<std::size_t> count) {
    if (!count) return m_earlier->setText(tr("Earlier exports"));
    m_earlier->setText(*count == 0 ? tr("No earlier exports") : tr("%Ln earlier export(s)", nullptr, static_cast<int>(*count)));
}

void ExportHead::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_earlier->setIconOnly(width() < m_theme.px(earlierInWords));
}

}  // namespace docket::ui
