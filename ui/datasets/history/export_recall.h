#pragma once

#include "core/services/datasets/dataset_again.h"
#include "ui/common/dialogs/dialogs.h"
#include "ui/common/parts/banner.h"
#include "ui/datasets/history/export_history.h"

#include <QObject>

#include <optional>

namespace docket::ui {

/// What can be had back of earlier exports: their recipe, their folder, their bytes.
class ExportRecall : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    struct Parts {
        const Theme& theme;
        Dialogs& dialogs;
        const ports::Clock& clock;
        Banner& banner;
    };
    ExportRecall(const Parts& parts, const ExportHistory::Environment& environment, QWidget* page);
    ~ExportRecall() override;

    ExportHistory& history() { return m_history; }
    /// Opens the list under a widget. `whyNotAgain`: why none can be made again now; empty: it can.
    void open(const QWidget& under, const QString& whyNotAgain);

Q_SIGNALS:
    void recipeAsked(const docket::dataset::Recipe& recipe, const std::optional<docket::dataset::RecipeName>& name);
    /// In which workspace, and who asks, is not said.
    void againAsked(const docket::services::AgainRequest& request);

private:
    void takeRecipe(const services::ListedExport& made);
    void showFolder(const QString& folder);

    Parts m_parts;
    ExportHistory::Environment m_environment;
    GuiThread m_gui{this};
    QWidget* m_page;
    ExportHistory m_history;
};

}  // namespace docket::ui
