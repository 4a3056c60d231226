# Writes OUTPUT, a source file with the text of every file in SOURCE.
file(GLOB files ${SOURCE}/*.json ${SOURCE}/*.jsonl)
list(SORT files)
set(entries "")
foreach(file ${files})
  get_filename_component(name ${file} NAME)
  file(READ ${file} text)
  string(APPEND entries "        {\"${name}\", R\"sample(${text})sample\"},\n")
endforeach()
file(WRITE ${OUTPUT} "#include \"core/services/sample/sample_workspace.h\"

namespace docket::services {

std::span<const SampleFile> sampleFiles() {
    static constexpr SampleFile all[] = {
${entries}    };
    return all;
}

}  // namespace docket::services
")
