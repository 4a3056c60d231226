#include "ui/versions/compare_dialog.h"

#include "ui/common/look/in_step.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/words/error_words.h"
#include "ui/versions/version_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace docket::ui {

namespace {

constexpr QSize compareUsualSize{760, 520};
constexpr int compareAroundDialog = 40;

}  // namespace

CompareDialog::CompareDialog(const Theme& theme, VersionSource source, const std::vector<VersionRow>& versions, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_source(std::move(source)), m_before(versionBox("compareBefore", tr("Earlier version"), versions, 1)),
      m_after(versionBox("compareAfter", tr("Later version"), versions, 0)), m_state(new IconLabel(theme, {}, this)),
      m_changes(new ChangeList(theme, ChangeList::Detail::Sentences)) {
    setObjectName(QStringLiteral("compareDialog"));
    setWindowTitle(tr("Compare versions"));
    m_changes->setObjectName(QStringLiteral("compareChanges"));
    m_state->setObjectName(QStringLiteral("compareState"));
    auto* close = new KeyButton(theme, KeyButton::Kind::Plain);
    close->setText(tr("Close"));
    close->setKey(tr("Esc"));
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    auto* to = new QLabel(tr("to", "from one version to another"));
    to->setTextFormat(Qt::PlainText);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_before);
    choices->addWidget(to);
    choices->addWidget(m_after);
    choices->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 16, 22, 14);
    layout->setSpacing(10);
    layout->addLayout(choices);
    layout->addWidget(m_state);
    layout->addWidget(m_changes, 1);
    layout->addLayout(buttons);
    for (QComboBox* box : {m_before, m_after}) connect(box, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    const QSize asked(theme.px(compareUsualSize.width()), theme.px(compareUsualSize.height()));
    resize(parent == nullptr ? asked : asked.boundedTo(parent->window()->size() - QSize(compareAroundDialog, compareAroundDialog)));
    compare();
}

CompareDialog::~CompareDialog() { m_gui.close(); }

QComboBox* CompareDialog::versionBox(const char* name, const QString& accessibleName, const std::vector<VersionRow>& versions, int chosen) {
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessibleName);
    for (const VersionRow& version : versions) box->addItem(versionTag(version.version), version.version);
    box->setCurrentIndex(qMin(chosen, box->count() - 1));
    return box;
}

void CompareDialog::compare() {
    const int question = ++m_question;
    const int one = m_before->currentData().toInt();
    const int other = m_after->currentData().toInt();
    if (one == other) {
        m_changes->setLines({});
        return m_state->setText(tr("Choose two versions."), Role::Text3);
    }
    const int before = std::min(one, other);
    const int after = std::max(one, other);
    m_source.compare(before, after, m_gui.callback([this, question, before, after](Result<VersionChanges> found) {
        if (question != m_question) return;
        if (!found) {
            m_changes->setLines({});
            return m_state->setText(errorWords(found.error()), Role::Bad);
        }
        m_state->setText(found->each.empty() ? tr("Nothing differs.")
                                                : tr("%Ln change(s) from version %1 to version %2", nullptr, static_cast<int>(found->each.size()))
                                                      .arg(QLocale().toString(before), QLocale().toString(after)), Role::Text2);
        m_changes->setLines(std::move(found->each));
    }));
}

}  // namespace docket::ui
