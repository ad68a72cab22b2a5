package org.wortlaut.config;

/**
 * What is written.
 *
 * @param path folder that gets one folder per table
 */
public record OutputSettings(String path, FileFormat format) {}
