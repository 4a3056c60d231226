#include "ui/taxonomy/publish/publish_way.h"

#include "ui/taxonomy/checks/check_rows.h"
#include "ui/taxonomy/publish/publish_dialog.h"
#include "ui/taxonomy/words/finding_words.h"

namespace docket::ui {

namespace {

QString wordsOf(const taxonomy::Finding& finding, const taxonomy::TaxonomyDraft& draft) {
    const QString words = PublishWay::tr("%1: %2", "a check, and what it found").arg(titleOf(finding), sentenceOf(finding, draft));
    return words.endsWith(QLatin1Char('.')) ? words : words + QLatin1Char('.');
}

/// What the checks still say, for who is about to publish; counted as the screen counts them.
OpenChecks openChecks(const DraftExamination& examination, const taxonomy::TaxonomyDraft& draft) {
    CheckRows rows;
    rows.setFindings(examination.findings, draft);
    OpenChecks checks;
    checks.open = rows.openCount();
    for (int row = 0; row < rows.rowCount(); ++row) {
        const taxonomy::Finding& finding = rows.finding(row);
        if (finding.severity == taxonomy::Severity::Error) checks.blocking << wordsOf(finding, draft);
        else if (checks.words.isEmpty()) checks.words = wordsOf(finding, draft);
    }
    return checks;
}

}  // namespace

PublishWay::PublishWay(const Theme& theme, services::PublishingDesk& desk, TaxonomyController& controller, QWidget* page)
    : QObject(page), m_theme(theme), m_desk(desk), m_controller(controller), m_page(page) {}

PublishWay::~PublishWay() { m_gui.close(); }

void PublishWay::publishDraft() {
    const services::OpenDraft* open = m_controller.open();
    if (open == nullptr || m_controller.phase() != TaxonomyController::Phase::Own) return;
    services::Publication publication;
    publication.basedOn = open->head.basedOn;
    publication.step.successions = open->draft.successions();
    publication.isDraft = true;
    auto next = open->draft.publishable(open->head.basedOn + 1);
    if (!next) {
        Q_EMIT failed(next.error());
        return;
    }
    publication.taxonomy = std::move(*next);
    const auto before = std::make_shared<const taxonomy::Taxonomy>(*open->draft.base());
    ask({std::move(publication), before});
}

void PublishWay::takeBack() {
    m_desk.takeBack(m_gui.callback([this](Result<services::OpenPublication> open) {
        if (open) ask(std::move(*open));
        else Q_EMIT failed(open.error());
    }));
}

void PublishWay::ask(services::OpenPublication open) {
    const bool isDraft = open.publication.isDraft;
    const OpenChecks checks = isDraft ? openChecks(m_controller.examination(), *m_controller.draft()) : OpenChecks();
    auto* dialog = new PublishDialog(m_theme, m_desk, std::move(open), checks, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT chosen(dialog->publication()); });
    dialog->open();
}

}  // namespace docket::ui
