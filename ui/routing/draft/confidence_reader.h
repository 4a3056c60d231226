#pragma once

#include "core/services/routing/confidence_desk.h"
#include "ui/common/program/gui_thread.h"

#include <QObject>

#include <optional>

namespace docket::ui {

/// The stored confidences of each model as the window has them. While they are read anew the figures before stay. Used in the
/// window thread.
class ConfidenceReader : public QObject {
    Q_OBJECT

public:
    /// The files outlive the reader.
    ConfidenceReader(ports::WorkspaceFiles& files, const std::filesystem::path& path, QObject* parent = nullptr);
    ~ConfidenceReader() override;

    void read();
    /// nullptr until they were read.
    const services::ConfidencesByModel* confidences() const { return m_confidences ? &*m_confidences : nullptr; }
    bool isReading() const { return m_isReading; }

Q_SIGNALS:
    /// Other figures are to be shown, or they are being read.
    void changed();
    /// The figures are those before, if there were any.
    void failed(const docket::Error& error);

private:
    void receive(Result<services::ConfidencesByModel> confidences);

    GuiThread m_gui{this};
    std::optional<services::ConfidencesByModel> m_confidences;
    bool m_isReading = false;
    services::ConfidenceDesk m_desk;  ///< ends before what it hands its figures to
};

}  // namespace docket::ui
