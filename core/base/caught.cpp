#include "core/base/caught.h"

#include "core/base/shortened.h"

#include <filesystem>
#include <new>
#include <stdexcept>
#include <system_error>

namespace docket {

namespace {

constexpr const char* kept = "What was saved before is kept.";

Error ofFile(const std::filesystem::filesystem_error& problem) {
    const std::string cause = problem.code().message();
    // Only the look for the current folder names no path.
    const std::string where = problem.path1().empty() ? "A file or folder that is given without a name, or in a current folder that is gone,"
                                                      : shortened(problem.path1().string(), longestQuote);
    return {ErrorKind::Io, where + " could not be used: " + cause + ". " + kept + " Give the whole path.", shortened(problem.what())};
}

}  // namespace

Error errorInFlight() {
    try {
        throw;
    } catch (const std::filesystem::filesystem_error& problem) {
        return ofFile(problem);
    } catch (const std::bad_alloc& problem) {
        return {ErrorKind::Internal, std::string("There was not enough memory for this. ") + kept + " Close other programs, or try with less at a time.", problem.what()};
    } catch (const std::length_error& problem) {
        return {ErrorKind::Internal, std::string("This is larger than Docket can hold. ") + kept + " Try with less at a time.", shortened(problem.what())};
    } catch (const std::system_error& problem) {
        return {ErrorKind::Io, "The system refused: " + problem.code().message() + ". " + kept + " Try again.", shortened(problem.what())};
    } catch (const std::exception& problem) {
        return {ErrorKind::Internal,
                std::string("Docket has a defect here: ") + shortened(problem.what(), longestQuote) + ". " + kept + " Please report it.",
                shortened(problem.what())};
    } catch (...) {
        return {ErrorKind::Internal, std::string("Docket has a defect here. ") + kept + " Please report it.", {}};
    }
}

}  // namespace docket
