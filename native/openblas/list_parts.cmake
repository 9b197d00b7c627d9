# Describes files that belong together, one a line: SHA-256, size, name. NativeParts unpacks them into one folder that is
# named after this list, so that it need not read them to know which they are.
#
#   cmake -DFOLDER=META-INF/native/PLATFORM -DLIST=NAME "-DFILES=first second ..." -P list_parts.cmake
separate_arguments(FILES)
set(lines "")
foreach(name IN LISTS FILES)
    file(SHA256 "${FOLDER}/${name}" hash)
    file(SIZE "${FOLDER}/${name}" size)
    string(APPEND lines "${hash} ${size} ${name}\n")
endforeach()
file(CONFIGURE OUTPUT "${FOLDER}/${LIST}" CONTENT "${lines}" @ONLY)
