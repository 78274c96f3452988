package dev.waymark.content;

import java.nio.file.Path;
import java.util.List;

/** A web server as Debian packages it, and how to have it serve a site without a root's rights. */
enum ServerKind {
  NGINX("/usr/sbin/nginx", "nginx-light") {
    @Override
    List<String> command(Path configuration) {
      String folder = configuration.getParent() + "/";
      return List.of(
          program().toString(), "-p", folder, "-e", folder + "error.log", "-c", "" + configuration);
    }

    /** Debian's list of types lacks those of formats that are younger than it. */
    @Override
    String configuration(Path folder, int rootPort, int belowPort) {
      return """
      daemon off;
      worker_processes 1;
      pid %1$s/server.pid;
      events {}
      http {
        access_log off;
        client_body_temp_path %1$s/body;
        proxy_temp_path %1$s/proxy;
        fastcgi_temp_path %1$s/fastcgi;
        uwsgi_temp_path %1$s/uwsgi;
        scgi_temp_path %1$s/scgi;
        include /etc/nginx/mime.types;
        types {
          application/epub+zip epub;
          application/manifest+json webmanifest;
          text/markdown md;
          text/vtt vtt;
        }
        default_type application/octet-stream;
        server {
          listen 127.0.0.1:%2$d;
          root %1$s/site;
          error_page 404 /404.html;
        }
        server {
          listen 127.0.0.1:%3$d;
          root %1$s/empty;
          location /a/b/ {
            alias %1$s/site/;
          }
        }
      }
      """
          .formatted(folder, rootPort, belowPort);
    }
  },

  APACHE("/usr/sbin/apache2", "apache2-bin") {
    @Override
    List<String> command(Path configuration) {
      return List.of(program().toString(), "-f", configuration.toString(), "-DFOREGROUND");
    }

    @Override
    String configuration(Path folder, int rootPort, int belowPort) {
      return """
      ServerRoot "%1$s"
      ServerName localhost
      DefaultRuntimeDir "%1$s"
      PidFile "%1$s/server.pid"
      ErrorLog "%1$s/error.log"
      LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so
      LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so
      LoadModule mime_module /usr/lib/apache2/modules/mod_mime.so
      LoadModule dir_module /usr/lib/apache2/modules/mod_dir.so
      LoadModule alias_module /usr/lib/apache2/modules/mod_alias.so
      User www-data
      Group www-data
      StartServers 1
      TypesConfig /etc/mime.types
      Listen 127.0.0.1:%2$d
      Listen 127.0.0.1:%3$d
      <VirtualHost 127.0.0.1:%2$d>
        DocumentRoot "%1$s/site"
        ErrorDocument 404 /404.html
      </VirtualHost>
      <VirtualHost 127.0.0.1:%3$d>
        DocumentRoot "%1$s/empty"
        Alias "/a/b/" "%1$s/site/"
      </VirtualHost>
      <Directory "%1$s">
        Require all granted
      </Directory>
      """
          .formatted(folder, rootPort, belowPort);
    }
  };

  private final Path program;
  private final String debianPackage;

  ServerKind(String program, String debianPackage) {
    this.program = Path.of(program);
    this.debianPackage = debianPackage;
  }

  Path program() {
    return program;
  }

  String howToInstall() {
    return "install it with: apt-get install " + debianPackage;
  }

  /** Return the command that runs it in the foreground. */
  abstract List<String> command(Path configuration);

  /** Return a configuration whose every path lies in {@code folder}. */
  abstract String configuration(Path folder, int rootPort, int belowPort);
}
