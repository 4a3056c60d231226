#include "ui/routing/draft/confidence_reader.h"

#include <utility>

namespace docket::ui {

ConfidenceReader::ConfidenceReader(ports::WorkspaceFiles& files, const std::filesystem::path& path, QObject* parent) : QObject(parent), m_desk(files, path) {}

ConfidenceReader::~ConfidenceReader() { m_gui.close(); }

void ConfidenceReader::read() {
    m_isReading = true;
    m_desk.read(m_gui.callback([this](Result<services::ConfidencesByModel> confidences) { receive(std::move(confidences)); }));
    Q_EMIT changed();
}

void ConfidenceReader::receive(Result<services::ConfidencesByModel> confidences) {
    if (!confidences && confidences.error().kind == ErrorKind::Cancelled) return;  // a later reading is under way
    m_isReading = false;
    if (confidences) m_confidences = std::move(*confidences);
    Q_EMIT changed();
    if (!confidences) Q_EMIT failed(confidences.error());
}

}  // namespace docket::ui
